import type { LonLat } from "../../model/position.ts";
import { type SiteKind, siteKinds } from "../../model/site.ts";
import type { Crowds } from "./crowds.ts";
import { fold } from "./fold.ts";
import { listed, type NameIndex } from "./name-index.ts";
import type { OldNames } from "./old-names.ts";
import type { Place, PlaceOrigin } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";
import { regionWord } from "./region-word.ts";

/** The peoples' names and adjectives of the tables. */
export interface Peoples {
  /** Countries by folded adjective or people's name. */
  readonly countryOf: Map<string, string>;
  /** The first adjective of each country. */
  readonly adjectiveOf: Map<string, string>;
}

/** States by their code. */
export function readCountries(tables: Tables, names: NameIndex, peoples: Peoples): Map<string, Place> {
  const countries = new Map<string, Place>();
  for (const [code = "", name = "", lon, lat, others, adjectives, small] of readTable(
    tables,
    "countries.tsv",
  )) {
    const place = placeOf("country", small === "city" ? "city" : "country", name, lon, lat, code);
    countries.set(code, place);
    names.add(name, place, false);
    const adjective = adjectives?.split("|")[0];
    if (adjective && !peoples.adjectiveOf.has(code)) peoples.adjectiveOf.set(code, adjective);
    for (const other of listed(others)) names.add(other, place, false);
    for (const word of listed(adjectives)) peoples.countryOf.set(fold(word), code);
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
 * Areas that are no units: continents, seas, regions by use.
 *
 * @returns the points of those in one country, by its code and their folded name
 */
export function readAreas(tables: Tables, names: NameIndex, peoples: Peoples): Map<string, LonLat> {
  const points = new Map<string, LonLat>();
  const unitsByName = new Set(
    readTable(tables, "regions.tsv")
      .filter(([code = ""]) => code.split(".").length === 2)
      .map(([code = "", name = ""]) => `${code.slice(0, 2)} ${fold(name.replace(regionWord, ""))}`),
  );
  for (const [kind, name = "", lon, lat, others, adjectives, country = ""] of readTable(
    tables,
    "areas.tsv",
  )) {
    const place = placeOf("area", kindOf(kind, "area"), name, lon, lat, country);
    if (country) points.set(`${country} ${fold(name)}`, place.anchor);
    if (!unitsByName.has(`${country} ${fold(name)}`)) names.add(name, place, false);
    for (const other of listed(others)) names.add(other, place, false);
    for (const word of listed(adjectives))
      if (!peoples.countryOf.has(fold(word))) peoples.countryOf.set(fold(word), country);
  }
  return points;
}

/**
 * Units of the first and second level by their code.
 *
 * @param points where the areas of the same name are drawn, from `readAreas`
 */
export function readRegions(
  tables: Tables,
  names: NameIndex,
  points: ReadonlyMap<string, LonLat>,
): Map<string, Place> {
  const regions = new Map<string, Place>();
  for (const [code = "", name = "", lon, lat, population] of readTable(tables, "regions.tsv")) {
    const [country = "", first = "", second] = code.split(".");
    const bare = name.replace(regionWord, "").replace(/^(?:Republic of|Province of|State of|County) /, "");
    const drawn = second ? undefined : points.get(`${country} ${fold(bare)}`);
    const place: Place = {
      ...placeOf(second ? "district" : "region", "region", name, lon, lat, country),
      ...(drawn && { anchor: drawn }),
      admin1: `${country}.${first}`,
      admin2: second ? code : "",
      population: Number(population),
    };
    regions.set(code, place);
    names.addRegion(bare, place);
    if (bare !== name) {
      names.addRegion(name, place);
      names.add(name, place, false);
    }
    if (!second) names.add(bare, place, false);
    else if (
      country === "GB" ||
      country === "IE" ||
      country === "PH" ||
      (country !== "US" && Number(population) > 400_000)
    )
      names.add(bare, place, country !== "GB" && country !== "IE");
  }
  return regions;
}

/** Towns, villages and parts of them; without the names that they had once and other places have today. */
export function readSettlements(tables: Tables, names: NameIndex, crowds: Crowds, old: OldNames): void {
  for (const [name = "", lon, lat, country = "", a1, a2, population, rank, others] of readTable(
    tables,
    "settlements.tsv",
  )) {
    const first = `${country}.${a1}`;
    const place: Place = {
      ...placeOf("settlement", "city", name, lon, lat, country),
      admin1: first,
      admin2: a2 ? `${first}.${a2}` : "",
      population: Number(population),
      rank: rank === "c" ? "capital" : rank === "a" ? "seat" : rank === "x" ? "part" : "plain",
    };
    names.add(name, place, false);
    crowds.add(place);
    const short = name.replace(/ (?:City|Town|Township|Village)$/, "");
    if (short !== name && short.length > 4) names.add(short, place, country !== "PH");
    for (const other of listed(others))
      if (!old.isUnread(other, name, country)) names.add(other, place, !isShort(other, name));
  }
}

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

/** Whether a name is the longer one without its river: "Newcastle" for "Newcastle upon Tyne". */
function isShort(name: string, whole: string): boolean {
  return (
    whole.startsWith(`${name} `) &&
    /^ (?:upon|on|under|am|an|in|sur|de|del|ob) /.test(whole.slice(name.length))
  );
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
