import { describe, expect, it } from "vitest";
import { type Palette, palettes } from "../../src/model/palette.ts";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** WCAG 2 contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How colours look to those who lack a kind of cone: Viénot, Brettel and Mollon 1999, and for tritanopia the projection of Machado 2009. */
const sights: { readonly [name: string]: readonly [Rgb, Rgb, Rgb] } = {
  "usual sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** CIELAB (D65) of a colour under a sight. */
function lab(hex: string, [r, g, b]: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(hex);
  const seen = [r, g, b].map((row) =>
    Math.max(0, Math.min(1, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  );
  const [red = 0, green = 0, blue = 0] = seen;
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (one: Rgb, other: Rgb): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

type Pair = readonly [front: keyof Palette, back: keyof Palette];
const texts: Pair[] = [
  ["ink", "paper"],
  ["inkQuiet", "paper"],
  ["inkQuiet", "accentSoft"],
  ["accent", "paper"],
  ["ink", "accentSoft"],
  ["label", "focusLand"],
  ["label", "land"],
  ["label", "halo"],
  ["labelQuiet", "land"],
  ["labelQuiet", "halo"],
  ["labelWater", "sea"],
  ...(["park", "building", "road", "mainRoad"] as const).map((back): Pair => ["label", back]),
  ["labelQuiet", "park"],
  ["labelQuiet", "building"],
  ["pinInk", "pin"],
  ["pin", "halo"],
  ["pinSelectedInk", "pinSelected"],
];
const marks: Pair[] = [
  ["pin", "land"],
  ["pin", "focusLand"],
  ["pin", "sea"],
  ...(["park", "building", "road", "mainRoad"] as const).map((back): Pair => ["pin", back]),
  ["border", "land"],
  ["focusBorder", "focusLand"],
  ["focusBorder", "sea"],
  ["danger", "focusLand"],
  ["danger", "land"],
  ["second", "focusLand"],
  ["main", "focusLand"],
  ["third", "regionFocus"],
];

for (const mode of ["light", "dark"] as const) {
  const palette = palettes[mode];
  describe(`the ${mode} palette`, () => {
    for (const [front, back] of texts)
      it(`has ${front} readable on ${back}: at least 4.5 to 1`, () => {
        expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(4.5);
      });
    for (const [front, back] of marks)
      it(`has ${front} visible on ${back}: at least 3 to 1`, () => {
        expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(3);
      });
    const classes = ["second", "main", "third"] as const;
    for (const [sight, matrix] of Object.entries(sights))
      it(`keeps the colours of areas apart in ${sight}: a difference of at least 10 in CIELAB`, () => {
        for (const [at, one] of classes.entries())
          for (const other of classes.slice(at + 1)) {
            const apart = difference(lab(palette[one], matrix), lab(palette[other], matrix));
            expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(10);
          }
      });
  });
}
