import { JSDOM } from "jsdom";
import type { LayerSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { houseLook, withFamilies } from "../../../src/views/map/house-look.ts";

const lookOf = (css: string) =>
  houseLook(new JSDOM(`<style>:root{${css}}</style>`).window as unknown as Window);

test.each<[said: string, css: string, families: string[]]>([
  ["the house's", '--type-interface:"Source Sans 3",sans-serif', ['"Source Sans 3"']],
  ["none where only the text has a family", '--type-text:"Morning Serif",serif', []],
  ["none where no house is", "", []],
  ["none that would be two to the engine", '--type-interface:"A, B",serif', []],
])("The map's families are %s", (_, css, families) => {
  expect(lookOf(css).families).toEqual(families);
});

test("Names are drawn in the house's family, slanted ones too, and nothing else changes", () => {
  const layers = [
    { id: "sea", type: "background" },
    { id: "city", type: "symbol", source: "s", layout: { "text-font": ["sans-serif"], "text-size": 12 } },
    { id: "water", type: "symbol", source: "s", layout: { "text-font": ["Italic", "sans-serif"] } },
    { id: "mark", type: "symbol", source: "s", layout: { "icon-image": "a" } },
  ] as LayerSpecification[];
  const style = { version: 8 as const, sources: {}, layers };
  const fonts = withFamilies(style, ['"Evening Sans"']).layers.map(({ layout }) => layout);
  expect(fonts).toEqual([
    undefined,
    { "text-font": ['"Evening Sans"', "sans-serif"], "text-size": 12 },
    { "text-font": ["Italic", '"Evening Sans"', "sans-serif"] },
    { "icon-image": "a" },
  ]);
  expect(withFamilies(style, [])).toEqual(style);
});

test("The thinnest line of a story is the house's, and one pixel without one", () => {
  expect([lookOf("--line:2.5px").line, lookOf("").line]).toEqual([2.5, 1]);
});
