import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { expect, test } from "vitest";
import { settlements } from "./gazetteer-places.ts";
import { unitFiles, unitShapes, unitsIndex } from "./unit-files.ts";

/** One settlement in so many is looked at, and all of a state with fewer than the second. */
const every = 10;
const few = 300;

/** How far beside its unit a settlement of so small a state may stand, in kilometres: a village's position is good to .01 degree. */
const off = 2;

/** The part of a state's settlements that lies in what is drawn for their codes. */
function partsInside(): ReadonlyMap<string, number> {
  const { units } = unitsIndex();
  const ofState = new Map<string, (typeof settlements)[number][]>();
  for (const place of settlements) {
    const known = ofState.get(place.country);
    if (known) known.push(place);
    else ofState.set(place.country, [place]);
  }
  const parts = new Map<string, number>();
  for (const file of unitFiles()) {
    if (file === "US-counties.topo.br") continue;
    const state = file.slice(0, 2);
    const shapes = new Map([...unitShapes(file), ...unitShapes(file, "groups")]);
    const drawn = new Map<string, { bbox: readonly number[]; shape: MultiPolygon }>();
    for (const { id, region, bbox } of units.filter((unit) => unit.file === file)) {
      const shape = shapes.get(id);
      if (region && shape) drawn.set(region, { bbox, shape });
    }
    const all = ofState.get(state) ?? [];
    const looked = all.length < few ? all : all.filter((_, at) => at % every === 0);
    const told = looked.flatMap(({ anchor, admin1, admin2 }) => {
      const unit = drawn.get(admin2) ?? drawn.get(admin1);
      return unit ? [isInside(anchor, unit) || (all.length < few && isBeside(anchor, unit.shape))] : [];
    });
    if (told.length) parts.set(state, told.filter(Boolean).length / told.length);
  }
  return parts;
}

function isInside(
  [lon, lat]: readonly [number, number],
  {
    bbox: [west = 0, south = 0, east = 0, north = 0],
    shape,
  }: { bbox: readonly number[]; shape: MultiPolygon },
): boolean {
  const beside = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return beside && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], shape);
}

const isBeside = ([lon, lat]: readonly [number, number], shape: MultiPolygon): boolean =>
  pointToPolygonDistance([lon, lat], shape, { units: "kilometers" }) <= off;

/** States of which less lies inside, and why. */
const known: Readonly<Record<string, string>> = {};

test("seven settlements in ten of every state lie in the outline of their unit", { timeout: 300_000 }, () => {
  const parts = partsInside();
  expect(parts.size).toBeGreaterThan(150);
  const astray = [...parts].filter(([state, part]) => part < 0.7 && !known[state]);
  expect(astray.map(([state, part]) => `${state} ${part.toFixed(2)}`)).toEqual([]);
});
