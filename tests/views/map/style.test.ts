import { createExpression, featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { editionOf, editionsOf } from "../../../src/html/edition.ts";
import { nameIn } from "../../../src/model/base-names.ts";
import { type BaseClass, type Draw, drawKinds, fills, strokes, symbols } from "../../../src/model/draw.ts";
import { palettes } from "../../../src/model/palette.ts";
import { readAtlas } from "../../../src/press/read-atlas.ts";
import { checkFolder } from "../../../src/press/read-story.ts";
import { clearSpaceOf } from "../../../src/views/map/clear-space.ts";
import { styleOf } from "../../../src/views/map/style.ts";

const atlas = readAtlas("public/geo");
const checked = await checkFolder("stories/truce-call", atlas);
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

  it("has a rule for every class of product, but for extents, which are drawn when they are chosen", () => {
    const draws: Draw[] = [
      ...drawKinds.flatMap((kind) =>
        ["area", "line", "point", "extent"].includes(kind) ? [] : [kind as BaseClass],
      ),
      ...fills.map((fill) => ({ kind: "area", fill, outline: "plain", role: "main" }) as const),
      ...strokes.map((stroke) => ({ kind: "line", stroke, role: "main" }) as const),
      ...symbols.map((symbol) => ({ kind: "point", symbol, role: "main" }) as const),
    ];
    for (const draw of draws) {
      const name = JSON.stringify(draw);
      const layer = { name, title: name, draw, asOf: null, minzoom: 0, url: "x" };
      expect(
        styleOf([layer], palettes.light, ({ url }) => url, [], clear).layers.length,
        name,
      ).toBeGreaterThan(2);
    }
  });

  it("draws the turns of a line round only where it is thick enough for them to be seen, as they are most of the work", () => {
    const lines = style().layers.flatMap((layer) => (layer.type === "line" ? [layer] : []));
    const joins = (thin: boolean) =>
      lines.flatMap(({ paint, layout }) => {
        const width = paint?.["line-width"];
        return (typeof width === "number" && width <= 1.5) === thin ? [layout?.["line-join"]] : [];
      });
    expect(new Set(joins(true))).toEqual(new Set(["miter"]));
    expect(new Set(joins(false))).toEqual(new Set(["round"]));
  });

  it("needs no glyph server, no sprite and no other origin", () => {
    const { glyphs, sprite } = style();
    expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined });
    expect(JSON.stringify(style())).not.toMatch(/https?:/);
  });

  it("has no area that is seen through simplified by the tile, as it would show streaks where it overlaps itself", () => {
    const { layers, sources } = style();
    const seen = layers.flatMap((layer) =>
      layer.type === "fill" && layer.paint?.["fill-opacity"] !== undefined ? [layer.source] : [],
    );
    expect(seen).toContain("occupied");
    for (const source of seen) expect(sources[source], source).toMatchObject({ tolerance: 0 });
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

  describe.each(editionsOf(checked.value, atlas, null))("in $story.lang", ({ data: { layers, story } }) => {
    const symbols = styleOf(layers, palettes.light, ({ url }) => url, story.sites, clear).layers.flatMap(
      (layer) => (layer.type === "symbol" && layer.layout?.["text-field"] ? [layer] : []),
    );

    it("is valid, and writes each name as the still picture does", () => {
      expect(symbols.length).toBeGreaterThanOrEqual(9);
      for (const { source, layout } of symbols) {
        const text = createExpression(layout?.["text-field"], "text-field");
        if (text.result === "error") throw new Error(text.value.map(({ message }) => message).join("; "));
        const names = layers.find(({ name }) => name === source)?.names;
        for (const { geometry, properties } of atlas.features(source))
          expect(
            text.value.evaluate(
              { zoom: 8 },
              { type: geometry.type as "Point", properties: properties ?? {} },
            ),
          ).toBe(nameIn(properties ?? {}, names));
      }
    });

    it("leaves out the names that pins say already, in its own language", () => {
      const capital = symbols.find(({ id }) => id === "cities-1");
      const { filter } = featureFilter(capital?.filter, "filter");
      const shown = atlas
        .features("cities")
        .filter(({ properties }) => filter({ zoom: 8 }, { type: "Point", properties: properties ?? {} }));
      const names = shown.map(({ properties }) => properties?.name);
      expect(names).toContain("Warsaw");
      for (const pinned of ["Moscow", "Kyiv", "Washington"]) expect(names).not.toContain(pinned);
    });
  });
});
