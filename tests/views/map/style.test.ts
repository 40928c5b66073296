import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../../src/build/atlas.ts";
import { checkStory } from "../../../src/build/check-story.ts";
import { editionOf } from "../../../src/build/edition.ts";
import { drawClasses } from "../../../src/model/layer.ts";
import { palettes } from "../../../src/model/palette.ts";
import { clearSpaceOf } from "../../../src/views/map/clear-space.ts";
import { styleOf } from "../../../src/views/map/style.ts";

const atlas = openAtlas("public/geo");
const checked = await checkStory("stories/truce-call", atlas);
if (!checked.ok) throw new Error("the story is not in order");
const { data } = editionOf(checked.value, atlas);
const clear = clearSpaceOf(
  [{ left: 10, top: 10, right: 60, bottom: 30 }],
  { center: [31, 49], zoom: 5 },
  { width: 700, height: 500 },
);
const style = (palette = palettes.light) =>
  styleOf(data.layers, palette, ({ url }) => url, data.story.sites, clear);

describe("the map's style", () => {
  for (const mode of ["light", "dark"] as const)
    it(`is valid by the MapLibre style specification, ${mode}`, () => {
      expect(validateStyleMin(style(palettes[mode]))).toEqual([]);
    });

  it("has a rule for every class of product", () => {
    for (const draw of drawClasses) {
      const layer = { name: draw, title: draw, draw, asOf: null, minzoom: 0, url: "x" };
      expect(
        styleOf([layer], palettes.light, ({ url }) => url, [], clear).layers.length,
        draw,
      ).toBeGreaterThan(2);
    }
  });

  it("needs no glyph server, no sprite and no other origin", () => {
    const { glyphs, sprite } = style();
    expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined });
    expect(JSON.stringify(style())).not.toMatch(/https?:/);
  });

  it("draws the outline of the country that the story is about above the areas that are occupied", () => {
    const ids = style().layers.map(({ id }) => id);
    expect(ids.indexOf("ukraine-outline")).toBeGreaterThan(ids.indexOf("occupied-hatch-2022"));
    expect(ids.indexOf("front-line-line")).toBeGreaterThan(ids.indexOf("ukraine-outline"));
  });

  it("leaves out the names that pins say already", () => {
    const labels = style().layers.filter(({ id }) => id.startsWith("cities-"));
    expect(labels.length).toBeGreaterThan(0);
    for (const layer of labels) expect(JSON.stringify(layer)).toContain('"Moscow"');
  });
});
