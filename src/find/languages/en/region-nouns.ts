import type { RegionNoun, RegionNouns } from "../region-nouns.ts";

export const englishRegionNouns: RegionNouns = new Map<string, RegionNoun>([
  ["region", { kind: "region", small: true }],
  ["oblast", { kind: "oblast", small: true }],
  ["state", { kind: "state", ofBodies: true }],
  ["co", { kind: "county", stopped: true }],
  ...["province", "county", "district", "governorate", "prefecture", "krai", "parish"].map(
    (kind) => [kind, { kind }] as const,
  ),
]);
