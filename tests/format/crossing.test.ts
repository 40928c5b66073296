import type { Position } from "geojson";
import { describe, expect, it, test } from "vitest";
import { crossingIn } from "../../src/format/own-layers/crossing.ts";
import { entryOf, feature, featuresOf, geoJson, square } from "./layer-story.ts";

const bow = [
  [14, 48],
  [15, 49],
  [15, 48],
  [14, 49],
  [14, 48],
];

describe("an outline that crosses itself", () => {
  it.each<[what: string, geometry: [type: string, coordinates: unknown], at: string]>([
    ["as a bow does", ["Polygon", [bow]], "[14.5, 48.5]"],
    [
      "in one part of several",
      ["MultiPolygon", [square, [bow.map(([x = 0, y]) => [x + 3, y])]]],
      "[17.5, 48.5]",
    ],
    [
      "by a hole that leaves it",
      [
        "Polygon",
        [
          square[0],
          [
            [14.2, 48.2],
            [14.2, 49.5],
            [14.4, 49.5],
            [14.4, 48.2],
            [14.2, 48.2],
          ],
        ],
      ],
      "[14.2, 49]",
    ],
  ])("is told with its place: %s", (_, geometry, at) => {
    const text = geoJson(feature("a", "Polygon", square), feature("b", ...geometry));
    const { told, features } = featuresOf("flood.geojson", text, entryOf("area"));
    expect(told).toEqual([expect.stringMatching(/^3:\d+ "b": its outline crosses itself at /)]);
    expect(told[0]).toContain(at);
    expect(features).toHaveLength(2);
  });

  it.each<[what: string, rings: Position[][]]>([
    ["a square", square],
    [
      "a hole that touches the edge in a point",
      [
        square[0] as Position[],
        [
          [14, 48.5],
          [14.4, 48.4],
          [14.4, 48.6],
          [14, 48.5],
        ],
      ],
    ],
    [
      "parts that meet in a corner",
      [
        [
          [14, 48],
          [14.5, 48.5],
          [15, 48],
          [15, 49],
          [14.5, 48.5],
          [14, 49],
          [14, 48],
        ],
      ],
    ],
  ])("is not seen in %s", (_, rings) => {
    expect(crossingIn(rings)).toBeNull();
  });
});

/** A comb, the worst there is: every edge beside every other. */
test("The look for crossings ends soon for the largest file, too", () => {
  const comb: Position[] = Array.from({ length: 60_000 }, (_, at) => [at % 2 ? 10 : 20, at / 10_000]);
  const started = performance.now();
  expect(crossingIn([[...comb, [30, 6], [30, 0], comb[0] as Position]])).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});
