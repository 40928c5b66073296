import type { Palette } from "./palette.ts";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

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

function differenceOf(one: Rgb, other: Rgb): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

type Roles = readonly (readonly [keyof Palette, keyof Palette])[];

function everyTwoOf(roles: readonly (keyof Palette)[]): Roles {
  return roles.flatMap((one, at) => roles.slice(at + 1).map((other) => [one, other] as const));
}

/** Differences in CIELAB that are seen: of two colours, and of two greys, of which six must find room on the ground. */
const [least, leastInGrey] = [10, 7] as const;
const told = everyTwoOf(["main", "second", "third", "danger", "flood", "calm"]);

/** Every two colours of what a story tells: they must be told apart in every sight, and without any colour too. */
export const apart: readonly {
  readonly sight: string;
  readonly pair: Roles[number];
  readonly least: number;
}[] = Object.keys(sights).flatMap((sight) =>
  told.map((pair) => ({ sight, pair, least: sight === "greyscale" ? leastInGrey : least })),
);

/** How different two colours look in a sight, in CIELAB. */
export function apartIn(sight: string, one: string, other: string): number {
  const matrix = sights[sight];
  if (!matrix) throw new Error(`There is no sight ${sight}.`);
  return differenceOf(lab(one, matrix), lab(other, matrix));
}
