import { expect, it } from "vitest";
import { parseDraw } from "../../src/format/own-layers/draw-words.ts";

it.each([
  ["area outlined dashed danger", { kind: "area", fill: "none", outline: "dashed", role: "danger" }],
  ["area tinted strong", { kind: "area", fill: "tint", outline: "strong", role: "main" }],
  ["area hatched hatched", { kind: "area", fill: "hatch", role: "main" }],
  ["ring 20, 50 km dashed", { kind: "ring", outline: "dashed", kilometres: [20, 50] }],
  ["route dashed", { kind: "line", stroke: "dashed", arrows: true }],
])("%s", (text, draw) => {
  expect(parseDraw(text)).toMatchObject(draw);
});
