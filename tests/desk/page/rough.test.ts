import { expect, it } from "vitest";
import { drawnRough, roughOf } from "../../../src/desk/page/own-layers.ts";
import { parseDraw } from "../../../src/format/own-layers/draw-words.ts";

it.each([
  ["area second", true, "20", "area fading 20 km second"],
  ["area hatched danger", true, "12,5", "area fading 12.5 km danger"],
  ["area fading 12 km water", true, "30", "area fading 30 km water"],
  ["area fading 12 km water", false, "12", "area water"],
  ["area dashed", true, "nothing", "area fading"],
] as const)("%s, roughly: %s over %s km, is drawn as %s", (draw, isRough, kilometres, drawn) => {
  expect(drawnRough(draw, isRough, kilometres)).toBe(drawn);
  expect(parseDraw(drawn)).not.toHaveProperty("hint");
  expect(roughOf(drawn).isRough).toBe(isRough);
});
