import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, onTestFinished, test } from "vitest";
import { areaOf } from "../../geo/ellipsoid.mjs";
import { towns } from "./trace-towns.ts";

type Ground = Feature<Polygon | MultiPolygon>;
const product = (name: string) =>
  (
    JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8")) as FeatureCollection<
      Polygon | MultiPolygon
    >
  ).features as Ground[];
const [ukraine, occupied, kursk, held] = ["ukraine", "occupied", "kursk", "kursk-held"].map(product) as [
  Ground[],
  Ground[],
  Ground[],
  Ground[],
];
const rings = (features: Ground[]): Position[][] =>
  features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
const parts = (features: Ground[]): Position[][][] =>
  features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
const keys = (lines: Position[][]) => new Set(lines.flat().map(String));

describe("the occupied areas of 18 March 2025", () => {
  test.each(towns)("$name: occupied since $since", ({ name, at, since }) => {
    const found = occupied.find((area) => booleanPointInPolygon([...at], area));
    expect(found?.properties?.since ?? null, name).toBe(since);
  });

  test.each([
    { what: "all", since: [2014, 2022], from: 109_000, to: 114_000 },
    { what: "before February 2022", since: [2014], from: 42_000, to: 44_500 },
  ])("$what have the area that was published", ({ since, from, to }) => {
    const area = areaOf(occupied.filter(({ properties }) => since.includes(properties?.since)));
    expect(area).toBeGreaterThan(from);
    expect(area).toBeLessThan(to);
  });
});

describe("the ground that Ukraine held in the Kursk region", () => {
  test.each([
    { id: "2024-08-30", km2: 820, within: 60 },
    { id: "2025-03-18", km2: 120, within: 15 },
  ])("had about $km2 km2 on $id", ({ id, km2, within }) => {
    const area = areaOf(held.filter((feature) => feature.id === id));
    expect(Math.abs(area - km2)).toBeLessThan(within);
  });

  test.each([
    { name: "Sudzha", at: [35.273, 51.198], held: ["2024-08-30"] },
    { name: "Gornal", at: [35.24, 51.065], held: ["2024-08-30", "2025-03-18"] },
    { name: "Korenevo", at: [34.908, 51.412], held: [] },
    { name: "Glushkovo", at: [34.633, 51.339], held: [] },
    { name: "Belaya", at: [35.716, 51.054], held: [] },
  ])("$name was held on $held", ({ at, held: dates }) => {
    const found = held.filter((area) => booleanPointInPolygon(at, area)).map(({ id }) => id);
    expect(found).toEqual(dates);
  });
});

describe("the traces", () => {
  test.each([
    { name: "occupied", inner: occupied, outer: ukraine },
    { name: "kursk-held", inner: held, outer: kursk },
  ])("$name has no sliver and follows the border vertex by vertex", ({ inner, outer }) => {
    for (const polygon of parts(inner))
      expect(areaOf([{ geometry: { type: "Polygon", coordinates: polygon } }])).toBeGreaterThan(0.5);
    const border = keys(rings(outer));
    const shared = rings(inner)
      .flat()
      .filter((position) => border.has(String(position)));
    expect(shared.length).toBeGreaterThan(20);
    const inside = outer[0] as Ground;
    const astray = rings(inner)
      .flat()
      .filter((position) => !border.has(String(position)) && !booleanPointInPolygon(position, inside));
    expect(astray).toEqual([]);
  });
});

const reference = "../shared/reference";
describe.skipIf(!existsSync(reference))("beside the reference (skipped where ../shared is not)", () => {
  const compare = (...names: string[]) =>
    JSON.parse(
      execFileSync("node", [`${reference}/compare-occupied.mjs`, ...names, "--json"], { encoding: "utf8" }),
    );

  test("the occupied areas overlap it by 0.98 and their lines are within 5 km", () => {
    const found = compare(
      "public/geo/occupied.geojson",
      `${reference}/occupied-2025-03-18.geojson`,
      "--clip",
      "public/geo/ukraine.geojson",
    );
    expect(found.iou).toBeGreaterThan(0.98);
    expect(found.ours_to_reference_km.p95).toBeLessThan(5);
    expect(found.reference_to_ours_km.p95).toBeLessThan(5);
  }, 120_000);

  test.each([
    { id: "2024-08-30", iou: 0.8 },
    { id: "2025-03-18", iou: 0.65 },
  ])(
    "the ground held in the Kursk region on $id overlaps it by $iou",
    async ({ id, iou }) => {
      const folder = await mkdtemp(join(tmpdir(), "dateline-held-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const ours = join(folder, `${id}.geojson`);
      const features = held.filter((feature) => feature.id === id);
      await writeFile(ours, JSON.stringify({ type: "FeatureCollection", features }));
      expect(compare(ours, `${reference}/kursk-held-${id}.geojson`).iou).toBeGreaterThan(iou);
    },
    120_000,
  );
});
