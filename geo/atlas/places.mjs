import { credits } from "./credits.mjs";
import { settlements } from "./geonames.mjs";
import { writeProduct } from "./manifest.mjs";
import { languages } from "./physical.mjs";
import { nameAll } from "./place-names.mjs";
import { rankPlaces } from "./place-rank.mjs";
import { joinScales } from "./populated-places.mjs";

/** Inhabitants from which on a place is listed; a lesser one is if it is the largest of its cell of `cell` degrees. */
const listed = 1000;
const cell = 0.25;

/** Writes settlements with rank and names: columns, as `src/atlas/places.ts` reads them. */
export async function make() {
  const places = chosen(settlements().map((one) => ({ ...one, capital: capitalOf(one.feature) })));
  await joinScales(places);
  rankPlaces(places);
  for (const place of places) if (place.capital === "x") place.rank = Math.max(9, place.rank);
  nameAll(places);
  places.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeProduct("places.json.br", Buffer.from(JSON.stringify(columnsOf(places))), {
    title: "Places",
    sources: [credits.geonames, credits.geonamesNames, credits.naturalEarthPlaces],
    asOf: "2023-03-05",
    method:
      "GeoNames' settlements of 1,000 inhabitants or more, seats of states and first-level units, and the largest place of each quarter of a degree. Rank by inhabitants and Natural Earth's scale rank. Names by language from GeoNames; in Ukraine in Ukrainian romanisation and in Ukrainian.",
    limits:
      "The date is that of GeoNames' latest change in the list. Positions to 0.001 degrees; inhabitants to three figures. Where a language has no name of a place, GeoNames' main name stands.",
  });
}

const keyOf = ({ country, unit, name, id }) => `${country}\t${unit}\t${name}\t${id}`;

/** c capital of a state, a seat of a first-level unit, x part of a city, . any other. */
function capitalOf(feature) {
  if (feature === "PPLC") return "c";
  if (feature === "PPLA") return "a";
  return feature === "PPLX" ? "x" : ".";
}

function chosen(all) {
  const largest = new Map();
  for (const place of all.filter(({ capital }) => capital !== "x")) {
    const key = place.at.map((value) => Math.floor(value / cell)).join();
    if (!((largest.get(key)?.population ?? -1) >= place.population)) largest.set(key, place);
  }
  const best = new Set(largest.values());
  return all.filter(
    (place) =>
      place.population >= listed || place.capital === "c" || place.capital === "a" || best.has(place),
  );
}

function columnsOf(places) {
  const deltas = (values) => values.map((value, at) => value - (values[at - 1] ?? 0));
  const named = languages.map((language, index) => {
    const rows = [...places.keys()].filter((row) => places[row].names[index] !== places[row].name);
    return [language, { rows: deltas(rows), names: rows.map((row) => places[row].names[index]).join("\n") }];
  });
  return {
    countries: runs(places.map(({ country }) => country)),
    units: runs(places.map(({ country, unit }) => `${country}.${unit}`)),
    names: places.map(({ name }) => name).join("\n"),
    x: deltas(places.map(({ at }) => Math.round(at[0] * 1000))),
    y: deltas(places.map(({ at }) => Math.round(at[1] * 1000))),
    population: places.map(({ population }) => Number(population.toPrecision(3))),
    rank: places.map(({ rank }) => rank.toString(36)).join(""),
    capital: places.map(({ capital }) => capital).join(""),
    named: Object.fromEntries(named),
  };
}

/** Values that stand many times after one another, with how often. */
function runs(values) {
  const found = [];
  for (const value of values) {
    if (found.at(-1)?.[0] === value) found.at(-1)[1] += 1;
    else found.push([value, 1]);
  }
  return found;
}
