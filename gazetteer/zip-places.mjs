import { units, zipCodes } from "./sources.mjs";

/** What the list has besides settlements: mail handled for firms, bases, airports' post offices. */
const noSettlement = / (?:Mail|Afb|A F B|Apo|Fpo|Naval|Brm|Univ|Isp|Irs|Rpo|Pdc)\b|\d|&|\//i;

/** The key under which a name of one state is one settlement. */
const keyOf = (name, admin1) => `${admin1} ${name.toLowerCase().replace(/[^a-z]/g, "")}`;

/**
 * Settlements of the USA that have a post office and are too small for GeoNames's list of 500 inhabitants and more:
 * those of the list of ZIP codes that `places` lacks, in the same shape, with 0 inhabitants.
 */
export function zipPlaces(places) {
  const known = new Set(
    places
      .filter(({ country }) => country === "US")
      .flatMap(({ name, alternates, admin1 }) =>
        [name, ...alternates].map((each) => keyOf(expand(each), admin1)),
      ),
  );
  const states = new Set(
    units(1)
      .filter(({ code }) => code.startsWith("US."))
      .map(({ code }) => code.slice(3)),
  );
  const found = new Map();
  for (const { city, state, latitude, longitude, country } of zipCodes()) {
    if (country !== "US" || !states.has(state) || noSettlement.test(city) || city.length < 3) continue;
    const name = expand(city);
    const key = keyOf(name, state);
    if (known.has(key) || !latitude) continue;
    const place = found.get(key) ?? { name, admin1: state, lats: [], lons: [] };
    place.lats.push(latitude);
    place.lons.push(longitude);
    found.set(key, place);
  }
  return [...found.values()].map(({ name, admin1, lats, lons }) => ({
    id: 0,
    name,
    alternates: [],
    lat: middle(lats),
    lon: middle(lons),
    feature: "PPL",
    country: "US",
    admin1,
    admin2: "",
    population: 0,
  }));
}

/** "Saint Paul Island", "Mc Kee" as they are written in a text. */
const expand = (name) =>
  name
    .replace(/\bMc (?=[A-Z])/g, "Mc")
    .replace(/^Mt /, "Mount ")
    .replace(/^Ft /, "Fort ");

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
