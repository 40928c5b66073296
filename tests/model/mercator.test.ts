import { describe, expect, test } from "vitest";
import {
  cameraFor,
  fromMercator,
  type MercatorPoint,
  mercatorBoxOf,
  toMercator,
  toScreen,
} from "../../src/model/mercator.ts";
import type { Bounds, LonLat } from "../../src/model/position.ts";
import fc from "../properties.ts";

/** Half the circumference of EPSG:3857's sphere in metres. */
const half = 20_037_508.342789;

/** A point of the world square, of EPSG:3857 easting and northing in metres. */
function ofMetres(east: number, north: number): MercatorPoint {
  return [0.5 + east / (2 * half), 0.5 - north / (2 * half)];
}

describe("the world square", () => {
  test.each<[where: string, position: LonLat, point: MercatorPoint]>([
    ["0°, 0° is its middle", [0, 0], [0.5, 0.5]],
    ["its top left corner is at 85.0511° north", [-180, 85.0511287798], [0, 0]],
    ["its bottom right corner is at 85.0511° south", [180, -85.0511287798], [1, 1]],
    ["30° north is at 3,503,550 m", [90, 30], ofMetres(half / 2, 3_503_549.8435)],
    ["45° north is at 5,621,521 m", [-90, 45], ofMetres(-half / 2, 5_621_521.4862)],
    ["60° south is at -8,399,738 m", [0, -60], ofMetres(0, -8_399_737.8898)],
  ])("%s", (_where, position, [x, y]) => {
    const point = toMercator(position);
    expect(point[0]).toBeCloseTo(x, 9);
    expect(point[1]).toBeCloseTo(y, 9);
  });

  test("Berlin stands in the tile 10/550/335", () => {
    expect(toMercator([13.405, 52.52]).map((axis) => Math.floor(axis * 2 ** 10))).toEqual([550, 335]);
  });

  test.each<[LonLat, number]>([
    [[0, 90], 0],
    [[0, -90], 1],
  ])("the pole %j is drawn on its edge", (pole, edge) => {
    expect(toMercator(pole)[1]).toBeCloseTo(edge, 9);
  });

  test("there and back is the same position", () => {
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -85, max: 85, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const back = fromMercator(toMercator([lon, lat]));
        expect(back[0]).toBeCloseTo(lon, 9);
        expect(back[1]).toBeCloseTo(lat, 9);
      }),
    );
  });

  test("a box's corners are its bounds' corners", () => {
    const { x, y, width, height } = mercatorBoxOf([9, 46, 17, 49]);
    expect(fromMercator([x, y + height])).toEqual([expect.closeTo(9, 9), expect.closeTo(46, 9)]);
    expect(fromMercator([x + width, y])).toEqual([expect.closeTo(17, 9), expect.closeTo(49, 9)]);
  });
});

describe("the camera for a frame", () => {
  test("shows the world at zoom 0 in 512 pixels", () => {
    const camera = cameraFor([-180, -85.0511287798, 180, 85.0511287798], { width: 512, height: 512 });
    expect(camera.zoom).toBeCloseTo(0, 6);
    expect(camera.center).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });

  test("shows the world from pole to pole too", () => {
    expect(cameraFor([-180, -90, 180, 90], { width: 512, height: 512 }).zoom).toBeCloseTo(0, 6);
  });

  test("doubles the scale with every zoom", () => {
    const frame: Bounds = [9, 46, 17, 49];
    const near = cameraFor(frame, { width: 800, height: 600 }).zoom;
    const far = cameraFor(frame, { width: 400, height: 300 }).zoom;
    expect(near - far).toBeCloseTo(1, 9);
  });

  test("holds all of the frame and fills the screen one way", () => {
    const frames = fc
      .tuple(
        fc.double({ min: -179, max: 178, noNaN: true }),
        fc.double({ min: -84, max: 83, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      )
      .map(([west, south, wide, high]): Bounds => [west, south, west + wide, south + high]);
    const size = fc.record({
      width: fc.integer({ min: 50, max: 3000 }),
      height: fc.integer({ min: 50, max: 3000 }),
    });
    fc.assert(
      fc.property(frames, size, (frame, { width, height }) => {
        const camera = cameraFor(frame, { width, height });
        const [left, top] = toScreen([frame[0], frame[3]], camera, { width, height });
        const [right, bottom] = toScreen([frame[2], frame[1]], camera, { width, height });
        const slack = 1e-3;
        expect(Math.min(left, top)).toBeGreaterThan(-slack);
        expect(right).toBeLessThan(width + slack);
        expect(bottom).toBeLessThan(height + slack);
        expect(Math.min(width - (right - left), height - (bottom - top))).toBeLessThan(slack);
      }),
    );
  });
});

describe("the screen", () => {
  const size = { width: 800, height: 600 };

  test("has the camera's centre in its middle", () => {
    expect(toScreen([14, 48], { center: [14, 48], zoom: 7.3 }, size)).toEqual([400, 300]);
  });

  test("has 512 pixels for 360° at zoom 0, east to the right", () => {
    expect(toScreen([45, 0], { center: [0, 0], zoom: 0 }, size)[0]).toBeCloseTo(400 + 64, 9);
  });

  test("has north at the top", () => {
    expect(toScreen([0, 45], { center: [0, 0], zoom: 0 }, size)[1]).toBeLessThan(300);
  });
});
