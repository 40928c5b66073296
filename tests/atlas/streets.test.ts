import type { Feature } from "geojson";
import { describe, expect, it } from "vitest";
import { picturedAt } from "../../src/atlas/streets/features.ts";
import { streetPlan } from "../../src/atlas/streets/plan.ts";
import { quieted } from "../../src/atlas/streets/quieted.ts";
import { reducedTile, tileBytes } from "../../src/atlas/streets/reduced-tile.ts";
import { drawnAs, type Properties } from "../../src/atlas/streets/schema.ts";
import { tilesIn } from "../../src/atlas/streets/tile-grid.ts";
import type { Bounds } from "../../src/model/position.ts";

const rows: [what: string, layer: string, properties: Properties, type: number, drawn: object | null][] = [
  ["a motorway", "roads", { kind: "highway" }, 2, { layer: "streets-roads", kind: "motorway", named: true }],
  [
    "a main street",
    "roads",
    { kind: "major_road" },
    2,
    { layer: "streets-roads", kind: "major", named: true },
  ],
  ["a main street of an older build", "roads", { "pmap:kind": "medium_road" }, 2, { kind: "major" }],
  [
    "a railway, which has no name along it",
    "roads",
    { kind: "rail" },
    2,
    { layer: "streets-roads", kind: "rail" },
  ],
  ["a footway", "roads", { kind: "path", kind_detail: "footway" }, 2, { kind: "path" }],
  ["no siding", "roads", { kind: "rail", service: "siding" }, 2, null],
  ["no ferry", "roads", { kind: "ferry" }, 2, null],
  ["a river's water", "water", { kind: "river" }, 3, { layer: "streets-water" }],
  ["the sea", "water", { kind: "ocean" }, 3, { layer: "streets-water" }],
  ["a stream as a line", "water", { kind: "stream" }, 2, { layer: "streets-rivers", named: true }],
  ["no swimming pool", "water", { kind: "swimming_pool" }, 3, null],
  ["a park", "landuse", { kind: "park" }, 3, { layer: "streets-parks" }],
  ["no works", "landuse", { kind: "industrial" }, 3, null],
  ["the ground", "earth", { kind: "earth" }, 3, { layer: "streets-land" }],
  ["a building", "buildings", { kind: "building" }, 3, { layer: "streets-buildings" }],
  ["no house number", "buildings", { kind: "address" }, 1, null],
  ["no shop", "pois", { kind: "supermarket" }, 1, null],
];

describe("of a Protomaps basemap the map draws", () => {
  it.each(rows)("%s", (_, layer, properties, type, drawn) => {
    const found = drawnAs(layer, properties, type, 14);
    if (drawn) expect(found).toMatchObject(drawn);
    else expect(found).toBe(null);
  });

  it("no building on a map of a whole town", () => {
    expect(drawnAs("buildings", { kind: "building" }, 3, 12)).toBe(null);
  });
});

const town: Bounds = [13.3, 52.48, 13.45, 52.56];
const all = { minzoom: 0, maxzoom: 15, bounds: [-180, -85, 180, 85] as Bounds };

describe("a frame wants of an archive", () => {
  it("the zooms from a small map's opening on, and lets a reader come to single houses", () => {
    expect(streetPlan(town, all)).toMatchObject({ minzoom: 10, maxzoom: 14, opening: 11, closest: 16 });
  });

  it("the finest zoom for some streets", () => {
    expect(streetPlan([13.37, 52.51, 13.4, 52.53], all)).toMatchObject({ maxzoom: 15, closest: 16.5 });
  });

  it("fewer zooms where it is wide, so that no story has tiles by the thousand", () => {
    const plan = streetPlan([12, 51.8, 15, 53.2], all);
    expect(plan?.maxzoom).toBeLessThan(13);
    expect(plan?.closest).toBe((plan?.maxzoom ?? 0) + 2);
  });

  it("no tile beyond what the archive covers", () => {
    expect(streetPlan(town, { ...all, bounds: town })?.bounds).toEqual(town);
  });

  it("nothing where it begins too near or ends too far", () => {
    expect(streetPlan(town, { ...all, maxzoom: 8 })).toBe(null);
  });
});

describe("a tile", () => {
  const square = (x: number) =>
    [
      [x, 10],
      [x + 9, 10],
      [x + 9, 20],
      [x, 20],
      [x, 10],
    ].map(([x = 0, y = 0]) => ({ x, y }));
  const tile = {
    extent: 4096,
    layers: new Map<string, unknown>([
      ["streets-parks", [{ type: 3, properties: {}, geometry: [square(0), square(400)] }]],
      [
        "streets-roads",
        ["minor", "major"].map((kind) => ({ type: 2, properties: { kind }, geometry: [square(5)] })),
      ],
    ]),
  } as unknown as ReturnType<typeof reducedTile>;

  it("that has nothing to draw is empty", () => {
    expect(tileBytes({ extent: 4096, layers: new Map() })).toHaveLength(0);
    expect(reducedTile(new Uint8Array(), 14, []).layers.size).toBe(0);
  });

  it("is drawn in pictures as far as the zoom shows it", () => {
    const kinds = (zoom: number) =>
      picturedAt("streets-roads", [[{ z: 11, x: 1, y: 1 }, tile]], zoom).map(
        ({ properties }) => properties?.kind,
      );
    expect(kinds(11)).toEqual(["major"]);
    expect(kinds(13)).toEqual(["major", "minor"]);
  });

  it("loses the narrowest streets in a picture that would be too heavy", () => {
    const many = Array.from({ length: 4000 }, () => square(5));
    const heavy = { ...tile, layers: new Map(tile.layers) };
    (heavy.layers as Map<string, unknown>).set("streets-roads", [
      { type: 2, properties: { kind: "minor" }, geometry: many },
      { type: 2, properties: { kind: "major" }, geometry: [square(5)] },
    ]);
    const drawn = picturedAt("streets-roads", [[{ z: 11, x: 1, y: 1 }, heavy]], 13);
    expect(drawn.map(({ properties }) => properties?.kind)).toEqual(["major"]);
  });
});

describe("the grid", () => {
  it("has the tiles that a map asks for within bounds", () => {
    expect(tilesIn([13.3, 52.48, 13.45, 52.56], 10)).toEqual([
      { z: 10, x: 549, y: 335 },
      { z: 10, x: 549, y: 336 },
      { z: 10, x: 550, y: 335 },
      { z: 10, x: 550, y: 336 },
    ]);
  });

  it("goes round the world at the 180th meridian", () => {
    expect(tilesIn([179.9, 10, -179.9, 10.1], 4).map(({ x }) => x)).toEqual([15, 0]);
  });
});

describe("the name of a state or a region", () => {
  const label = (of: string, coordinates: number[]): Feature => ({
    type: "Feature",
    properties: { of, name: of, minzoom: 3, maxzoom: 24 },
    geometry: { type: "Point", coordinates },
  });
  it.each([
    ["ends where streets begin", label("country", [13.4, 52.5]), 9],
    ["stays where there are no streets", label("country", [20, 52.5]), 24],
    ["of a sea stays", label("sea", [13.4, 52.5]), 24],
  ])("%s", (_, feature, maxzoom) => {
    expect(quieted([feature], town, 10)[0]?.properties?.maxzoom).toBe(maxzoom);
  });
});
