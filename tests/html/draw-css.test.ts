import { expect, it } from "vitest";
import { keysCss, posterCss } from "../../src/html/draw-css.ts";
import { propertyOf } from "../../src/html/styles.ts";
import { type Draw, drawKinds, fills, roles, strokes } from "../../src/model/draw.ts";
import { drawnClasses } from "../../src/model/looks.ts";
import { palettes } from "../../src/model/palette.ts";
import { styleOf } from "../../src/views/map/style.ts";

const draws: Draw[] = [
  ...drawKinds.flatMap((kind) =>
    kind === "area" || kind === "line" || kind.endsWith("-label") ? [] : [kind],
  ),
  ...roles.flatMap((role) => [
    ...fills.map((fill) => ({ kind: "area", fill, outline: "plain", role }) as const),
    ...strokes.map((stroke) => ({ kind: "line", stroke, role }) as const),
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
    const colours = drawnClasses(draw).flatMap(({ look }) => [look.fill, look.hatch, look.line]);
    const names = colours.flatMap((part) => (part ? [part.colour] : []));
    expect(told).toEqual(new Set(names.map(propertyOf)));
    for (const name of names)
      expect(drawn.includes(palettes.light[name]) || drawn.includes(`-${name}"`), name).toBe(true);
  },
);

it("a key is a box of an area and a piece of a line, and each is told once", () => {
  const flood: Draw = { kind: "area", fill: "none", outline: "dashed", role: "third" };
  const route: Draw = { kind: "line", stroke: "dashed", role: "danger" };
  expect(keysCss([{ draw: flood }, { draw: route }, { draw: route }, { draw: "river" }])).toBe(
    ".key.key-area-none-third-dashed{border-color:var(--third)}" +
      ".key.key-line-dashed-danger{height:0;border:0;border-top:2px dashed var(--danger)}",
  );
});
