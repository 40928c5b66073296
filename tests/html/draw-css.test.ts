import { expect, it } from "vitest";
import { keysCss, posterCss } from "../../src/html/draw-css.ts";
import { type Draw, drawKinds, fills, roles, strokes, symbols } from "../../src/model/draw.ts";
import { drawnClasses } from "../../src/model/looks.ts";
import { palettes, propertyOf } from "../../src/model/palette.ts";
import { styleOf } from "../../src/views/map/style.ts";

const draws: Draw[] = [
  ...drawKinds.flatMap((kind) =>
    kind === "area" || kind === "line" || kind === "point" || kind.endsWith("-label") ? [] : [kind],
  ),
  ...roles.flatMap((role) => [
    ...fills.map((fill) => ({ kind: "area", fill, outline: "plain", role }) as const),
    ...strokes.map((stroke) => ({ kind: "line", stroke, role }) as const),
    { kind: "line", stroke: "strong", arrows: true, role } as const,
    ...symbols.map((symbol) => ({ kind: "point", symbol, role }) as const),
  ]),
];

it.each(draws.map((draw) => [JSON.stringify(draw), draw] as const))(
  "%s has the same colours in the still picture as on the live map",
  (_, draw) => {
    const css = posterCss([{ draw }]);
    const told = new Set([...css.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name));
    const layer = { name: "x", title: "x", draw, asOf: null, minzoom: 0, url: "x" };
    const clear = { type: "FeatureCollection", features: [] } as const;
    const drawn = JSON.stringify(
      styleOf([layer], palettes.light, ({ url }) => url, [], { ...clear, features: [] }),
    );
    const colours = drawnClasses(draw).flatMap(({ look }) => [
      look.fill,
      look.hatch,
      look.line,
      look.over,
      look.point,
    ]);
    const arrows = drawnClasses(draw).flatMap(({ look }) => look.arrows ?? []);
    const names = [...colours.flatMap((part) => (part ? [part.colour] : [])), ...arrows];
    const isMark = drawnClasses(draw).some(({ look }) => look.point ?? look.arrows);
    expect(told).toEqual(new Set([...names, ...(isMark ? (["halo"] as const) : [])].map(propertyOf)));
    for (const name of names)
      expect(
        drawn.includes(palettes.light[name]) || drawn.includes(`-${name}"`) || drawn.includes(`-${name}-`),
        name,
      ).toBe(true);
  },
);

it("a key is a box of an area and a piece of a line, and each is told once", () => {
  const flood: Draw = { kind: "area", fill: "none", outline: "dashed", role: "third" };
  const route: Draw = { kind: "line", stroke: "dashed", role: "danger" };
  expect(keysCss([{ draw: flood }, { draw: route }, { draw: route }, { draw: "river" }])).toBe(
    ".key.key-area-none-third-dashed{border-color:var(--third);border-style:dashed}" +
      ".key.key-line-dashed-danger{height:0;border:0;border-top:2px dashed var(--danger)}",
  );
});

it("a tint's key is as light as the tint is on the map", () => {
  expect(keysCss([{ draw: { kind: "area", fill: "tint", role: "main" } }])).toBe(
    ".key.key-area-tint-main{border-color:var(--main);background:color-mix(in srgb,var(--main) 55%,transparent)}",
  );
});

it("a house's thinnest line thickens what a story draws, in pictures, legend and on the live map, and no border", () => {
  const draw: Draw = { kind: "line", stroke: "strong", role: "main" };
  expect(posterCss([{ draw }, { draw: "border" }], 2)).toContain("stroke-width:4.4px");
  expect(posterCss([{ draw: "border" }], 2)).toBe(posterCss([{ draw: "border" }]));
  expect(keysCss([{ draw }], 2)).toContain("border-top:5px solid");
  const layers = [draw, "border" as const].map((each, at) => {
    return { name: `x${at}`, title: "x", draw: each, asOf: null, minzoom: 0, url: "x" };
  });
  const clear = { type: "FeatureCollection" as const, features: [] };
  const widths = styleOf(layers, palettes.light, ({ url }) => url, [], clear, 2).layers.flatMap((layer) =>
    layer.type === "line" ? [[layer.id, layer.paint?.["line-width"]]] : [],
  );
  expect(widths).toContainEqual(["x0-line", 4.4]);
  expect(widths.filter(([id]) => String(id).startsWith("x1")).map(([, width]) => width)).toEqual([1, 1]);
});
