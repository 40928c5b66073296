import { readFileSync } from "node:fs";
import type { Feature, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { metresOf, pack, rankOf } from "../../geo/atlas/pack.mjs";
import { significance } from "../../geo/atlas/significance.mjs";
import { createTopology } from "../../geo/atlas/topology.mjs";
import { openPack, rankAt } from "../../src/atlas/pack.ts";
import { arcAt, lineAt, shapeAt } from "../../src/atlas/shape.ts";

const polygon = (id: string, ring: Position[]): Feature<Polygon> => ({
  type: "Feature",
  id,
  properties: { name: id.toUpperCase() },
  geometry: { type: "Polygon", coordinates: [ring] },
});

/** A line with a bay of 0.02 degrees (2.2 km) and a wrinkle of 0.001 (111 m). */
const common: Position[] = [
  [1, 0],
  [1, 0.3],
  [1.001, 0.4],
  [1, 0.5],
  [1.02, 0.7],
  [1, 1],
];
const west = polygon("west", [[0, 0], ...common, [0, 1], [0, 0]]);
const east = polygon("east", [[2, 0], [2, 1], ...common.toReversed(), [2, 0]]);
const islet = polygon("islet", [
  [5, 5],
  [5.001, 5],
  [5.001, 5.001],
  [5, 5],
]);

const packed = (features: Feature[], least = 0) => {
  const { seams, ...topology } = createTopology({ land: features }, least);
  return openPack(pack(topology, { seams, title: "Três ilhas" }));
};
const shapeOf = (opened: ReturnType<typeof packed>, id: string, tolerance: number) => {
  const geometry = opened.header.objects.land?.geometries.find((one) => one.id === id);
  return geometry ? shapeAt(opened, geometry, tolerance) : null;
};
const ringOf = (opened: ReturnType<typeof packed>, id: string, tolerance: number): string[] => {
  const shape = shapeOf(opened, id, tolerance);
  return shape?.type === "MultiPolygon" ? (shape.coordinates[0]?.[0] ?? []).map(String) : [];
};

describe("a packed topology", () => {
  test("is read as it was written, header and all", () => {
    const opened = packed([west, east]);
    expect(opened.header).toMatchObject({ type: "Topology", title: "Três ilhas", seams: [] });
    const geometry = opened.header.objects.land?.geometries[0];
    expect(geometry).toMatchObject({ id: "west", properties: { name: "WEST" } });
    expect(new Set(ringOf(opened, "west", 0))).toEqual(new Set(west.geometry.coordinates[0]?.map(String)));
  });

  test("holds what two neighbours share once", () => {
    const { header } = packed([west, east]);
    expect(header.arcs).toBe(3);
    expect(header.vertices).toBe(6 + 4 + 4);
  });

  test.each([
    ["its header is cut off", (bytes: Uint8Array) => bytes.subarray(0, 20)],
    ["vertices", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
  ])("is refused when a part is lacking: %s", (message, cut) => {
    const bytes = pack(createTopology({ land: [west, east] }));
    expect(() => openPack(cut(bytes))).toThrow(message);
  });

  test("opens where its bytes are a part of other memory", () => {
    const bytes = pack(createTopology({ land: [west] }));
    const memory = new Uint8Array(bytes.length + 3);
    memory.set(bytes, 3);
    expect(openPack(memory.subarray(3)).header.arcs).toBe(1);
  });

  test("tells the arcs along the edges of the plane, and no others", () => {
    const { header, ...rest } = packed([
      polygon("fiji", [
        [179, -17],
        [180, -17],
        [180, -16],
        [179, -16],
        [179, -17],
      ]),
      polygon("antarctica", [
        [-180, -90],
        [180, -90],
        [180, -80],
        [-180, -80],
        [-180, -90],
      ]),
    ]);
    const on = (arc: number) => arcAt({ header, ...rest }, arc, 0).map(String);
    expect(new Set(header.seams?.flatMap(on))).toEqual(
      new Set(["180,-16", "180,-17", "-180,-80", "-180,-90", "180,-80", "180,-90"]),
    );
    const others = Array.from({ length: header.arcs }, (_, arc) => arc).filter(
      (arc) => !header.seams?.includes(arc),
    );
    expect(others.map((arc) => on(arc).sort())).toEqual([
      ["179,-16", "179,-17", "180,-16", "180,-17"],
      ["-180,-80", "180,-80"],
    ]);
  });
});

describe("a line at a tolerance", () => {
  test.each([
    [0, 6],
    [90, 6],
    [300, 4],
    [3_000, 2],
  ])("of %i m keeps %i vertices of the common border, the same for both", (tolerance, count) => {
    const opened = packed([west, east]);
    const [one, two] = ["west", "east"].map((id) => new Set(ringOf(opened, id, tolerance)));
    const both = [...(one ?? [])].filter((place) => two?.has(place));
    expect(both).toHaveLength(count);
  });

  test("may have much detail in one place and little in another", () => {
    const opened = packed([west, east]);
    const lines = Array.from({ length: 3 }, (_, index) =>
      arcAt(opened, index, (_longitude, latitude) => (latitude < 0.45 ? 0 : 50_000)),
    );
    const line = lines.find((one) => one.some(([x]) => x === 1.001)) ?? [];
    expect(line.map(([, latitude]) => latitude).sort()).toEqual([0, 0.3, 0.4, 1]);
  });

  test("runs backwards by its complement", () => {
    const opened = packed([west]);
    expect(arcAt(opened, ~0, 0)).toEqual(arcAt(opened, 0, 0).toReversed());
    expect(lineAt(opened, [0, ~0], 0)).toHaveLength(2 * arcAt(opened, 0, 0).length - 1);
  });

  test("lacks an island that is smaller than it can show", () => {
    const opened = packed([west, islet]);
    expect(shapeOf(opened, "islet", 20)).not.toBeNull();
    expect(shapeOf(opened, "islet", 100)).toBeNull();
    expect(shapeOf(opened, "west", 100)).not.toBeNull();
  });

  test("lacks it from the same tolerance on as all that is drawn at one rank", () => {
    const square = polygon("square", [
      [5, 5],
      [5.01, 5],
      [5.01, 5.01],
      [5, 5.01],
      [5, 5],
    ]);
    const drawn = [390, 401, 410, 560].map((metres) => shapeOf(packed([square]), "square", metres) !== null);
    expect(drawn).toEqual([true, false, false, false]);
  });

  test("is written without what matters less than the product's own tolerance", () => {
    expect(packed([west, east], 300).header.vertices).toBe(packed([west, east]).header.vertices - 2);
  });
});

describe("ranks", () => {
  test.each([0, 24, 25, 26, 35, 36, 50, 51, 99, 101, 5_000, 123_456])(
    "keep a vertex of %i m wherever the line would be off by more without it",
    (metres) => {
      const rank = rankOf(metres);
      expect(metresOf(rank)).toBeGreaterThanOrEqual(metres * 0.999_999);
      if (metres > 25) expect(rank).toBeGreaterThanOrEqual(rankAt(metres));
      expect(rank).toBeLessThan(rankAt(2 * Math.max(25, metres)));
    },
  );

  test("fall from a vertex to those that it was split into", () => {
    const zigzag = Array.from({ length: 200 }, (_, at) => [at * 50, ((at * 7919) % 101) * 3]);
    const weights = significance(zigzag);
    for (const metres of [20, 60, 200, 1_000]) {
      const kept = zigzag.filter((_, at) => (weights[at] ?? 0) > metres);
      const off = zigzag.map((place) =>
        Math.min(...kept.slice(1).map((end, at) => metresTo(place, kept[at] ?? [], end))),
      );
      expect(Math.max(...off)).toBeLessThanOrEqual(metres * 1.01);
    }
  });
});

/** Metres from a place to a segment near the equator, in units of 0.0001 degrees. */
function metresTo([x = 0, y = 0]: number[], [x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
  const share = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)) * 11.1195;
}

test("the pure room has the same unit of ranks as the recipe", () => {
  expect(readFileSync("geo/atlas/pack.mjs", "utf8")).toContain("const finest = 25;");
  for (let rank = 1; rank < 60; rank += 1) expect(rankAt(metresOf(rank))).toBe(rank);
});
