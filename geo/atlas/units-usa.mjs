import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { mapshaper } from "../mapshaper.mjs";
import { createTopology } from "./topology.mjs";
import { tolerance } from "./units-country.mjs";
import { withoutGreatLakes } from "./units-ground.mjs";
import { locator } from "./units-locate.mjs";
import { namesOf } from "./units-names.mjs";
import { arcsOf } from "./units-sources.mjs";
import { splitOutline } from "./units-split.mjs";

const require = createRequire(import.meta.url);

/** FIPS codes of the states and territories of the USA by their letters. */
const fips =
  "AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56"
    .split(" ")
    .map((pair) => [pair.slice(2), pair.slice(0, 2)]);
const stateOf = new Map(fips);

/** How far from every county a face is water that is no county's, in degrees. */
const farthest = 0.3;

/**
 * Counties and states of the USA: the Census Bureau's lines by way of us-atlas (public domain), drawn on to the ground's
 * own outline; states are dissolved from their counties, so that both agree.
 *
 * @param {ReturnType<typeof import("./units-context.mjs").createContext>} context
 */
export async function statesAndCounties(context) {
  const cut = await countiesIn(await withoutGreatLakes(context.outlineOf("US")), [...stateOf.keys()]);
  const counties = cut.map(({ id: code, geometry, properties: { name } }) => {
    const state = stateOf.get(code.slice(0, 2));
    const region = `US.${state}.${code.slice(2)}`;
    return {
      type: "Feature",
      id: `US-${code}`,
      properties: {
        name: context.regions.get(region) ?? name,
        kind: "county",
        state: `US-${state}`,
        ...(context.regions.has(region) && { region }),
      },
      geometry,
    };
  });
  const codes = new Map(context.codesOf("US").map((code) => [code.id, code]));
  const states = (await dissolvedBy(counties, "state")).map(({ properties, geometry }) => {
    const id = properties.state;
    const [code, region] = [codes.get(id), id.replace("-", ".")];
    const name = context.regions.get(region);
    const names = namesOf(name, code);
    return {
      type: "Feature",
      id,
      properties: { name, ...(names && { names }), kind: code.kind, region },
      geometry,
    };
  });
  return {
    counties: { topology: createTopology({ units: byId(counties) }, tolerance), features: byId(counties) },
    states: { topology: createTopology({ units: byId(states) }, tolerance), features: byId(states) },
  };
}

/** The municipalities of Puerto Rico, counties to the Census Bureau. */
export async function puertoRico(context) {
  const cut = await countiesIn(context.outlineOf("PR"), ["72"]);
  const features = byId(
    cut.map(({ id: code, geometry, properties: { name } }) => {
      const region = `PR.${code.slice(2)}`;
      const known = context.regions.get(region);
      return {
        type: "Feature",
        id: region,
        properties: { name: known ?? name, kind: "municipality", region },
        geometry,
      };
    }),
  );
  return { topology: createTopology({ units: features }, tolerance), features };
}

const byId = (features) => [...features].sort((a, b) => (a.id < b.id ? -1 : 1));

async function countiesIn(outline, states) {
  const atlas = require("us-atlas/counties-10m.json");
  const object = {
    type: "GeometryCollection",
    geometries: atlas.objects.counties.geometries.filter(({ id }) => states.includes(id.slice(0, 2))),
  };
  const areas = feature(atlas, object).features;
  const { at, nearest } = locator(areas);
  const faces = await splitOutline(
    outline,
    arcsOf(atlas, object, 1),
    (position) => at(position)?.id ?? nearest(position, farthest)?.id,
  );
  const merged = await dissolvedBy(
    faces.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })),
    "id",
  );
  const names = new Map(areas.map(({ id, properties: { name } }) => [id, name]));
  return merged.map(({ properties: { id }, geometry }) => ({
    id,
    geometry,
    properties: { name: names.get(id) },
  }));
}

async function dissolvedBy(features, field) {
  const merged = await mapshaper(`-i in.geojson -dissolve ${field} -o out.geojson precision=0.0001`, {
    "in.geojson": { type: "FeatureCollection", features },
  });
  return merged.filter(({ geometry }) => geometry);
}
