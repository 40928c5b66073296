import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const languages = ["en", "de", "fr", "es", "pl", "uk"];

/**
 * Names of states and territories by ISO 3166-1 code: in English as the gazetteer has them, which news uses too, in
 * other languages as the Unicode CLDR has them (Unicode-3.0).
 *
 * @returns {(code: string) => Record<string, string>}
 */
export function countryNames() {
  const table = ["../../src/authoring/gazetteer/countries.tsv", "../../src/find/gazetteer/countries.tsv"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .map(readIfThere)
    .find((text) => text !== null);
  const english = new Map(
    table
      .split("\n")
      .map((row) => row.split("\t"))
      .map(([code, name]) => [code, name]),
  );
  const translated = languages.map((language) => {
    const { main } = require(`cldr-localenames-full/main/${language}/territories.json`);
    return [language, main[language].localeDisplayNames.territories];
  });
  return (code) =>
    Object.fromEntries(
      translated.map(([language, names]) => [
        language,
        language === "en"
          ? (english.get(code) ?? names[code])
          : (names[`${code}-alt-short`] ?? names[code]).replace(/^Sonderverwaltungsregion |^SAR /, ""),
      ]),
    );
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
