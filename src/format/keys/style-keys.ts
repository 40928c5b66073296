import { palettes } from "../../model/palette.ts";
import { address, flag, formOf, type Keys, keysOf, listOf, type Shape, text } from "./key.ts";

const colour = formOf(/^#[0-9A-Fa-f]{6}$/, '"#0b4f9e"');
const file = (ends: string, such: string): Shape => formOf(new RegExp(`^[^/\\\\]+\\.(${ends})$`), such);

const both: Keys = {
  light: { shape: colour, what: "the colour by day and on paper", example: "#0b4f9e", required: true },
  dark: {
    shape: colour,
    what: "the colour where the reader wants dark ones",
    example: "#8ab8f0",
    required: true,
  },
};

/** What a colour of the palette is for. */
const uses: { readonly [role in keyof typeof palettes.light]: string } = {
  paper: "the page",
  ink: "words",
  inkQuiet: "words that stand back",
  rule: "lines between parts of the page",
  accent: "links and what is in focus",
  accentSoft: "the ground of figures; a tint of `accent` without it",
  sea: "the sea, and lakes and wide rivers",
  land: "the ground of the map",
  focusLand: "the state that a story is about",
  regionFocus: "a region that a story is about",
  water: "lakes and wide rivers; `sea` without it",
  waterFormer: "drained reservoirs",
  river: "rivers",
  park: "parks on a map of streets",
  building: "buildings on a map of streets",
  road: "streets",
  mainRoad: "main roads",
  rail: "railways",
  border: "borders of states",
  focusBorder: "the outline of the state that a story is about",
  regionBorder: "borders of regions",
  main: "what a story tells, first of all",
  second: "the second of what it tells",
  third: "the third",
  danger: "front lines and what is dangerous",
  flood: "water that a story tells of, such as flooded ground",
  calm: "what is quiet in it",
  label: "names on the map",
  labelQuiet: "names that stand back",
  labelWater: "names of waters",
  halo: "what sets names off",
  pin: "pins",
  pinInk: "numbers on pins; black or white without it",
  pinSelected: "the pin that is chosen",
  pinSelectedInk: "its number; black or white without it",
};

const colours: Keys = Object.fromEntries(
  Object.entries(uses).map(([role, what]) => [
    role,
    {
      shape: { is: "either", of: [colour, keysOf(both)] } as const,
      what,
      example: palettes.light[role as keyof typeof uses],
    },
  ]),
);

const face: Keys = {
  file: {
    shape: file("woff2", "serif-regular.woff2"),
    what: "a font beside `style.yaml`; the site gets the letters of its stories only",
    example: "serif-regular.woff2",
    required: true,
  },
  weight: {
    shape: { is: "number", least: 100, most: 900 },
    what: "how bold it is; 400 without it",
    example: 700,
  },
  italic: { shape: flag, what: "whether it is italic", example: true },
};

const family: Keys = {
  family: { shape: text, what: "the family's name", example: "Morning Serif", required: true },
  fallback: {
    shape: formOf(/^(serif|sans-serif|monospace)$/, "serif"),
    what: "what stands in until it has come; `sans-serif` without it",
    example: "serif",
  },
  files: {
    shape: listOf(keysOf(face)),
    what: "its fonts; a family without any must be on the reader's machine, and PNGs are not drawn in it",
    example: [{ file: "serif-regular.woff2" }],
  },
};

const type: Keys = {
  text: { shape: keysOf(family), what: "the article", example: { family: "Morning Serif" } },
  heading: { shape: keysOf(family), what: "headlines", example: { family: "Morning Serif" } },
  interface: {
    shape: keysOf(family),
    what: "everything else, and all names on the map, in its pictures too",
    example: { family: "Morning Sans" },
  },
};

const logo: Keys = {
  file: {
    shape: file("svg|png", "logo.svg"),
    what: "a picture beside `style.yaml`",
    example: "logo.svg",
    required: true,
  },
  dark: {
    shape: file("svg|png", "logo-dark.svg"),
    what: "the same for dark pages",
    example: "logo-dark.svg",
  },
  alt: { shape: text, what: "the paper's name", example: "The Morning", required: true },
  url: { shape: address, what: "where it leads", example: "https://example.org/" },
};

/** `style.yaml` beside the stories: the house style of a paper. */
export const styleKeys: Keys = {
  colours: {
    shape: keysOf(colours),
    what: "colours by what they are for. One colour is that of the day; its dark one is made from it, as are stronger ones for readers who ask for contrast. What is not there stays as it is",
    example: { accent: "#a3123a", pin: "#2b2d42" },
  },
  type: {
    shape: keysOf(type),
    what: "families of type",
    example: {
      text: { family: "Morning Serif", fallback: "serif", files: [{ file: "serif-regular.woff2" }] },
    },
  },
  corner: {
    shape: { is: "number", least: 0, most: 16 },
    what: "the radius of corners, in pixels",
    example: 0,
  },
  line: {
    shape: { is: "number", least: 0.5, most: 4 },
    what: "how thick lines are, in pixels: the page's, and the thinnest that layers draw on the map; the others follow",
    example: 2,
  },
  logo: {
    shape: keysOf(logo),
    what: "the paper's sign, above the headline",
    example: { file: "logo.svg", alt: "The Morning", url: "https://example.org/" },
  },
  credit: {
    shape: text,
    what: "the line of the paper under the map and in its pictures",
    example: "Map: The Morning",
  },
};
