/** Options that several commands read. */
export const storiesOption = {
  type: "string",
  default: "stories",
  value: "DIR",
  what: "where the stories are",
} as const;

export const geoOption = {
  type: "string",
  default: "public/geo",
  value: "DIR",
  what: "where the geodata is",
} as const;

export const outOption = {
  type: "string",
  default: "dist",
  value: "DIR",
  what: "where the site is",
} as const;
