import type { Language } from "../languages/language.ts";
import { fold } from "./fold.ts";
import { createNameIndex, type Entry, listed } from "./name-index.ts";
import type { Place } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";
import { remembered } from "./remembered.ts";
import { createRowNames } from "./row-names.ts";
import type { Settlements } from "./settlements.ts";

/** What of a gazetteer depends on the language. */
interface Named {
  entries(key: string): readonly Entry[];
  begins(word: string): boolean;
  people(words: string): Place | null;
  peopleOf(word: string): string | null;
  abbreviation(text: string): Place | null;
  country(code: string): Place | null;
  region(code: string): Place | null;
  regions(key: string): readonly Place[];
}

/** Inhabitants from which on a settlement's own name may be inflected in any language. */
const wellKnown = 10_000;

/**
 * A gazetteer with a language's names: those of `names.tsv`, which the recipe makes, and of `more-names.tsv` and `peoples.tsv`, written
 * by hand. A name that no table has is looked up in the forms that it may have in the nominative.
 */
export function inLanguage<G extends Named>(
  language: Language,
  gazetteer: G,
  settlements: Pick<Settlements, "at">,
  tables: Tables,
): G {
  const others = createNameIndex();
  const towns = createRowNames();
  const own = {
    entries: (key: string): readonly Entry[] => [
      ...towns.rowsOf(key).map((row) => ({ place: settlements.at(row), other: false })),
      ...others.entries(key),
    ],
    begins: (word: string) => towns.begins(word) || others.begins(word),
  };
  for (const file of ["names.tsv", "more-names.tsv"])
    for (const [kind = "", ref = "", names] of readTable(tables, `${language.tables}/${file}`)) {
      if (kind === "s") for (const name of listed(names)) towns.add(name, Number(ref));
      const place = placeOf(kind, ref, gazetteer);
      if (place) for (const name of listed(names)) others.add(name, place, false);
    }
  const peoples = peoplesOf(language, gazetteer, tables);
  const homes = new Set(language.homes);
  const plain = (key: string): Entry[] => {
    const mine = own.entries(key);
    const places = new Set(mine.map(({ place }) => place));
    return [...mine, ...gazetteer.entries(key).filter(({ place }) => !places.has(place))];
  };
  /** Whether a form is looked for at a place: one with a name in the language, of a state that writes it, or known everywhere. */
  const isInflected = ({ place, other }: Entry, key: string): boolean =>
    own.entries(key).some((entry) => entry.place === place) ||
    place.origin !== "settlement" ||
    homes.has(place.country) ||
    (!other && place.population >= wellKnown);
  const { latin, atHome } = inLatinLetters(language, gazetteer, homes);
  const entries = remembered((key: string): readonly Entry[] => {
    const found = new Map(plain(key).map((entry) => [entry.place, entry]));
    if ([...found.keys()].some(({ origin }) => origin === "country")) return [...found.values()];
    for (const form of language.forms(key))
      for (const entry of plain(form))
        if (!found.has(entry.place) && isInflected(entry, form))
          found.set(entry.place, { ...entry, inflected: true });
    if (found.size === 0 && !key.includes(" "))
      for (const form of [key, ...language.forms(key)])
        for (const entry of atHome(form))
          found.set(entry.place, { ...entry, ...(form !== key && { inflected: true }) });
    return [...found.values()];
  });
  return {
    ...gazetteer,
    entries,
    begins: remembered((word) =>
      [word, ...language.forms(word)].some(
        (form) => own.begins(form) || [form, ...latin(form)].some(gazetteer.begins),
      ),
    ),
    people: peoples,
    peopleOf: (word) => peoples(word)?.country ?? null,
    abbreviation: () => null,
    regions: remembered((key) => [
      ...new Set([
        ...entries(key).flatMap(({ place }) => (/region|district/.test(place.origin) ? place : [])),
        ...[key, ...language.forms(key)].flatMap((form) => gazetteer.regions(form)),
      ]),
    ]),
    in: () => {
      throw new Error("A gazetteer in a language is asked for no other.");
    },
  };
}

/** What a language's names are in Latin letters, in which the tables have every settlement. */
function inLatinLetters(language: Language, gazetteer: Named, homes: ReadonlySet<string>) {
  const latin = (key: string): readonly string[] => language.inLatin?.(key) ?? [];
  /** Settlements at home that have no name in the language's letters; of one word, as looking for more takes long. */
  const atHome = (key: string): readonly Entry[] =>
    latin(key)
      .flatMap(gazetteer.entries)
      .filter(({ place, other }) => !other && place.origin === "settlement" && homes.has(place.country));
  return { latin, atHome };
}

/** The place of a row that is no settlement's. */
function placeOf(kind: string, ref: string, gazetteer: Named): Place | null {
  if (kind === "s") return null;
  if (kind === "c") return gazetteer.country(ref);
  if (kind === "u") return gazetteer.region(ref);
  const entries = gazetteer.entries(fold(ref));
  const entry = entries.find(({ place }) => place.origin === "area") ?? entries[0];
  return entry?.place ?? gazetteer.people(ref);
}

/** Reads `peoples.tsv`: a state's code, or an area's English name, and how the words of its people begin. */
function peoplesOf(language: Language, gazetteer: Named, tables: Tables): (words: string) => Place | null {
  const stems = new Map<string, Place>();
  for (const [ref = "", words] of readTable(tables, `${language.tables}/peoples.tsv`)) {
    const place = placeOf(ref.length === 2 ? "c" : "a", ref, gazetteer);
    if (place) for (const stem of listed(words)) stems.set(stem, place);
  }
  return (words) => {
    const word = words.toLowerCase();
    for (let end = word.length; end > 2; end--) {
      const place = stems.get(word.slice(0, end));
      if (place && language.peopleEndings.test(word.slice(end))) return place;
    }
    return null;
  };
}
