import { readFileSync } from "node:fs";

/** The languages that every name of the atlas is told in, in the order of their columns. */
export const languages = ["en", "de", "fr", "es", "pl", "uk"];

/** Kinds whose rough outline is water: land is taken out of it. A channel or strait may be a line as well. */
export const waterKinds = new Set(["ocean", "sea", "gulf", "bay", "strait", "channel", "lake"]);

/**
 * The rows of physical.tsv, which tells what its columns are.
 *
 * @returns {{ id: string, kind: string, rank: number, names: string[], others: string[], countries: string[],
 *   draw: { how: string, words: string }, stands?: number[], note: string }[]}
 */
export const physicalRows = () =>
  readFileSync(new URL("physical.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const columns = line.split("\t");
      if (columns.length !== 13) throw new Error(`physical.tsv: ${columns[0]} has ${columns.length} columns`);
      const [id, kind, rank] = columns;
      const [others, countries, extent, note] = columns.slice(9);
      const [outline, stands] = extent.split(" @ ");
      const gap = outline.indexOf(" ");
      return {
        id,
        kind,
        rank: Number(rank),
        names: columns.slice(3, 9),
        others: others.split("|").filter(Boolean),
        countries: countries.split(" ").filter(Boolean),
        draw: { how: outline.slice(0, gap), words: outline.slice(gap + 1) },
        ...(stands && { stands: place(stands) }),
        note,
      };
    });

/** `x y,x y` as places. */
export const places = (words) => words.split(",").map(place);

function place(words) {
  const found = words.trim().split(" ").map(Number);
  if (found.length !== 2 || found.some((value) => !Number.isFinite(value)))
    throw new Error(`physical.tsv: "${words}" is no place`);
  return found;
}
