import { readFileSync } from "node:fs";
import { booleanPointInPolygon, distance, lineString, pointToLineDistance } from "@turf/turf";
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it, test } from "vitest";
import { columns, holders } from "./holders.ts";
import { featureOf, featuresOf } from "./products.ts";

const within = (at: readonly [number, number], feature: Feature) =>
  booleanPointInPolygon([...at], feature as Feature<Polygon | MultiPolygon>);
const ukraine = featureOf("ukraine", "UA");
const alongTheLine = holders.filter(({ at }) => within(at, ukraine));
const inKursk = holders.filter(({ at }) => !within(at, ukraine));
const settled = ({ holder }: { holder: string }) => holder !== "contested";
const lines = (featureOf("front-line", "front-line") as Feature<MultiLineString>).geometry.coordinates;

describe("the control points", () => {
  const { main, dnipro, pockets, reports } = JSON.parse(
    readFileSync("geo/control-points/line-of-contact.json", "utf8"),
  );
  const points = [main, dnipro, ...pockets.map(({ points }: { points: unknown[] }) => points)].flat();

  it("are 80 or more, each with a report that is listed", () => {
    expect(points.length).toBeGreaterThanOrEqual(80);
    for (const { between, report } of points) expect(reports, String(between)).toHaveProperty(report);
  });
});

describe("the list of who held which settlement", () => {
  it("has for each row a date, a place, a holder, how sure that is and by what report", () => {
    expect(columns).toEqual([
      "date",
      "settlement",
      "longitude",
      "latitude",
      "holder",
      "confidence",
      "report",
    ]);
    for (const { date, settlement, at, holder, confidence, report } of holders) {
      expect(date, settlement).toMatch(/^2024-08-30$|^2025-03-18$/);
      expect(at.every(Number.isFinite), settlement).toBe(true);
      expect(["ukraine", "russia", "contested"], settlement).toContain(holder);
      expect(holder === "contested" ? ["low"] : ["medium", "high"], settlement).toContain(confidence);
      expect(report.length, settlement).toBeGreaterThan(5);
    }
  });

  it("names no place twice for one date", () => {
    const names = holders.map(({ date, settlement }) => `${date} ${settlement}`);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it("has 80 settlements within 25 km of the line, and some near every part of it", () => {
    const near = alongTheLine.filter(({ at }) =>
      lines.some((line) => pointToLineDistance([...at], lineString(line)) < 25),
    );
    expect(near.length).toBeGreaterThanOrEqual(80);
    const lonely = lines
      .flat()
      .filter((position) => !alongTheLine.some(({ at }) => distance([...at], position) < 25));
    expect(lonely).toEqual([]);
  });

  it("has 15 settlements of the Kursk region for each date", () => {
    for (const day of ["2024-08-30", "2025-03-18"])
      expect(inKursk.filter(({ date }) => date === day).length, day).toBeGreaterThanOrEqual(15);
  });

  it("puts a settlement where the control points do, to 2 km", () => {
    const { settlements } = JSON.parse(readFileSync("geo/control-points/settlements.json", "utf8"));
    for (const { settlement, at } of holders) {
      const placed = settlements[settlement]?.at;
      if (placed) expect(distance([...at], placed), settlement).toBeLessThan(2);
    }
  });
});

describe("on the map of 18 March 2025", () => {
  test.each(alongTheLine.filter(settled))("$settlement is held by $holder: $report", ({ at, holder }) => {
    const occupied = featuresOf("occupied").some((area) => within(at, area));
    expect(occupied ? "russia" : "ukraine").toBe(holder);
  });
});

describe("on the map of the Kursk region", () => {
  test.each(inKursk.filter(settled))("$settlement is held by $holder on $date", ({ at, date, holder }) => {
    expect(within(at, featureOf("kursk-held", date)) ? "ukraine" : "russia").toBe(holder);
  });
});
