import { booleanPointInPolygon, lineString, pointToLineDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { featureOf, featuresOf, polygonsOf, positionsOf } from "./products.ts";

type Ground = Feature<Polygon | MultiPolygon>;
const ukraine = featureOf("ukraine", "UA") as Ground;
const outlines = polygonsOf(ukraine).map(([outer = []]) => lineString(outer));

describe("waters", () => {
  const land = [...featuresOf("countries"), ukraine] as Ground[];
  const isOnLand = (at: number[]) => land.some((ground) => booleanPointInPolygon(at, ground));

  it("that touch Ukraine lie on land: where they open to the sea they end on its coast, to 200 m", () => {
    const waters = featuresOf("water").filter((water) =>
      positionsOf(water).some((at) => booleanPointInPolygon(at, ukraine)),
    );
    expect(waters.length).toBeGreaterThan(20);
    const astray = waters
      .flatMap(positionsOf)
      .filter((at) => !isOnLand(at) && outlines.every((line) => pointToLineDistance(at, line) > 0.2));
    expect(astray).toEqual([]);
  });
});

describe("rivers", () => {
  it.each([
    { river: "danube", least: 20 },
    { river: "dnister", least: 40 },
    { river: "dnipro", least: 20 },
  ])("$river lies on the border where the border follows it", ({ river, least }) => {
    const border = new Set(
      polygonsOf(featuresOf("ukraine")[0] as Feature)
        .flat(2)
        .map(String),
    );
    const line = featureOf("rivers", river);
    expect(positionsOf(line).filter((at) => border.has(String(at))).length).toBeGreaterThanOrEqual(least);
  });
});
