import type { Feature, Geometry } from "geojson";
import { describe, expect, it, test } from "vitest";
import { lengthWithin } from "../../src/html/covered-lines.ts";
import type { Edition } from "../../src/html/edition.ts";
import { cornerOf } from "../../src/html/inset-corner.ts";

const room = { left: 0, top: 0, right: 100, bottom: 50 };
const inPixels = ([x, y]: readonly [number, number]) => [x, y] as const;
const feature = (geometry: Geometry): Feature => ({ type: "Feature", properties: {}, geometry });

describe("the length of lines in a part of a map", () => {
  test.each<[what: string, geometry: Geometry, length: number]>([
    [
      "all of a line inside",
      {
        type: "LineString",
        coordinates: [
          [10, 10],
          [40, 50],
        ],
      },
      50,
    ],
    [
      "what is inside of one that leaves",
      {
        type: "LineString",
        coordinates: [
          [90, 10],
          [190, 10],
        ],
      },
      10,
    ],
    [
      "what is inside of one that crosses",
      {
        type: "LineString",
        coordinates: [
          [-50, 20],
          [150, 20],
        ],
      },
      100,
    ],
    [
      "nothing of one beside",
      {
        type: "LineString",
        coordinates: [
          [0, 60],
          [100, 60],
        ],
      },
      0,
    ],
    [
      "nothing of one that passes a corner",
      {
        type: "LineString",
        coordinates: [
          [90, -20],
          [120, 10],
        ],
      },
      0,
    ],
    [
      "an outline, with its holes",
      {
        type: "Polygon",
        coordinates: [
          [
            [10, 10],
            [20, 10],
            [10, 10],
          ],
          [
            [10, 20],
            [15, 20],
          ],
        ],
      },
      25,
    ],
    [
      "every part",
      {
        type: "MultiLineString",
        coordinates: [
          [
            [10, 10],
            [20, 10],
          ],
          [
            [10, 20],
            [15, 20],
          ],
        ],
      },
      15,
    ],
    [
      "a point as its symbol",
      {
        type: "MultiPoint",
        coordinates: [
          [10, 10],
          [300, 10],
        ],
      },
      20,
    ],
  ])("is %s", (_, geometry, length) => {
    expect(lengthWithin([feature(geometry)], inPixels, room)).toBeCloseTo(length);
  });
});

describe("the inset's corner", () => {
  const size = { width: 800, height: 600 };
  const inset = { width: 150, height: 112 };
  /** A frame of ten degrees by the equator; `sites` and lines as positions. */
  const editionWith = (sites: [number, number][], line: [number, number][], isOwn = true): Edition =>
    ({
      story: {
        frame: [0, 0, 10, 7.5],
        sites: sites.map((anchor, at) => ({ id: `s${at}`, anchor })),
        views: [],
      },
      data: { radii: Object.fromEntries(sites.map((_, at) => [`s${at}`, 11])) },
      layers: [{ name: "route", own: isOwn }],
      atlas: { features: () => [feature({ type: "LineString", coordinates: line })] },
    }) as unknown as Edition;
  const corner = (edition: Edition) => cornerOf(edition, ["bottom-left", "top-left"], size, inset);
  const low: [number, number][] = [
    [0.1, 0.5],
    [5, 0.5],
  ];

  it("is the first where nothing lies in either", () => {
    expect(
      corner(
        editionWith(
          [],
          [
            [8, 3],
            [9, 3],
          ],
        ),
      ),
    ).toBe("bottom-left");
  });
  it("is another where the story's own line would be covered", () => {
    expect(corner(editionWith([], low))).toBe("top-left");
  });
  it("does not mind the lines of the base", () => {
    expect(corner(editionWith([], low, false))).toBe("bottom-left");
  });
  it("spares places before lines", () => {
    expect(corner(editionWith([[0.5, 7]], low))).toBe("bottom-left");
  });
});
