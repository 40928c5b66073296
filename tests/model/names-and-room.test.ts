import { expect, it } from "vitest";
import { arrange } from "../../src/model/arrange.ts";
import type { PinBox } from "../../src/model/pin-box.ts";
import { overlap } from "../../src/model/rect.ts";

const pin = (x: number, y: number, more: Partial<PinBox> = {}): PinBox => ({
  x,
  y,
  radius: 12,
  nameWidth: 80,
  nameHeight: 16,
  away: null,
  ...more,
});
const phone = { width: 360, height: 256 };

it("a name without room gets it where another goes to a further side of its own mark", () => {
  /** Between two walls and at the map's edge, the second's only room is where the first's name stands. */
  const boxes = [pin(100, 100), pin(216, 100)];
  const size = { width: 240, height: 200 };
  const walls = [
    { left: 0, top: 0, right: 240, bottom: 83 },
    { left: 0, top: 117, right: 240, bottom: 200 },
  ];
  const sides = (of: readonly PinBox[]) => arrange(of, size, walls).map(({ side }) => side);
  expect(sides(boxes.slice(0, 1))).toEqual(["right"]);
  expect(sides(boxes)).toEqual(["left", "left"]);
});

it("the arrow of a place out of view keeps clear of the map's buttons too", () => {
  const buttons = { left: 1234, top: 8, right: 1272, bottom: 154 };
  const [place] = arrange([pin(2000, 100, { away: 80 })], { width: 1280, height: 738 }, [buttons]);
  const reach = 12 + 11;
  const mark = {
    left: (place?.x ?? 0) - reach,
    top: (place?.y ?? 0) - reach,
    right: (place?.x ?? 0) + reach,
    bottom: (place?.y ?? 0) + reach,
  };
  expect(overlap(mark, buttons)).toBe(false);
});

it("a mark that is pushed stays on the map", () => {
  const places = arrange(
    Array.from({ length: 8 }, (_, index) => pin(180 + index, 240)),
    phone,
  );
  for (const { y } of places) expect(y).toBeLessThanOrEqual(phone.height - 12);
});

it("a phone's map names no place out of view but the chosen one; a wide map names them", () => {
  const boxes = [pin(900, 50, { away: 90 }), pin(-300, 50, { away: 270, chosen: true })];
  const named = (size: { width: number; height: number }) =>
    arrange(boxes, size).map(({ side }) => side !== null);
  expect(named(phone)).toEqual([false, true]);
  expect(named({ width: 700, height: 600 })).toEqual([true, true]);
});
