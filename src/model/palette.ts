/** The colours of one mode, as hex triplets, named by what they are for. */
export interface Palette {
  /** The page. */
  readonly paper: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** The map's ground. */
  readonly sea: string;
  readonly land: string;
  readonly focusLand: string;
  readonly regionFocus: string;
  /** Lakes and limans: the sea's own colour, as many open to it. */
  readonly water: string;
  readonly waterFormer: string;
  readonly river: string;
  /** Of a map of streets. */
  readonly park: string;
  readonly building: string;
  readonly road: string;
  readonly mainRoad: string;
  readonly rail: string;
  /** Lines of the map. */
  readonly border: string;
  readonly focusBorder: string;
  readonly regionBorder: string;
  /** What the story tells, by its part in it. */
  readonly main: string;
  readonly second: string;
  readonly third: string;
  readonly danger: string;
  /** Of the roles `water` and `calm`; the ground's own lakes are `water`. */
  readonly flood: string;
  readonly calm: string;
  /** Words on the map and the halo that sets them off. */
  readonly label: string;
  readonly labelQuiet: string;
  readonly labelWater: string;
  readonly halo: string;
  /** Pins. */
  readonly pin: string;
  readonly pinInk: string;
  readonly pinSelected: string;
  readonly pinSelectedInk: string;
}

/** For readers who ask for more contrast: quiet words and lines as strong as the loud ones. */
export function strengthened(palette: Palette): Palette {
  const { ink, inkQuiet, border, focusBorder, label } = palette;
  return {
    ...palette,
    inkQuiet: ink,
    rule: inkQuiet,
    border: focusBorder,
    regionBorder: border,
    labelQuiet: label,
    labelWater: label,
  };
}

/** The colours of a site in both modes. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** The one table that map, poster, legend, pins and page read; a house style may say other colours. */
export const palettes: Palettes = {
  light: {
    paper: "#ffffff",
    ink: "#1c2026",
    inkQuiet: "#545b66",
    rule: "#d5d8dc",
    accent: "#0b4f9e",
    accentSoft: "#e3edf8",
    sea: "#cddde6",
    land: "#eceae4",
    focusLand: "#fbfaf6",
    regionFocus: "#f6ead0",
    water: "#cddde6",
    waterFormer: "#e2e0d2",
    river: "#7f9fb3",
    park: "#dde5d0",
    building: "#dedad0",
    road: "#d3cec2",
    mainRoad: "#bdb6a6",
    rail: "#8f8c86",
    border: "#7c7d80",
    focusBorder: "#3c4046",
    regionBorder: "#b9b6ae",
    main: "#e1654c",
    second: "#531a53",
    third: "#1367af",
    danger: "#86130a",
    flood: "#005e57",
    calm: "#717b68",
    label: "#23272e",
    labelQuiet: "#5a5e66",
    labelWater: "#34617d",
    halo: "#fdfcf9",
    pin: "#16335a",
    pinInk: "#ffffff",
    pinSelected: "#f2b632",
    pinSelectedInk: "#1c2026",
  },
  dark: {
    paper: "#14171b",
    ink: "#e8eaed",
    inkQuiet: "#a9b0ba",
    rule: "#363c44",
    accent: "#8ab8f0",
    accentSoft: "#1f3045",
    sea: "#121e27",
    land: "#23272c",
    focusLand: "#31363d",
    regionFocus: "#453c28",
    water: "#121e27",
    waterFormer: "#3a3d3a",
    river: "#4e7590",
    park: "#22322b",
    building: "#2d3238",
    road: "#3b4149",
    mainRoad: "#535b65",
    rail: "#6d757e",
    border: "#8b9097",
    focusBorder: "#d5d8dc",
    regionBorder: "#535960",
    main: "#e2583e",
    second: "#ffdeff",
    third: "#8bc5ff",
    danger: "#f39280",
    flood: "#54eada",
    calm: "#7ba09d",
    label: "#eef0f2",
    labelQuiet: "#b3b9c1",
    labelWater: "#8fbcd9",
    halo: "#14171b",
    pin: "#dfe9f7",
    pinInk: "#10233d",
    pinSelected: "#f2b632",
    pinSelectedInk: "#1c2026",
  },
};

/** Which colours the reader wants: dark ones, and more contrast. */
export interface Mode {
  readonly dark: boolean;
  readonly contrast: boolean;
}

export function paletteIn({ dark, contrast }: Mode): Palette {
  const chosen = palettes[dark ? "dark" : "light"];
  return contrast ? strengthened(chosen) : chosen;
}

/** The custom property that has a colour in the page's style sheet: `--focus-land`. */
export function propertyOf(name: string): string {
  return `--${name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)}`;
}
