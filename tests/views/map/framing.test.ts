import { describe, expect, test } from "vitest";
import { cameraFor } from "../../../src/model/mercator.ts";
import type { Bounds, LonLat } from "../../../src/model/position.ts";
import type { Site, SiteKind } from "../../../src/model/site.ts";
import { nearBoundsOf, widen } from "../../../src/views/map/framing.ts";

const size = { width: 700, height: 600 };
const site = (kind: SiteKind, anchor: LonLat): Site =>
  ({ id: "a", name: "A", kind, summary: "", source: { name: "B" }, anchor }) as unknown as Site;
const kenya: Bounds = [34, -5, 42, 5];
const africa: Bounds = [-18, -35, 52, 38];
const kilometresWide = ([west, south, east, north]: Bounds): number =>
  Math.round((east - west) * 111.2 * Math.cos((((south + north) / 2) * Math.PI) / 180));

describe("what a chosen place needs to be seen as what it is", () => {
  test.each<[what: string, kind: SiteKind, frame: Bounds, box: Bounds | undefined, wide: number | null]>([
    ["a town in a continent: its region", "city", africa, undefined, 60],
    ["a town in a state: the frame does", "city", kenya, undefined, null],
    ["a building in a state: its city", "building", kenya, undefined, 20],
    ["a building in a town: the frame does", "building", [36.7, -1.4, 37.1, -1], undefined, null],
    [
      "a small region in a continent: its box, and some ground around it",
      "region",
      africa,
      [36.6, -1.2, 37.2, -0.8],
      107,
    ],
    ["a region in its state: the frame does", "region", kenya, [36, -2, 38, 0], null],
    ["a region that the frame cuts: frame and region", "region", kenya, [33, -2, 38, 0], 1041],
    ["a state many times the frame: it stays as it is", "country", kenya, [10, -30, 52, 10], null],
  ])("%s", (_, kind, frame, box, wide) => {
    const near = nearBoundsOf(site(kind, [37, -1.2]), box, frame, cameraFor(frame, size), size);
    expect(near && kilometresWide(near)).toBe(wide);
  });

  test("a place outside the frame is shown with it", () => {
    const far = site("city", [-77, 38.9]);
    expect(nearBoundsOf(far, undefined, kenya, cameraFor(kenya, size), size)).toBeNull();
    const [west, , east] = widen(kenya, [far]);
    expect(west).toBeLessThan(-77);
    expect(east).toBeGreaterThan(42);
  });
});
