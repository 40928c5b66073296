/**
 * A value of a file in words: a text as it is, anything else as JSON. `String` would throw where an object in the file has a
 * key "toString".
 */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
