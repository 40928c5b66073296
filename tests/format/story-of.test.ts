import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { storyOf } from "../../src/format/story-of.ts";
import { type Bounds, contains, isBounds, type LonLat } from "../../src/model/position.ts";

interface Placed {
  readonly at: LonLat;
  readonly kind?: string;
  readonly role?: "voice";
  readonly confidence?: number;
}

const kivu: Bounds = [27, -2, 30, 1];

/** The frame of a story that names none and has these sites, each named in a passage of its own. */
function frameAround(placed: readonly Placed[]): Bounds {
  const report = createReport("any");
  const features = placed.map(({ at, kind = "city", confidence }, index) => ({
    type: "Feature",
    id: `site-${index}`,
    properties: {
      ...{ name: "Site", kind, summary: "A place.", source: { name: "A gazetteer" } },
      ...(kind === "region" && { layer: { product: "units", feature: "CD-NK" } }),
      ...(confidence !== undefined && { confidence }),
    },
    geometry: { type: "Point", coordinates: at },
  }));
  const { entries } = parseSites(JSON.stringify({ type: "FeatureCollection", features }), report);
  const named = placed.map(({ role }, index) => `[Site](#site-${index}${role ? ' "the government"' : ""})`);
  const source = `---\ntitle: A\npublished: 2024-05-14\n---\n\n${named.join("\n\n")}\n`;
  const story = storyOf("any", parseArticle(source, report), entries, () => kivu);
  expect(report.problems).toEqual([]);
  return story.frame;
}

describe("the frame of a story that names none", () => {
  const goma: Placed = { at: [29.23, -1.67] };
  const sake: Placed = { at: [29.05, -1.57] };

  test.each<[title: string, more: Placed]>([
    ["a capital that only speaks", { at: [15.3, -4.3], role: "voice" }],
    ["a place that no editor has settled", { at: [29.4, -0.5], confidence: 0.5 }],
  ])("holds what happens, and not %s", (_, more) => {
    expect(frameAround([goma, sake, more])).toEqual(frameAround([goma, sake]));
  });

  test("holds a region whole, by the box around its extent", () => {
    const frame = frameAround([{ at: [28.5, -0.5], kind: "region" }]);
    expect(contains(frame, [27, -2]) && contains(frame, [30, 1])).toBe(true);
  });

  test("holds the capitals that speak where nothing happens anywhere", () => {
    const frame = frameAround([{ at: [15.3, -4.3], role: "voice" }]);
    expect(contains(frame, [15.3, -4.3])).toBe(true);
    expect(isBounds(frame)).toBe(true);
  });
});
