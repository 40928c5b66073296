import type {
  AreaDraw,
  AreaMarks,
  BaseClass,
  By,
  ClassValue,
  Draw,
  LineDraw,
  LineMarks,
  LocalText,
  Stroke,
} from "./draw.ts";
import type { Palette } from "./palette.ts";
import { roadKinds, roadLooks } from "./road-looks.ts";

/** A stroke: its width in CSS pixels, and for a dashed one the lengths of dash and gap in widths. */
interface Line {
  readonly colour: keyof Palette;
  readonly width: number;
  readonly dashes?: readonly [dash: number, gap: number];
  /** Drawn once more above all areas of the live map, by zoom: no hatching hides a state's border. */
  readonly above?: readonly (readonly [zoom: number, width: number])[];
  /** Its width on the live map, by zoom; `width` is the pictures'. */
  readonly byZoom?: readonly (readonly [zoom: number, width: number])[];
}

/** How one class of features is drawn: the one table that style, pictures, legend and pattern images read. */
export interface Look {
  /** Unique: the shapes' class in the pictures, and the key's in the legend. */
  readonly name: string;
  /** @property opacity left out for what is not seen through */
  readonly fill?: { readonly colour: keyof Palette; readonly opacity?: number };
  readonly hatch?: Hatch;
  readonly line?: Line;
  /** The zoom from which on it is drawn; always without one. */
  readonly from?: number;
}

/** Stripes: 1 for those that rise to the right, -1 for those that fall. */
export interface Hatch {
  readonly colour: keyof Palette;
  readonly slope: 1 | -1;
}

/** Some of a layer's features: those whose property has the value, or none of the values; and how they look. */
export interface DrawnClass {
  readonly look: Look;
  readonly only?: { readonly property: string; readonly is: ClassValue } | undefined;
  readonly but?: { readonly property: string; readonly isNot: ClassValue } | undefined;
  readonly title?: LocalText | undefined;
}

/** Opacities of fills that are seen through. */
const tint = 0.55;
export const hatchTint = 0.14;

const dashes = [3, 2] as const;
const lines: { readonly [stroke in Stroke]: Omit<Line, "colour"> } = {
  plain: { width: 1 },
  strong: { width: 2.2 },
  dashed: { width: 1.4, dashes },
};

const base: { readonly [draw in BaseClass]: Omit<Look, "name"> } = {
  land: { fill: { colour: "land" } },
  extent: {},
  country: { fill: { colour: "land" }, line: { colour: "border", width: 0.6 } },
  "focus-country": {
    fill: { colour: "focusLand" },
    line: {
      colour: "focusBorder",
      width: 1,
      /** Thin in the whole frame, where a coast of many islets would else be a blot. */
      above: [
        [4, 0.8],
        [6, 1.1],
        [9, 1.6],
      ],
    },
  },
  "region-fill": { line: { colour: "regionBorder", width: 0.5 } },
  "region-focus": { fill: { colour: "regionFocus" }, line: { colour: "border", width: 0.9 } },
  water: { fill: { colour: "water" } },
  "water-former": { fill: { colour: "waterFormer" } },
  river: { line: { colour: "river", width: 1 } },
  "street-land": { fill: { colour: "land" } },
  park: { fill: { colour: "park" } },
  "street-water": { fill: { colour: "water" } },
  building: { fill: { colour: "building" }, from: 14 },
  road: {},
  border: { line: { colour: "border", width: 1 } },
  "city-label": {},
  "country-label": {},
};

/** The classes that a layer's features fall into, each with its look. */
export function drawnClasses(draw: Draw): readonly DrawnClass[] {
  if (draw === "border") return borders;
  if (draw === "road") return roads;
  if (typeof draw === "string") return [{ look: { name: draw, ...base[draw] } }];
  return draw.kind === "area" ? classesOf(draw, areaLook) : classesOf(draw, lineLook);
}

/** A border that is not agreed upon is dashed. */
const borders: readonly DrawnClass[] = [
  { look: { name: "border", ...base.border }, but: { property: "disputed", isNot: true } },
  {
    look: { name: "border-disputed", line: { colour: "border", width: 1, dashes } },
    only: { property: "disputed", is: true },
  },
];

/** Roads and railways by their `kind`, the widest on top. */
const roads: readonly DrawnClass[] = roadKinds.map((kind) => {
  const { from, ...line } = roadLooks[kind];
  return {
    look: { name: `road-${kind}`, line, ...(from !== undefined && { from }) },
    only: { property: "kind", is: kind },
  };
});

function classesOf<Marks extends { readonly title?: LocalText }>(
  { by, ...own }: Marks & { readonly by?: By<Marks> },
  lookOf: (marks: Marks) => Look,
): DrawnClass[] {
  const all = own as unknown as Marks;
  if (!by) return [{ look: lookOf(all), title: all.title }];
  return by.classes.map((marks) => ({
    look: lookOf({ ...all, ...marks }),
    only: { property: by.property, is: marks.value },
    title: marks.title ?? all.title,
  }));
}

function areaLook({ fill, outline, role }: AreaMarks | AreaDraw): Look {
  const name = `area-${[fill, role, ...(outline ? [outline] : [])].join("-")}`;
  const line = outline && { line: { colour: role, ...lines[outline] } };
  if (fill === "none") return { name, ...line };
  if (fill === "tint") return { name, fill: { colour: role, opacity: tint }, ...line };
  const hatch = { colour: role, slope: fill === "hatch" ? 1 : -1 } as const;
  return { name, fill: { colour: role, opacity: hatchTint }, hatch, ...line };
}

function lineLook({ stroke, role }: LineMarks | LineDraw): Look {
  return { name: `line-${stroke}-${role}`, line: { colour: role, ...lines[stroke] } };
}

/** Name of a pattern image and of a pattern in the pictures: `hatch-main`, `hatch-back-main`. */
export function hatchName({ colour, slope }: Hatch): string {
  return `${slope === 1 ? "hatch" : "hatch-back"}-${colour}`;
}

/** The stripes that a name of `hatchName` means, or null for any other. */
export function hatchNamed(name: string, palette: Palette): Hatch | null {
  const [, back, colour = ""] = /^hatch-(back-)?(\w+)$/.exec(name) ?? [];
  return colour in palette ? { colour: colour as keyof Palette, slope: back ? -1 : 1 } : null;
}
