import { kyivCity } from "../units.mjs";
import { createTopology } from "./topology.mjs";
import { matchCodes } from "./units-codes.mjs";
import { withoutGreatLakes } from "./units-ground.mjs";
import { dissolve, firstLevelOf, grouped } from "./units-groups.mjs";
import { likeness } from "./units-likeness.mjs";
import { locator, polygonsOf } from "./units-locate.mjs";
import { english, nameOf, namesOf } from "./units-names.mjs";
import { unitOutlines } from "./units-outlines.mjs";
import { planUnits } from "./units-plan.mjs";
import { sourceUnits } from "./units-sources.mjs";
import { insideOf } from "./units-split.mjs";

/** A source's unit is one of the country where a part of it lies in the outline or so near it, in degrees. */
const nearOutline = 0.1;

/** From this step of the source's grid on, in degrees, Natural Earth's own lines are taken instead. */
const coarse = 0.004;

/** Metres: vertices that matter less are left out. */
export const tolerance = 100;

/**
 * The topology of a country's units and groups.
 *
 * @param {string} country ISO 3166-1 alpha-2
 * @param {ReturnType<typeof import("./units-context.mjs").createContext>} context
 * @returns {Promise<{ topology: ReturnType<typeof createTopology>, features: import("geojson").Feature[],
 *   doubtful: string[] } | undefined>} none where the source has fewer than two units
 */
export async function countryUnits(country, context) {
  const whole = context.outlineOf(country);
  if (!whole) return undefined;
  const outline = country === "CA" ? await withoutGreatLakes(whole) : whole;
  const places = context.settlements.get(country) ?? [];
  const source = nearby(sourceUnits(country), outline);
  const how = context.howOf(country);
  if (country === "UA") withKyiv(source);
  else if (source.step >= coarse) source.lines = (await context.lines()).get(country) ?? source.lines;
  const plan = planUnits(source.units, places, how);
  if (new Set([...plan.values()].flat()).size < 2) return undefined;
  const { features, approximate, doubtful } = await unitOutlines(outline, source, plan, [
    ...(context.points.get(country) ?? []),
    ...places,
  ]);
  const named = nameUnits(country, features, { source, plan, approximate, context, how });
  const topology = createTopology({ units: named }, tolerance);
  const groups = groupsOf(country, named, places, context);
  if (groups.length) topology.objects.groups = dissolve(topology, groups);
  return { topology, features: named, doubtful };
}

/** The source's units that lie in the outline; nameless ones are none. */
function nearby(source, outline) {
  const land = locator([{ id: "outline", geometry: outline }]);
  const units = source.units.filter(
    ({ name, geometry }) =>
      name &&
      polygonsOf(geometry).some((rings) => {
        const inside = insideOf(rings);
        return land.at(inside) || land.nearest(inside, nearOutline);
      }),
  );
  return { ...source, units };
}

/** Kyiv by our own outline: the source's city has twice the area. */
function withKyiv(source) {
  const ring = [...kyivCity, kyivCity[0]];
  const city = source.units.find(({ name }) => name === "Kiev City");
  const around = source.units.find(({ name }) => name === "Kiev");
  around.geometry = {
    type: "MultiPolygon",
    coordinates: [...polygonsOf(around.geometry), ...polygonsOf(city.geometry)],
  };
  const inner = new Set(source.around(city.id).map(String));
  source.lines = [...source.lines.filter((line) => !inner.has(String(line))), ring];
  city.geometry = { type: "Polygon", coordinates: [ring] };
  source.units = [city, ...source.units.filter((unit) => unit !== city)];
}

/** Features with ISO's id where there is one, and what is told of them. */
function nameUnits(country, features, { source, plan, approximate, context, how }) {
  const nameByKey = new Map();
  for (const { id, name } of source.units)
    if (plan.get(id).length === 1)
      nameByKey.set(plan.get(id)[0], [...(nameByKey.get(plan.get(id)[0]) ?? []), name]);
  const keyed = features.map(({ id: key }) => ({
    key,
    names: key.startsWith("source:")
      ? [key.slice(7)]
      : [
          context.regions.get(key),
          english(context.regions.get(key)),
          ...(nameByKey.get(key) ?? []).slice(0, 1),
        ],
  }));
  const byHand = new Set(keyed.flatMap(({ key }) => context.codeByHand(country, key)?.id ?? []));
  const open = keyed.filter(({ key }) => !context.codeByHand(country, key));
  const free = context
    .codesOf(country, grouped.includes(country) ? "second" : "first")
    .filter(({ id }) => !byHand.has(id));
  const codes = matchCodes(open, free);
  const linked = linkedByName(country, keyed, context);
  const named = features.map((feature) => {
    const key = feature.id;
    const code = context.codeByHand(country, key) ?? codes.get(key);
    const found = key.startsWith("source:") ? (context.regionOf(code, how) ?? linked.get(key)) : key;
    const region = context.isGroups(country, found) ? undefined : found;
    const name = nameOf(country, context.regions.get(region), code, key.slice(7));
    const names = namesOf(name, code);
    const properties = {
      name,
      ...(names && { names }),
      ...(code?.kind && { kind: code.kind }),
      ...(region && { region }),
      ...(approximate.has(key) && { approximate: true }),
    };
    return { ...feature, id: code?.id ?? region ?? `${country}-${slug(key.slice(7))}`, properties };
  });
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How alike names must be where nothing else speaks for the gazetteer's unit. */
const same = 0.9;

/** The gazetteer's codes of units that the plan took from the source, by name, at any level. */
function linkedByName(country, keyed, context) {
  const taken = new Set(keyed.map(({ key }) => key));
  const open = [...context.regions].filter(([code]) => code.startsWith(`${country}.`) && !taken.has(code));
  return new Map(
    keyed.flatMap(({ key, names }) => {
      if (!key.startsWith("source:")) return [];
      const alike = open.filter(([, name]) => likeness(name, names[0]) >= same);
      return alike.length === 1 ? [[key, alike[0][0]]] : [];
    }),
  );
}

const slug = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Groups by the gazetteer's first level, and those of the table. */
function groupsOf(country, features, places, context) {
  const found = [];
  if (grouped.includes(country)) {
    const firsts = firstLevelOf(features, places);
    const codes = [...new Set(firsts.values())].filter((code) => context.regions.has(code)).sort();
    const matched = matchCodes(
      codes.map((key) => ({ key, names: [context.regions.get(key), english(context.regions.get(key))] })),
      context.codesOf(country, "group"),
    );
    for (const region of codes) {
      const code = matched.get(region);
      const name = english(context.regions.get(region));
      const names = namesOf(name, code);
      const members = features.filter(({ id }) => firsts.get(id) === region).map(({ id }) => id);
      found.push({
        id: code?.id ?? region,
        properties: { name, ...(names && { names }), ...(code?.kind && { kind: code.kind }), region },
        members,
      });
    }
    const parentOf = new Map(found.flatMap(({ id, members }) => members.map((member) => [member, id])));
    for (const feature of features) feature.properties.parent = parentOf.get(feature.id);
  }
  for (const [id, name, region, kind, members] of context.groups.get(country) ?? []) {
    const known = members
      .split(",")
      .filter((member) => features.some(({ id: unit }) => unit === member.trim()));
    if (known.length !== members.split(",").length)
      throw new Error(`${id} ${name}: no unit ${members.split(",").filter((one) => !known.includes(one))}`);
    found.push({
      id,
      properties: { name, ...(kind && { kind }), ...(region && { region }) },
      members: known,
    });
  }
  return found;
}
