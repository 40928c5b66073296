import { describe, expect, it } from "vitest";
import { arrange, edgeSpot } from "../../src/model/arrange.ts";
import type { PinBox } from "../../src/model/pin-box.ts";
import type { Rect } from "../../src/model/rect.ts";
import fc, { runs } from "../properties.ts";

const size = { width: 800, height: 600 };
const pin = (x: number, y: number, more: Partial<PinBox> = {}): PinBox => ({
  x,
  y,
  radius: 12,
  nameWidth: 80,
  nameHeight: 16,
  away: null,
  ...more,
});
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe("pins on the screen", () => {
  it("stand on their sites where there is room", () => {
    const places = arrange([pin(100, 100), pin(400, 300)], size);
    expect(places.map(({ x, y, side }) => [x, y, side])).toEqual([
      [100, 100, "right"],
      [400, 300, "right"],
    ]);
  });

  it("are pushed apart where two sites are one spot, each by half, and say how far they stand from it", () => {
    const [first, second] = arrange([pin(400, 300), pin(400, 300)], size);
    if (!first || !second) throw new Error("two pins were given");
    expect(distance(first, second)).toBeGreaterThanOrEqual(24);
    expect(Math.hypot(...first.shift)).toBeCloseTo(Math.hypot(...second.shift), 1);
  });

  it("keep clear of what lies over the map", () => {
    const card = { left: 0, top: 0, right: 300, bottom: 400 };
    const places = arrange([pin(150, 100), pin(290, 200), pin(400, 50)], size, [card]);
    for (const { x, y } of places) expect(x - 12 >= card.right || y - 12 >= card.bottom).toBe(true);
  });

  it("never cover one another, however they lie, and no two names share room", () => {
    const position = fc.record({
      x: fc.integer({ min: 60, max: 740 }),
      y: fc.integer({ min: 60, max: 540 }),
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
        const places = arrange(
          positions.map(({ x, y }) => pin(x, y)),
          size,
        );
        for (const [index, place] of places.entries())
          for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(23.5);
      }),
    );
  });

  it("have no name right before another mark, which it would be read as", () => {
    const [first] = arrange([pin(200, 300), pin(200 + 12 + 2 + 80 + 12 + 5, 300)], size);
    expect(first?.side).toBe("left");
  });

  it("have a name moved along the mark where the middle of no side has room", () => {
    const walls = [
      { left: 0, top: 270, right: 380, bottom: 400 },
      { left: 420, top: 270, right: 800, bottom: 310 },
      { left: 0, top: 200, right: 380, bottom: 400 },
      { left: 380, top: 200, right: 800, bottom: 284 },
    ];
    const [place] = arrange([pin(400, 300)], size, walls);
    expect(place?.side).toBe("below");
    expect(place?.slide).toBe(20);
    expect(place?.rooms[1]).toEqual({ left: 380, top: 314, right: 460, bottom: 330 });
  });

  it("have no name where every spot is taken, chosen or not", () => {
    const walls = [
      { left: 0, top: 0, right: 800, bottom: 284 },
      { left: 0, top: 316, right: 800, bottom: 600 },
      { left: 420, top: 284, right: 800, bottom: 316 },
      { left: 300, top: 284, right: 330, bottom: 316 },
    ];
    const sides = [false, true].map((chosen) => arrange([pin(400, 300, { chosen })], size, walls)[0]?.side);
    expect(sides).toEqual([null, null]);
  });

  it("give the same places for the same input", () => {
    const boxes = [pin(100, 100), pin(105, 100), pin(110, 104), pin(0, 0, { away: 300 })];
    expect(arrange(boxes, size)).toEqual(arrange(boxes, size));
  });
});

describe("the spot at the edge of a site out of view", () => {
  const rows: [bearing: number, x: number, y: number][] = [
    [0, 400, 24],
    [90, 776, 300],
    [180, 400, 576],
    [270, 24, 300],
  ];
  for (const [bearing, x, y] of rows)
    it(`lies at ${x}, ${y} for a bearing of ${bearing} degrees`, () => {
      const [left, top] = edgeSpot(bearing, { radius: 12 }, size);
      expect([left, top]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    });

  it("lies in the very direction of the bearing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (bearing) => {
        const [x, y] = edgeSpot(bearing, { radius: 12 }, size);
        const seen = (Math.atan2(x - 400, 300 - y) * 180) / Math.PI;
        expect(Math.abs(((seen - bearing + 540) % 360) - 180)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("the name of what a story is about", () => {
  const main = { main: true, nameWidth: 120 };

  it("is there where symbols of the story's layers leave no room, and not that of another place", () => {
    const small = { width: 360, height: 256 };
    const symbols = [0, 90, 180, 270].flatMap((left) =>
      [0, 60, 120, 180].map((top) => ({ left, top, right: left + 60, bottom: top + 50 })),
    );
    const [of, other] = arrange([pin(80, 30, main), pin(240, 150, { nameWidth: 120 })], small, symbols);
    expect(of?.side).not.toBeNull();
    expect(other?.side).toBeNull();
  });
  const overlaps = (a: Rect, b: Rect): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  it("is there in a crowd on a small map, and covers no mark", () => {
    const crowd = Array.from({ length: 24 }, (_, index) =>
      pin(40 + (index % 6) * 50, 60 + Math.floor(index / 6) * 40, index === 9 ? main : {}),
    );
    const small = { width: 320, height: 240 };
    const without = arrange(
      crowd.map((box) => ({ ...box, main: false })),
      small,
    );
    expect(without[9]?.side).toBe(null);
    const places = arrange(crowd, small);
    const [, name] = places[9]?.rooms ?? [];
    if (!name) throw new Error("it has a name");
    for (const [index, { rooms }] of places.entries())
      if (index !== 9) for (const room of rooms) expect(overlaps(room, name), String(index)).toBe(false);
  });

  it("has room before a larger mark's, and those before smaller ones'", () => {
    const boxes = [
      pin(400, 300),
      pin(400, 330, { radius: 18, nameWidth: 790 }),
      pin(400, 360, { main: true }),
    ];
    expect(arrange(boxes, size).map(({ side }) => side !== null)).toEqual([true, expect.any(Boolean), true]);
  });

  it("is there at any size that has room for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 20, max: 340 }), y: fc.integer({ min: 20, max: 236 }) }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat(),
        (spots, which) => {
          const boxes = spots.map(({ x, y }, index) => pin(x, y, index === which % spots.length ? main : {}));
          const places = arrange(boxes, { width: 360, height: 256 }, [
            { left: 0, top: 196, right: 192, bottom: 256 },
          ]);
          expect(places[which % spots.length]?.side).not.toBe(null);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
