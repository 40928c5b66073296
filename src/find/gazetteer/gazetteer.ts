import type { LonLat } from "../../model/position.ts";
import { type SiteKind, siteKinds } from "../../model/site.ts";
import { createCrowds } from "./crowds.ts";
import { fold } from "./fold.ts";
import { readOldNames } from "./old-names.ts";
import type { Place, PlaceOrigin } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";

/** An entry that a name leads to. */
export interface Entry {
  readonly place: Place;
  /** Whether the name is one that the place is listed under besides its own. */
  readonly other: boolean;
}

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

export const regionWord =
  /\s+(?:oblast'?|region|province|state|county|district|krai|kray|republic|governorate|prefecture|department|parish|borough|voivodeship|canton|municipality|shi|sheng|autonomous region|division|regency|city)$/i;

/** Reads the tables. About one second and 200 MB. */
export function createGazetteer(tables: Tables): Gazetteer {
  const byName = new Map<string, Entry[]>();
  const byRegion = new Map<string, Place[]>();
  const firstWords = new Set<string>();
  const people = new Map<string, string>();
  const countries = new Map<string, Place>();
  const adjectiveByCountry = new Map<string, string>([["US", "US"]]);
  const regions = new Map<string, Place>();
  const abbreviations = new Map<string, Place>();

  const crowds = createCrowds();

  const add = (name: string, place: Place, other: boolean): void => {
    const key = fold(name);
    const known = byName.get(key);
    if (!known) byName.set(key, [{ place, other }]);
    else if (!known.some((entry) => entry.place === place)) known.push({ place, other });
    firstWords.add(key.split(" ", 1)[0] ?? key);
  };
  const old = readOldNames(tables);
  const addAll = (names: string | undefined, place: Place): void => {
    for (const name of names?.split("|") ?? [])
      if (name && !old.isUnread(name, place.name, place.country))
        add(name, place, !isShort(name, place.name));
  };
  const addRegion = (name: string, place: Place): void => {
    const key = fold(name);
    const known = byRegion.get(key);
    if (known) known.push(place);
    else byRegion.set(key, [place]);
  };

  for (const [code = "", name = "", lon, lat, others, adjectives, small] of readTable(
    tables,
    "countries.tsv",
  )) {
    const place = placeOf("country", small === "city" ? "city" : "country", name, lon, lat, code);
    countries.set(code, place);
    add(name, place, false);
    const adjective = adjectives?.split("|")[0];
    if (adjective && !adjectiveByCountry.has(code)) adjectiveByCountry.set(code, adjective);
    for (const other of others?.split("|") ?? []) if (other) add(other, place, false);
    for (const word of adjectives?.split("|") ?? []) if (word) people.set(fold(word), code);
  }
  for (const { name, country } of old.ofStates) {
    const place = countries.get(country);
    if (place) add(name, place, false);
  }
  for (const { names, anchor } of old.gone) {
    const place = placeOf("area", "area", names[0] ?? "", `${anchor[0]}`, `${anchor[1]}`, "");
    for (const name of names) add(name, place, false);
  }
  const areaRegions = new Map<string, LonLat>();
  const regionRows = readTable(tables, "regions.tsv");
  const unitsByName = new Set(
    regionRows
      .filter(([code = ""]) => code.split(".").length === 2)
      .map(([code = "", name = ""]) => `${code.slice(0, 2)} ${fold(name.replace(regionWord, ""))}`),
  );
  for (const [kind, name = "", lon, lat, others, adjectives, country = ""] of readTable(
    tables,
    "areas.tsv",
  )) {
    const place = placeOf(
      "area",
      siteKinds.find((known) => known === kind) ?? "area",
      name,
      lon,
      lat,
      country,
    );
    if (country) areaRegions.set(`${country} ${fold(name)}`, place.anchor);
    if (!unitsByName.has(`${country} ${fold(name)}`)) add(name, place, false);
    for (const other of others?.split("|") ?? []) if (other) add(other, place, false);
    for (const word of adjectives?.split("|") ?? [])
      if (word && !people.has(fold(word))) people.set(fold(word), country);
  }
  for (const [code = "", name = "", lon, lat, population] of regionRows) {
    const [country = "", first = "", second] = code.split(".");
    const bare = name.replace(regionWord, "").replace(/^(?:Republic of|Province of|State of|County) /, "");
    const drawn = second ? undefined : areaRegions.get(`${country} ${fold(bare)}`);
    const place: Place = {
      ...placeOf(second ? "district" : "region", "region", name, lon, lat, country),
      ...(drawn && { anchor: drawn }),
      admin1: `${country}.${first}`,
      admin2: second ? code : "",
      population: Number(population),
    };
    regions.set(code, place);
    addRegion(bare, place);
    if (bare !== name) {
      addRegion(name, place);
      add(name, place, false);
    }
    if (!second) add(bare, place, false);
    else if (
      country === "GB" ||
      country === "IE" ||
      country === "PH" ||
      (country !== "US" && Number(population) > 400_000)
    )
      add(bare, place, country !== "GB" && country !== "IE");
  }
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
    add(name, place, false);
    crowds.add(place);
    const short = name.replace(/ (?:City|Town|Township|Village)$/, "");
    if (short !== name && short.length > 4) add(short, place, country !== "PH");
    addAll(others, place);
  }
  for (const [kind, name = "", lon, lat, others, country = "", town, source] of readTable(
    tables,
    "facilities.tsv",
  )) {
    const place: Place = {
      ...placeOf(
        "facility",
        siteKinds.find((known) => known === kind) ?? "building",
        name,
        lon,
        lat,
        country,
      ),
      ...(town && { town }),
      ...(source && { source }),
    };
    add(name, place, false);
    for (const other of others?.split("|") ?? []) if (other) add(other, place, false);
  }
  for (const [code = "", forms = ""] of readTable(tables, "abbreviations.tsv")) {
    const place = regions.get(code);
    if (place) for (const form of forms.split("|")) abbreviations.set(form, place);
  }

  return {
    entries: (key) => byName.get(key) ?? [],
    regions: (key) => byRegion.get(key) ?? [],
    begins: (word) => firstWords.has(word),
    peopleOf: (word) => people.get(fold(word)) ?? null,
    adjectiveOf: (country) => adjectiveByCountry.get(country) ?? null,
    abbreviation: (text) => abbreviations.get(text) ?? null,
    country: (code) => countries.get(code) ?? null,
    region: (code) => regions.get(code) ?? null,
    crowdAround: crowds.around,
  };
}

/** Whether a name is the longer one without its river: "Newcastle" for "Newcastle upon Tyne". */
function isShort(name: string, whole: string): boolean {
  return (
    whole.startsWith(`${name} `) &&
    /^ (?:upon|on|under|am|an|in|sur|de|del|ob) /.test(whole.slice(name.length))
  );
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
