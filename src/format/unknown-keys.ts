import leven from "leven";
import type { JsonNode } from "./json-tree.ts";
import type { Report } from "./report.ts";

/** What to do about a key that is none: the known one that is written most like it, and all of them. */
export function unknownKeyHint(key: string, known: readonly string[]): string {
  const ways = known.map((each) => ({ each, changes: leven(key.toLowerCase(), each.toLowerCase()) }));
  const nearest = ways.reduce((a, b) => (b.changes < a.changes ? b : a), { each: "", changes: Infinity });
  const isNear = nearest.changes <= Math.max(1, Math.floor(key.length / 3));
  return `${isNear ? `Did you mean "${nearest.each}"? ` : ""}Known keys: ${known.join(", ")}.`;
}

/** Warns of keys of an object that say nothing here. @param of where they are, for the message */
export function warnOfUnknown(
  node: JsonNode | null,
  known: readonly string[],
  of: string,
  report: Report,
): void {
  for (const { key, place } of node?.keys() ?? [])
    if (!known.includes(key)) report.warn(place, `${of}: unknown key "${key}"`, unknownKeyHint(key, known));
}
