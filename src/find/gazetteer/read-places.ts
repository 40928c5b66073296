import type { LonLat } from "../../model/position.ts";
import { type SiteKind, siteKinds } from "../../model/site.ts";
import type { Codes } from "./codes.ts";
import { fold } from "./fold.ts";
import { listed, type NameIndex } from "./name-index.ts";
import type { OldNames } from "./old-names.ts";
import type { Place, PlaceOrigin } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";
import { bareName } from "./region-word.ts";

/** The peoples' names and adjectives of the tables. */
export interface Peoples {
  /** Countries by folded adjective or people's name. */
  readonly countryOf: Map<string, string>;
  /** The states and areas themselves, by the same keys. */
  readonly placeOf: Map<string, Place>;
  /** The first adjective of each country. */
  readonly adjectiveOf: Map<string, string>;
}

/** States by their code. */
export function readCountries(
  tables: Tables,
  codes: Codes,
  names: NameIndex,
  peoples: Peoples,
): Map<string, Place> {
  const countries = new Map<string, Place>();
  for (const [code = "", name = "", lon, lat, others, adjectives, small] of readTable(
    tables,
    "countries.tsv",
  )) {
    const place = {
      ...placeOf("country", small === "city" ? "city" : "country", name, lon, lat, code),
      ...codes.get(code),
    };
    countries.set(code, place);
    names.add(name, place, false);
    const adjective = adjectives?.split("|")[0];
    if (adjective && !peoples.adjectiveOf.has(code)) peoples.adjectiveOf.set(code, adjective);
    for (const other of listed(others)) names.add(other, place, false);
    for (const word of listed(adjectives)) {
      peoples.countryOf.set(fold(word), code);
      peoples.placeOf.set(fold(word), place);
    }
  }
  return countries;
}

/** States under the names that they had, and states that are gone. */
export function addOldStates(old: OldNames, names: NameIndex, countries: ReadonlyMap<string, Place>): void {
  for (const { name, country } of old.ofStates) {
    const place = countries.get(country);
    if (place) names.add(name, place, false);
  }
  for (const { names: own, anchor } of old.gone) {
    const place = placeOf("area", "area", own[0] ?? "", `${anchor[0]}`, `${anchor[1]}`, "");
    for (const name of own) names.add(name, place, false);
  }
}

/**
 * Areas that are no units: continents, seas, regions by use. A body that has its own name among its adjectives, the European Union, is
 * found as these are.
 *
 * @returns the points of those in one country, by its code and their folded name
 */
export function readAreas(
  tables: Tables,
  codes: Codes,
  names: NameIndex,
  peoples: Peoples,
): Map<string, LonLat> {
  const points = new Map<string, LonLat>();
  for (const [kind, name = "", lon, lat, others, adjectives, country = ""] of readTable(
    tables,
    "areas.tsv",
  )) {
    const place = { ...placeOf("area", kindOf(kind, "area"), name, lon, lat, country), ...codes.get(name) };
    if (country) points.set(keyOfUnit(country, name), place.anchor);
    if (!listed(adjectives).includes(name)) names.add(name, place, false);
    for (const other of listed(others)) names.add(other, place, false);
    for (const word of listed(adjectives))
      if (!peoples.countryOf.has(fold(word))) {
        peoples.countryOf.set(fold(word), country);
        peoples.placeOf.set(fold(word), place);
      }
  }
  return points;
}

/** A unit's country and name without its kind, as one key. */
export const keyOfUnit = (country: string, name: string): string => `${country} ${fold(bareName(name))}`;

/** Buildings, plants, bases and the like, listed by hand. */
export function readFacilities(tables: Tables, names: NameIndex): void {
  for (const [kind, name = "", lon, lat, others, country = "", town, source] of readTable(
    tables,
    "facilities.tsv",
  )) {
    const place: Place = {
      ...placeOf("facility", kindOf(kind, "building"), name, lon, lat, country),
      ...(town && { town }),
      ...(source && { source }),
    };
    names.add(name, place, false);
    for (const other of listed(others)) names.add(other, place, false);
  }
}

function kindOf(text: string | undefined, usual: SiteKind): SiteKind {
  return siteKinds.find((known) => known === text) ?? usual;
}

function placeOf(
  origin: PlaceOrigin,
  kind: SiteKind,
  name: string,
  lon: string | undefined,
  lat: string | undefined,
  country: string,
): Place {
  const anchor: LonLat = [Number(lon), Number(lat)];
  return { name, kind, origin, anchor, country, admin1: "", admin2: "", population: 0, rank: "plain" };
}
