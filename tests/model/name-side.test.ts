import { expect, it } from "vitest";
import { arrange } from "../../src/model/arrange.ts";
import { nameSides, type PinBox } from "../../src/model/pin-box.ts";

const size = { width: 700, height: 600 };
const pin = (more: Partial<PinBox> = {}): PinBox => ({
  x: 350,
  y: 300,
  radius: 11,
  nameWidth: 80,
  nameHeight: 16,
  away: null,
  ...more,
});

it.each(nameSides)("a name stands %s of its mark where the story wants it there", (side) => {
  expect(arrange([pin({ side })], size)[0]?.side).toBe(side);
});

it("a name goes elsewhere where the side that it wants has no room", () => {
  const wall = { left: 200, top: 280, right: 335, bottom: 320 };
  expect(arrange([pin({ side: "left" })], size, [wall])[0]?.side).toBe("right");
});
