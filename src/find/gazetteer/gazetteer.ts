import type { LonLat } from "../../model/position.ts";
import { createCrowds } from "./crowds.ts";
import { fold } from "./fold.ts";
import { createNameIndex, type Entry, listed } from "./name-index.ts";
import { addLands, type NamedLand } from "./named-lands.ts";
import { readOldNames } from "./old-names.ts";
import type { Place } from "./place.ts";
import {
  addOldStates,
  readAreas,
  readCountries,
  readFacilities,
  readRegions,
  readSettlements,
} from "./read-places.ts";
import { readTable, type Tables } from "./read-table.ts";

/** Places by name, offline. */
export interface Gazetteer {
  /** Entries by folded name. */
  entries(key: string): readonly Entry[];
  /** Regions by their bare name, such as "kursk" for Kursk Oblast. */
  regions(key: string): readonly Place[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
  /** The country of an adjective or of a people's name such as "Turkish", or null. */
  peopleOf(word: string): string | null;
  /** The adjective of a country, such as "Turkish", or null. */
  adjectiveOf(country: string): string | null;
  /** First-level unit of an abbreviation as printed, such as "Ky.", or null. */
  abbreviation(text: string): Place | null;
  country(code: string): Place | null;
  region(code: string): Place | null;
  /** See `crowds.ts`. */
  crowdAround(anchor: LonLat): number;
}

/**
 * Reads the tables. About one second and 200 MB.
 *
 * @param more waters and lands that the tables need not have, such as the atlas's
 */
export function createGazetteer(tables: Tables, more: readonly NamedLand[] = []): Gazetteer {
  const names = createNameIndex();
  const crowds = createCrowds();
  const peoples = { countryOf: new Map<string, string>(), adjectiveOf: new Map([["US", "US"]]) };
  const countries = readCountries(tables, names, peoples);
  const old = readOldNames(tables);
  addOldStates(old, names, countries);
  const regions = readRegions(tables, names, readAreas(tables, names, peoples));
  readSettlements(tables, names, crowds, old);
  readFacilities(tables, names);
  addLands(more, names);
  const abbreviations = new Map<string, Place>();
  for (const [code = "", forms] of readTable(tables, "abbreviations.tsv")) {
    const place = regions.get(code);
    if (place) for (const form of listed(forms)) abbreviations.set(form, place);
  }
  return {
    entries: names.entries,
    regions: names.regions,
    begins: names.begins,
    peopleOf: (word) => peoples.countryOf.get(fold(word)) ?? null,
    adjectiveOf: (country) => peoples.adjectiveOf.get(country) ?? null,
    abbreviation: (text) => abbreviations.get(text) ?? null,
    country: (code) => countries.get(code) ?? null,
    region: (code) => regions.get(code) ?? null,
    crowdAround: crowds.around,
  };
}
