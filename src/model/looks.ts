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
  Outline,
  PointDraw,
  PointMarks,
  Range,
  Role,
  Step,
  SymbolName,
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
  /**
   * How much wider the page's picture draws it than the live map, which draws each turn of a line over the piece before it:
   * a coast of many turns is darker there than one path of its width. In CSS pixels, measured (docs/decisions/still-picture.md).
   */
  readonly turns?: number;
}

/** How one class of features is drawn: the one table that style, pictures, legend and pattern images read. */
export interface Look {
  /** Unique: the shapes' class in the pictures, and the key's in the legend. */
  readonly name: string;
  /** @property opacity left out for what is not seen through */
  readonly fill?: { readonly colour: keyof Palette; readonly opacity?: number };
  readonly hatch?: Hatch;
  readonly line?: Line;
  /** Drawn on the line: the gaps of a railway. */
  readonly over?: Line;
  /** The colour of arrows along the line. */
  readonly arrows?: keyof Palette;
  readonly point?: Mark;
  /** The zoom from which on it is drawn; always without one. */
  readonly from?: number;
}

/** Stripes: 1 for those that rise to the right, -1 for those that fall. */
export interface Hatch {
  readonly colour: keyof Palette;
  readonly slope: 1 | -1;
}

/** A symbol on a point, as large across as `size`, in CSS pixels. */
export interface Mark {
  readonly symbol: SymbolName;
  readonly colour: keyof Palette;
  readonly size: number;
}

/** Some of a layer's features: those whose property has the value (null: that lack it), or has it not; and how they look. */
export interface DrawnClass {
  readonly look: Look;
  readonly only?: { readonly property: string; readonly is: ClassValue | null } | undefined;
  readonly but?: { readonly property: string; readonly isNot: ClassValue } | undefined;
  /** Only those of this band of a fading area. */
  readonly band?: number | undefined;
  readonly title?: LocalText | string | undefined;
  readonly range?: Range | undefined;
}

/** Opacities of fills that are seen through. */
const tint = 0.55;
export const hatchTint = 0.14;

/** Of an area whose value has that step. */
const tints: { readonly [step in Step]: number } = { 1: 0.14, 2: 0.32, 3: 0.52, 4: 0.74, 5: 0.96 };

/** Bands of a fading area, one on another, and how much each covers. */
export const bands: readonly number[] = Array.from({ length: 16 }, (_, band) => band);
const bandTint = 0.047;

/** How much a fading area covers where that band is the innermost one. */
export const coverOf = (band: number): number => 1 - (1 - bandTint) ** (band + 1);

/** A symbol's size, and that of a value's step: the areas of dots grow evenly. */
const symbolSize = 18;
const stepSizes: { readonly [step in Step]: number } = { 1: 11, 2: 16, 3: 20, 4: 23, 5: 26 };

const dashes = [3, 2] as const;
const lines: { readonly [stroke in Outline]: Omit<Line, "colour"> } = {
  plain: { width: 1 },
  strong: { width: 2.2 },
  dashed: { width: 1.4, dashes },
};

/** The palette's colour of a role: a story's `water` is darker than the ground's. */
const colours: { readonly [role in Role]: keyof Palette } = {
  main: "main",
  second: "second",
  third: "third",
  danger: "danger",
  water: "flood",
  calm: "calm",
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
      turns: 1.6,
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
  river: { line: { colour: "river", width: 1, turns: 0.1 } },
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
  if (draw === "region-focus") return focusRegions;
  if (draw === "road") return roads;
  if (typeof draw === "string") return [{ look: { name: draw, ...base[draw] } }];
  if (draw.kind === "area") return classesOf(draw, areaLook).flatMap(inBands);
  return draw.kind === "line" ? classesOf(draw, lineLook) : classesOf(draw, pointLook);
}

/** A look with lines that many times as thick, if a story draws it: the base map keeps its own. */
export function inLines(look: Look, draw: Draw, times: number): Look {
  const { line, over } = look;
  if (typeof draw === "string" || times === 1) return look;
  return {
    ...look,
    ...(line && { line: { ...line, width: line.width * times } }),
    ...(over && { over: { ...over, width: over.width * times } }),
  };
}

export const isFading = ({ name }: Look): boolean => name.startsWith("area-fade-");

/** A fading area is drawn band by band. */
function inBands(drawn: DrawnClass): DrawnClass[] {
  return isFading(drawn.look) ? bands.map((band) => ({ ...drawn, band })) : [drawn];
}

/** A border that is not agreed upon is dashed. */
const borders: readonly DrawnClass[] = [
  { look: { name: "border", ...base.border }, but: { property: "disputed", isNot: true } },
  {
    look: { name: "border-disputed", line: { colour: "border", width: 1, dashes } },
    only: { property: "disputed", is: true },
  },
];

/**
 * A unit with its outline; where its `part` is told, its ground alone and the lines in which it meets others: its coast has
 * no line of its own, as land has none, and a delta's creeks are no tangle.
 */
const focusRegions: readonly DrawnClass[] = [
  { look: { name: "region-focus", ...base["region-focus"] }, only: { property: "part", is: null } },
  {
    look: { name: "region-ground", fill: { colour: "regionFocus" } },
    only: { property: "part", is: "ground" },
  },
  {
    look: { name: "region-edge", line: { colour: "border", width: 0.9 } },
    only: { property: "part", is: "edge" },
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

function classesOf<Marks extends Pick<DrawnClass, "title" | "range">>(
  { by, ...own }: Marks & { readonly by?: By<Marks> },
  lookOf: (marks: Marks) => Look,
): DrawnClass[] {
  const all = own as unknown as Marks;
  if (!by) return [{ look: lookOf(all), title: all.title }];
  return by.classes.map((marks) => ({
    look: lookOf({ ...all, ...marks }),
    only: { property: by.property, is: marks.value },
    title: marks.title ?? all.title,
    range: marks.range,
  }));
}

function areaLook({ fill, outline, role, step, ring }: AreaMarks | AreaDraw): Look {
  const name = `area-${[fill, role, ...(outline ? [outline] : []), ...(step ? [step] : [])].join("-")}`;
  const colour = colours[role];
  const line = outline && { line: { colour, ...lines[outline] } };
  if (fill === "none") return { name: ring ? `${name}-ring` : name, ...line };
  if (fill === "fade") return { name, fill: { colour, opacity: bandTint } };
  if (fill === "tint") return { name, fill: { colour, opacity: step ? tints[step] : tint }, ...line };
  const hatch = { colour, slope: fill === "hatch" ? 1 : -1 } as const;
  return { name, fill: { colour, opacity: hatchTint }, hatch, ...line };
}

function lineLook({ stroke, role, arrows }: LineMarks | LineDraw): Look {
  const name = `line-${stroke}-${role}${arrows ? "-arrows" : ""}`;
  const colour = colours[role];
  const pointed = arrows && { arrows: colour };
  if (stroke !== "railway") return { name, line: { colour, ...lines[stroke] }, ...pointed };
  return {
    name,
    line: { colour, width: 4 },
    over: { colour: "halo", width: 2, dashes: [4, 4] },
    ...pointed,
  };
}

function pointLook({ symbol, role, step }: PointMarks | PointDraw): Look {
  const name = `point-${[symbol, role, ...(step ? [step] : [])].join("-")}`;
  return { name, point: { symbol, colour: colours[role], size: step ? stepSizes[step] : symbolSize } };
}
