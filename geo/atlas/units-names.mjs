import { translatedNames } from "./units-iso-codes.mjs";

/** The languages of the atlas beside English. */
export const languages = ["de", "fr", "es", "pl", "uk"];

/** What a language's own name of a kind is that readers do not want twice: "Präfektur Tokio" is Tokio. */
const catalogues = new Map();

const catalogue = (language) => {
  if (!catalogues.has(language)) catalogues.set(language, translatedNames(language));
  return catalogues.get(language);
};

/** A name without what ISO sets in brackets and without the number of a region. */
const bare = (name) => name.replace(/\s*[[(][^\])]*[\])]/g, "").trim();

/**
 * Names in the other languages, where they differ from the English one: iso-codes' translation of ISO's name where it
 * has one that is not ISO's name again, else that of iso3166-2-db.
 *
 * @param {string} name in English
 * @param {{ isoName: string, names: Record<string, string> } | undefined} code
 * @returns {Record<string, string> | undefined}
 */
export function namesOf(name, code) {
  if (!code) return undefined;
  const found = languages.flatMap((language) => {
    const translated = catalogue(language).get(code.isoName);
    const known = code.names[language];
    const chosen = translated && translated !== code.isoName ? translated : (known ?? translated);
    const shown = chosen && bare(chosen);
    return shown && shown !== name ? [[language, shown]] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

/** Countries for whose units GeoNames has names that newsrooms do not write; ISO's are taken. */
const byIso = new Set(["BF", "ES", "FR", "GN", "IE"]);

/** A unit's English name: GeoNames', else ISO's, else the source's. */
export const nameOf = (country, known, code, source) =>
  byIso.has(country) && code ? bare(code.isoName) : english(known ?? source);

/** GeoNames' English name of a unit without its word of kind where the name says enough: "Province of Cebu". */
export const english = (name) =>
  bare(
    name
      .replace(
        /^(?:The )?(?:Province|Municipality|Urban Municipality|District|Region|Governorate|Department) of (?:the )?/i,
        "",
      )
      .replace(
        /^(?:Provincia|Province|Provincie|Província|Préfecture) (?:di|del|dell'|della|de la|de l'|de|du|des|d'|dell’)\s*/i,
        "",
      )
      .replace(/^Provincie /i, "")
      .replace(/^Opština /, ""),
  ).replace(/^./, (first) => first.toUpperCase());
