import type { LonLat } from "../../model/position.ts";
import type { Language } from "../languages/language.ts";
import { readCodes } from "./codes.ts";
import { createCrowds } from "./crowds.ts";
import { entriesIn } from "./entries-in.ts";
import { fold } from "./fold.ts";
import { inLanguage } from "./in-language.ts";
import { addMorePlaces } from "./more-places.ts";
import { createNameIndex, type Entry, listed } from "./name-index.ts";
import { addLands, type NamedLand } from "./named-lands.ts";
import { readOldNames } from "./old-names.ts";
import type { Place } from "./place.ts";
import { addOldStates, keyOfUnit, readAreas, readCountries, readFacilities } from "./read-places.ts";
import { readTable, type Tables } from "./read-table.ts";
import { remembered } from "./remembered.ts";
import { readSettlements } from "./settlements.ts";
import { readUnits } from "./units.ts";

/** Places by name, offline. */
export interface Gazetteer {
  /** Entries by folded name. */
  entries(key: string): readonly Entry[];
  /** Regions by their bare name, such as "kursk" for Kursk Oblast. */
  regions(key: string): readonly Place[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
  /** Every folded name, some twice: what a search as one types goes through. */
  names(): Iterable<string>;
  /** The country of an adjective or of a people's name such as "Turkish", or null. */
  peopleOf(word: string): string | null;
  /** The state or area of an adjective or of a people's name in any number, such as "Georgians", or null. */
  people(words: string): Place | null;
  /** The adjective of a country, such as "Turkish", or null. */
  adjectiveOf(country: string): string | null;
  /** First-level unit of an abbreviation as printed, such as "Ky.", or null. */
  abbreviation(text: string): Place | null;
  country(code: string): Place | null;
  region(code: string): Place | null;
  /** The same places under their names in a language, whatever case these stand in; English has none besides. */
  in(language: Language): Gazetteer;
  /** See `crowds.ts`. */
  crowdAround(anchor: LonLat): number;
}

/** What the table of units has before a unit's bare name. */
const kindsBefore = ["", "provincia de ", "provincia del "];

/**
 * Reads the tables: what is written by hand at once, settlements and units as they are asked for.
 *
 * @param more waters and lands that the tables need not have, such as the atlas's
 */
export function createGazetteer(tables: Tables, more: readonly NamedLand[] = []): Gazetteer {
  const names = createNameIndex();
  const peoples = {
    countryOf: new Map<string, string>(),
    placeOf: new Map<string, Place>(),
    adjectiveOf: new Map([["US", "US"]]),
  };
  const codes = readCodes(tables);
  const countries = readCountries(tables, codes, names, peoples);
  const old = readOldNames(tables);
  addOldStates(old, names, countries);
  const points = readAreas(tables, codes, names, peoples);
  const units = readUnits(tables, codes, (country, name) => points.get(keyOfUnit(country, name)));
  const settlements = readSettlements(tables, units);
  const crowds = createCrowds(settlements);
  readFacilities(tables, names);
  const inAll = (key: string) => entriesIn(key, names, units, settlements);
  addMorePlaces(tables, names, inAll);
  addLands(more, { entries: inAll, add: names.add });
  const entries = remembered(inAll);
  const abbreviations = new Map<string, Place>();
  for (const [code = "", forms] of readTable(tables, "abbreviations.tsv")) {
    const place = units.byCode(code) ?? countries.get(code);
    if (place) for (const form of listed(forms)) abbreviations.set(form, place);
  }
  const inLanguages = new Map<Language, Gazetteer>();
  const gazetteer: Gazetteer = {
    entries,
    regions: remembered((key) => [
      ...kindsBefore.flatMap((kind) =>
        units.names.rowsOf(kind + key).flatMap(({ row }) => units.at(row) ?? []),
      ),
      ...names.entries(key).flatMap(({ place }) => (place.origin === "region" ? place : [])),
    ]),
    begins: remembered(
      (word) =>
        names.begins(word) ||
        units.names.begins(word) ||
        settlements.names.begins(word) ||
        settlements.others.begins(word),
    ),
    *names() {
      yield* names.names();
      for (const list of [units.names, settlements.names, settlements.others]) yield* list.keys();
    },
    peopleOf: (word) => peoples.countryOf.get(fold(word)) ?? null,
    people(words) {
      const key = fold(words);
      return (
        peoples.placeOf.get(key) ?? peoples.placeOf.get(key.replace(/(?:s|es|m[ae]n|wom[ae]n)$/, "")) ?? null
      );
    },
    adjectiveOf: (country) => peoples.adjectiveOf.get(country) ?? null,
    abbreviation: (text) => abbreviations.get(text) ?? null,
    country: (code) => countries.get(code) ?? null,
    region: units.byCode,
    crowdAround: crowds.around,
    in(language) {
      if (language.tables === null) return gazetteer;
      const known = inLanguages.get(language) ?? inLanguage(language, gazetteer, settlements, tables);
      inLanguages.set(language, known);
      return known;
    },
  };
  return gazetteer;
}
