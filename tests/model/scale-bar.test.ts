import { describe, expect, test } from "vitest";
import { fromScreen } from "../../src/model/from-screen.ts";
import { distanceBetween } from "../../src/model/great-circle.ts";
import type { Camera } from "../../src/model/mercator.ts";
import { scaleBarOf } from "../../src/model/scale-bar.ts";

const size = { width: 800, height: 600 };

describe("The scale bar", () => {
  test.each<[zoom: number, latitude: number, kilometres: number]>([
    [0, 0, 5000],
    [5, 48, 100],
    [5, 0, 200],
    [8.5, 48, 10],
    [12, 51, 1],
    [15, 51, 0.1],
  ])("is a round distance at zoom %d and %d degrees north: %d km", (zoom, latitude, kilometres) => {
    const { kilometres: told, length } = scaleBarOf({ center: [31, latitude], zoom }, 100);
    expect(told).toBeCloseTo(kilometres, 9);
    expect(length).toBeLessThanOrEqual(100);
    expect(length).toBeGreaterThan(100 / 2.5 - 1e-9);
  });

  test("is as long as the ground that it tells of, in the map's middle", () => {
    for (const zoom of [4, 5.3, 7.7, 11])
      for (const latitude of [-40, 0, 48.5, 66]) {
        const camera: Camera = { center: [20, latitude], zoom };
        const { kilometres, length } = scaleBarOf(camera, 110);
        const [left, right] = [-0.5, 0.5].map((side) =>
          fromScreen([size.width / 2 + side * length, size.height / 2], camera, size),
        );
        expect(distanceBetween(left ?? [0, 0], right ?? [0, 0]) / kilometres).toBeCloseTo(1, 2);
      }
  });
});
