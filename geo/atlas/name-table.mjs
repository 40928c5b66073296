import { readFileSync } from "node:fs";

const languages = ["en", "de", "fr", "es", "pl", "uk"];

/**
 * A table of names by hand: the source's spelling, which may have lost letters, the English or local name, and for
 * what the news names often those in the other languages.
 *
 * @param {string} file beside this one
 * @returns {(source: string) => { name: string, names?: Record<string, string> }}
 */
export function nameTable(file) {
  const [, ...rows] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const table = new Map(rows.map((row) => row.split("\t")).map(([source, ...names]) => [source, names]));
  return (source) => {
    const names = table.get(source) ?? [source];
    if (names.length === 1) return { name: names[0].replace(/\s+/g, " ") };
    return {
      name: names[0],
      names: Object.fromEntries(languages.map((language, at) => [language, names[at]])),
    };
  };
}
