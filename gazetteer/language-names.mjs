import { fold } from "../src/find/gazetteer/fold.ts";
import { areasOfAtlas, catalogueOf, territoryNames, unitsOfAtlas } from "./sources.mjs";

/** States whose own newspapers write a language: their settlements are in its table under every name in its letters. */
const homes = { de: [], fr: [], es: [], pl: ["PL"], uk: ["UA"] };
const cyrillic = /^[\p{Script=Cyrillic}'’ -]+$/u;
const russianOnly = /[ыэёъ]/i;

/**
 * Rows of `names.tsv` of a language, for names that differ from those of the finder's own tables: what the row is of (`s` the row of
 * a settlement, `u` a unit's code, `c` a state's, `a` an area by its English name), and the names.
 */
export function languageRows(language, places, units) {
  const rows = [];
  const add = (kind, ref, names) => {
    const own = [...new Set(names)].filter((name) => name && !/[\t|]/.test(name));
    if (own.length) rows.push([kind, ref, own.join("|")].join("\t"));
  };
  const catalogue = catalogueOf(language);
  for (const [row, place] of places.entries()) {
    const known = catalogue.get(`${place.id}`);
    const letters =
      language === "uk" && (homes.uk.includes(place.country) || place.population > 100_000)
        ? place.alternates.filter((name) => cyrillic.test(name) && !russianOnly.test(name))
        : [];
    add(
      "s",
      row,
      [known, ...letters].filter((name) => name && fold(name) !== place.key),
    );
  }
  const known = new Set(units.map(({ code }) => code));
  for (const { region, name, names } of unitsOfAtlas())
    if (known.has(region) && names?.[language] && fold(names[language]) !== fold(name))
      add("u", region, [names[language]]);
  for (const [code, names] of territoryNames(language)) add("c", code, names);
  for (const [english, name] of areasOfAtlas(language))
    if (fold(english) !== fold(name)) add("a", english, [name]);
  return rows;
}

/** A language's common words, the most common first, without those that are a large place's name. */
export function commonWordsIn(words, places) {
  const large = new Set(places.filter(({ population }) => population > 100_000).map(({ key }) => key));
  return words.filter((word) => word.length > 1 && (!large.has(fold(word)) || word === word.toLowerCase()));
}
