import { describe, expect, it } from "vitest";
import { type Draw, fills, outlines, roles, steps, strokes, symbols } from "../../src/model/draw.ts";
import { drawnClasses, type Look } from "../../src/model/looks.ts";
import { type Palette, palettes, strengthened } from "../../src/model/palette.ts";
import { apartIn } from "../../src/model/sight.ts";

const modes: readonly (readonly [mode: string, palette: Palette])[] = [
  ["light, and print", palettes.light],
  ["dark", palettes.dark],
  ["light with more contrast", strengthened(palettes.light)],
  ["dark with more contrast", strengthened(palettes.dark)],
];

/** All that an editor's layer can be. */
const draws: readonly Draw[] = roles.flatMap((role): Draw[] => [
  ...fills.flatMap((fill): Draw[] => [
    ...(fill === "none" ? [] : [{ kind: "area", fill, role } as const]),
    ...(fill === "fade" ? [] : outlines.map((outline) => ({ kind: "area", fill, outline, role }) as const)),
  ]),
  ...strokes.flatMap((stroke) =>
    [false, true].map((arrows) => ({ kind: "line", stroke, role, arrows }) as const),
  ),
  ...symbols.map((symbol) => ({ kind: "point", symbol, role }) as const),
  ...steps.flatMap((step): Draw[] => [
    { kind: "area", fill: "tint", role, step },
    { kind: "point", symbol: "dot", role, step },
  ]),
]);

const looks: readonly Look[] = [
  ...new Map(draws.flatMap(drawnClasses).map(({ look }) => [look.name, look])).values(),
];

/** All of a look but its colours, and what it is of. */
function formOf(look: Look): string {
  const { arrows, name, ...rest } = look;
  const colourless = JSON.stringify(rest, (key, value) => (key === "colour" ? "" : value));
  return `${name.split("-")[0]} ${colourless} ${arrows !== undefined}`;
}

function colourOf({ fill, line, point }: Look, palette: Palette): string {
  const role = fill?.colour ?? line?.colour ?? point?.colour;
  if (!role) throw new Error("It has no colour.");
  return palette[role];
}

const pairs = looks.flatMap((one, at) => looks.slice(at + 1).map((other) => [one, other] as const));

describe("Every two ways to draw a layer differ without any colour", () => {
  it("has pairs of every role and form", () => {
    expect(new Set(looks.map(formOf)).size).toBe(looks.length / roles.length);
  });

  it.each(modes)("by form or by lightness, in %s", (_, palette) => {
    const alike = pairs.filter(
      ([one, other]) =>
        formOf(one) === formOf(other) &&
        apartIn("greyscale", colourOf(one, palette), colourOf(other, palette)) < 7,
    );
    expect(alike.map((pair) => pair.map(({ name }) => name).join(" and "))).toEqual([]);
  });

  it.each(modes)("steps of a value by lightness on the ground, in %s", (_, palette) => {
    for (const role of roles) {
      const seen = steps.map((step) => {
        const [drawn] = drawnClasses({ kind: "area", fill: "tint", role, step });
        const { fill } = drawn?.look ?? {};
        return mixed(palette.land, palette[fill?.colour ?? "land"], fill?.opacity ?? 1);
      });
      const differences = seen.slice(1).map((colour, at) => apartIn("greyscale", colour, seen[at] ?? colour));
      expect(Math.min(...differences), role).toBeGreaterThan(4);
    }
  });
});

/** A colour seen through another's cover. */
function mixed(ground: string, colour: string, cover: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => channel(ground, at) * (1 - cover) + channel(colour, at) * cover);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
