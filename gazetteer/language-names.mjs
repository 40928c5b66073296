import { fold } from "../src/find/gazetteer/fold.ts";
import { areasOfAtlas, catalogueOf, territoryNames, unitsOfAtlas } from "./sources.mjs";

/**
 * Settlements that are in a language's table under every name in its letters, as no list says which of their names are of the language:
 * those of its own states, and those elsewhere from `people` inhabitants on.
 */
const lettered = {
  uk: { letters: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ -]+$/i, homes: ["UA"], people: 5_000 },
};
/** Units whose towns have a second name in a language that is official there, and no list says which it is. */
const bilingual = { de: ["IT.17"] };

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
    add(
      "s",
      row,
      [known, ...othersIn(language, place)].filter((name) => name && fold(name) !== place.key),
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

/** The names of a settlement that may be a language's, by their letters or where it lies. */
function othersIn(language, { country, admin1, population, alternates }) {
  const { letters, homes, people } = lettered[language] ?? {};
  if (letters && (homes.includes(country) || population >= people))
    return alternates.filter((name) => letters.test(name));
  return bilingual[language]?.includes(`${country}.${admin1}`)
    ? alternates.filter((name) => /^[\p{Script=Latin}'’ .()-]{3,}$/u.test(name))
    : [];
}

/** A language's common words, the most common first, without those that are a large place's name. */
export function commonWordsIn(words, places) {
  const large = new Set(places.filter(({ population }) => population > 100_000).map(({ key }) => key));
  return words.filter((word) => word.length > 1 && (!large.has(fold(word)) || word === word.toLowerCase()));
}
