import { expect, it } from "vitest";
import { nameSpots } from "../../src/model/name-spots.ts";
import type { PinBox } from "../../src/model/pin-box.ts";

const size = { width: 700, height: 600 };
const pin: PinBox = { x: 0, y: 0, radius: 11, nameWidth: 80, nameHeight: 16, away: null };

it.each([
  ["left", 11],
  ["right", 689],
])("a name above or below a mark at the %s edge stays four pixels from that edge", (_, x) => {
  const rooms = [...nameSpots(pin, x, 300, size)].filter(({ side }) => side === "above" || side === "below");
  expect(rooms.length).toBeGreaterThan(1);
  expect(Math.min(...rooms.map(({ room }) => room.left))).toBeGreaterThanOrEqual(4);
  expect(Math.max(...rooms.map(({ room }) => room.right))).toBeLessThanOrEqual(size.width - 4);
});
