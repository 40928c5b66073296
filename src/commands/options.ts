import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { ownRoot } from "../press/own-root.ts";

/** A folder of data: the one where the command runs, else that which comes with Dateline. */
function dataFolder(name: string): string {
  return existsSync(join(name, "manifest.json")) ? name : relative("", join(ownRoot, name));
}

/** Options that several commands read. */
export const storiesOption = {
  type: "string",
  default: "stories",
  value: "DIR",
  what: "where the stories are",
} as const;

export const geoOption = {
  type: "string",
  default: dataFolder("public/geo"),
  value: "DIR",
  what: "where the geodata is",
} as const;

export const outOption = {
  type: "string",
  default: "dist",
  value: "DIR",
  what: "where the site is",
} as const;

export const styleOption = {
  type: "string",
  value: "FILE",
  what: "the house style; without it style.yaml in DIR of --stories, if it is there",
} as const;

export const atlasOption = {
  type: "string",
  default: dataFolder("atlas"),
  value: "DIR",
  what: "where the atlas of the world is",
} as const;
