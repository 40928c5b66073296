import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { featureOf, featuresOf, manifest, polygonsOf } from "./products.ts";

type Ground = Feature<Polygon | MultiPolygon>;

/** The segments of all rings of a feature, each written the same way in whichever direction it runs. */
function segmentsOf(feature: Feature): Set<string> {
  const segments = new Set<string>();
  for (const ring of polygonsOf(feature).flat())
    for (let at = 1; at < ring.length; at += 1)
      segments.add([String(ring[at - 1]), String(ring[at])].sort().join(" "));
  return segments;
}

const shared = (one: Feature, two: Feature) => {
  const others = segmentsOf(two);
  return [...segmentsOf(one)].filter((segment) => others.has(segment)).length;
};

/** Square kilometres on the sphere of each polygon's own rings, holes taken off. */
function areaOf(feature: Feature): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (const ring of polygonsOf(feature).flat())
    for (let at = 1; at < ring.length; at += 1) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
      sum += (x2 - x1) * radians * (2 + Math.sin(y1 * radians) + Math.sin(y2 * radians));
    }
  return (-sum * 6371.0088 ** 2) / 2;
}

describe("neighbours", () => {
  it.each<{ one: [string, string]; two: [string, string]; least: number }>([
    { one: ["kursk", "RU-KRS"], two: ["oblasts", "UA-59"], least: 80 },
    { one: ["kursk", "RU-KRS"], two: ["border-regions", "RU-BEL"], least: 20 },
    { one: ["kursk", "RU-KRS"], two: ["border-regions", "RU-BRY"], least: 5 },
    { one: ["border-regions", "RU-BEL"], two: ["oblasts", "UA-63"], least: 50 },
    { one: ["countries", "BY"], two: ["ukraine", "UA"], least: 100 },
    { one: ["countries", "RU"], two: ["ukraine", "UA"], least: 200 },
    { one: ["countries", "PL"], two: ["ukraine", "UA"], least: 60 },
    { one: ["countries", "RO"], two: ["ukraine", "UA"], least: 60 },
    { one: ["countries", "MD"], two: ["ukraine", "UA"], least: 100 },
  ])("$one and $two share their border point by point", ({ one, two, least }) => {
    expect(shared(featureOf(...one), featureOf(...two))).toBeGreaterThanOrEqual(least);
  });

  it("the 27 regions fill Ukraine to within 1 km2", () => {
    const regions = featuresOf("oblasts");
    expect(regions).toHaveLength(27);
    const sum = regions.reduce((total, region) => total + areaOf(region), 0);
    expect(Math.abs(sum - areaOf(featureOf("ukraine", "UA")))).toBeLessThan(1);
  });

  it("every stretch of Ukraine's outline is drawn by just one region", () => {
    const regions = featuresOf("oblasts").map(segmentsOf);
    const faults = [...segmentsOf(featureOf("ukraine", "UA"))].filter(
      (segment) => regions.filter((region) => region.has(segment)).length !== 1,
    );
    expect(faults).toEqual([]);
  });

  it("every inner line is drawn by just two regions", () => {
    const outline = segmentsOf(featureOf("ukraine", "UA"));
    const times = new Map<string, number>();
    for (const region of featuresOf("oblasts"))
      for (const segment of segmentsOf(region)) times.set(segment, (times.get(segment) ?? 0) + 1);
    expect([...times].filter(([segment, count]) => count !== (outline.has(segment) ? 1 : 2))).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    { name: "Simferopol", at: [34.1, 44.95], inside: "UA", outside: "RU" },
    { name: "Sevastopol", at: [33.55, 44.58], inside: "UA", outside: "RU" },
    { name: "Kerch", at: [36.45, 45.35], inside: "UA", outside: "RU" },
    { name: "Zmiinyi (Snake Island)", at: [30.203, 45.255], inside: "UA", outside: "RO" },
    { name: "Donetsk", at: [37.8, 48.0], inside: "UA", outside: "RU" },
    { name: "Chop", at: [22.2, 48.43], inside: "UA", outside: "HU" },
    { name: "Sudzha", at: [35.27, 51.19], inside: "RU", outside: "UA" },
    { name: "Taman", at: [36.72, 45.21], inside: "RU", outside: "UA" },
    { name: "Tiraspol", at: [29.6, 46.84], inside: "MD", outside: "UA" },
    { name: "Washington", at: [-77.04, 38.9], inside: "US", outside: "CA" },
  ])("$name lies in $inside, not in $outside", ({ at, inside, outside }) => {
    const state = (id: string) => featureOf(id === "UA" ? "ukraine" : "countries", id) as Ground;
    expect(booleanPointInPolygon(at, state(inside))).toBe(true);
    expect(booleanPointInPolygon(at, state(outside))).toBe(false);
  });

  it("every city of Ukraine lies in Ukraine, and no other does", () => {
    const ukraine = featureOf("ukraine", "UA") as Ground;
    const astray = featuresOf("cities").filter(
      (city) =>
        (city.properties?.country === "UA") !==
        booleanPointInPolygon((city as Feature<Point>).geometry, ukraine),
    );
    expect(astray.map(({ properties }) => properties?.name)).toEqual([]);
  });

  it("Ukraine is drawn once: not among the other states", () => {
    expect(featuresOf("countries").map(({ id }) => id)).not.toContain("UA");
  });
});

describe("figures", () => {
  it.each([
    { id: "ukraine-area", least: 594_000, most: 604_000 },
    { id: "occupied-area", least: 110_000, most: 114_500 },
    { id: "kursk-area", least: 29_400, most: 30_400 },
    { id: "plant-to-held-ground", least: 9, most: 10 },
    { id: "kyiv-moscow", least: 750, most: 762 },
    { id: "washington-kyiv", least: 7_800, most: 7_860 },
  ])("$id lies where public figures put it", ({ id, least, most }) => {
    const figure = manifest.figures.find((each) => each.id === id);
    expect(figure?.value).toBeGreaterThanOrEqual(least);
    expect(figure?.value).toBeLessThanOrEqual(most);
  });
});
