import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withDraws } from "../../src/atlas/draws.ts";
import { wordless } from "../../src/model/draw.ts";
import type { Manifest } from "../../src/model/layer.ts";

const manifest = JSON.parse(readFileSync("public/geo/manifest.json", "utf8")) as Manifest;
const drawnAs = (name: string, draw: unknown): Manifest =>
  ({
    ...manifest,
    layers: manifest.layers.map((layer) => (layer.name === name ? { ...layer, draw } : layer)),
  }) as Manifest;

it("the manifest says itself how each product is drawn", () => {
  expect(withDraws(manifest, "manifest.json")).toEqual(manifest);
});

it.each([
  ["occupied", "occupied"],
  ["kursk-held", "held"],
  ["front-line", "front"],
])("%s is drawn as before by a manifest of 0.1, which calls it %s", (name, old) => {
  let written = manifest;
  for (const [product, draw] of [
    ["occupied", "occupied"],
    [name, old],
  ] as const)
    written = {
      ...written,
      layers: drawnAs(product, draw).layers.map((layer, at) =>
        layer.name === product ? layer : (written.layers[at] ?? layer),
      ),
    };
  const drawIn = ({ layers }: Manifest) =>
    layers.filter((layer) => layer.name === name).map(({ draw }) => wordless(draw));
  expect(drawIn(withDraws(written, "manifest.json"))).toEqual(drawIn(manifest));
});

const area = { kind: "area", fill: "tint", role: "main" };
describe("a layer without a known class is refused, with its name", () => {
  it.each([
    ["a word that is none", "blob"],
    ["nothing", undefined],
    ["an area without more", "area"],
    ["a colour code", { ...area, role: "#ff0000" }],
    ["a fill that is none", { ...area, fill: "dots" }],
    ["an outline that is none", { ...area, outline: "thick" }],
    ["a line without a stroke", { kind: "line", role: "main" }],
    ["classes by nothing", { ...area, by: { classes: [{ value: 1 }] } }],
    ["no classes", { ...area, by: { property: "since", classes: [] } }],
    [
      "a class of another colour",
      { ...area, by: { property: "since", classes: [{ value: 1, role: "red" }] } },
    ],
    ["a class without a value", { ...area, by: { property: "since", classes: [{ role: "main" }] } }],
    ["dates that hold otherwise", { ...area, dates: { property: "since", holds: "until" } }],
  ])("%s", (_, draw) => {
    expect(() => withDraws(drawnAs("rivers", draw), "manifest.json")).toThrow(
      /^manifest\.json: layer "rivers" is drawn as .*which is no class: write one of land, country,/,
    );
  });
});
