import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { storyOf } from "../../src/format/story-of.ts";
import { isBounds, type LonLat } from "../../src/model/position.ts";

/** The frame of a story that names none and has one site at each position. */
function frameAround(positions: readonly LonLat[]): unknown {
  const report = createReport("any");
  const features = positions.map((coordinates, index) => ({
    type: "Feature",
    id: `site-${index}`,
    properties: { name: "Site", kind: "city", summary: "A place.", source: { name: "A gazetteer" } },
    geometry: { type: "Point", coordinates },
  }));
  const { entries } = parseSites(JSON.stringify({ type: "FeatureCollection", features }), report);
  const article = parseArticle("---\ntitle: A\npublished: 2024-05-14\n---\n\ntext\n", report);
  expect(report.problems).toEqual([]);
  return storyOf("any", article, entries).frame;
}

describe("the frame of a story that names none", () => {
  test.each<[title: string, positions: LonLat[], frame: number[]]>([
    ["one site has a degree around it", [[14, 48]], [13, 47, 15, 49]],
    [
      "far ones have a tenth of their distance",
      [
        [0, 0],
        [100, 40],
      ],
      [-10, -4, 110, 44],
    ],
    ["the north pole is framed below the map's edge", [[0, 90]], [-1, 83, 1, 85]],
    ["the south pole is framed above it", [[0, -90]], [-1, -85, 1, -83]],
    ["a site on the 180th meridian has a degree on both sides of it", [[180, 0]], [179, -1, -179, 1]],
    [
      "sites of one city have the city's frame",
      [
        [13.3, 52.5],
        [13.5, 52.54],
      ],
      [13.2, 52.4, 13.6, 52.64],
    ],
    [
      "sites on both sides of the meridian are near one another",
      [
        [178, -18],
        [-178, -16],
      ],
      [177, -19, -177, -15],
    ],
  ])("%s", (_title, positions, frame) => {
    const found = frameAround(positions);
    expect(found).toEqual(frame);
    expect(isBounds(found)).toBe(true);
  });
});
