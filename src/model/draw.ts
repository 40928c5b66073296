/**
 * What draws a product, in drawing order, the lowest first. Those of the base map have a look of their own; an `area`, a `line` and a
 * `point` are described by their layer.
 */
export const drawKinds = [
  "land", // polygons: the ground of the world without its borders
  "country", // polygons: the states of the world, quiet
  "focus-country", // polygons: the state that the story is about, lighter than its neighbours
  "region-fill", // polygons: first-level units, no fill of their own; outline by zoom
  "region-focus", // polygons: a unit that the story is about
  "water-former", // polygons: drained reservoirs
  "extent", // polygons and lines: what a site is, drawn when it is chosen
  "area", // polygons, as their layer says
  "water", // polygons: lakes, reservoirs, limans; no hatching lies on them
  "river", // lines
  "street-land", // polygons: the ground of a map of streets, over the base map's own land and waters
  "park", // polygons: parks, woods, cemeteries
  "street-water", // polygons: all water of a map of streets, the sea too
  "building", // polygons
  "road", // lines, property `kind`: motorway, major, minor, path or rail
  "border", // lines: state borders; those whose property `disputed` is true are dashed
  "line", // lines, as their layer says
  "city-label", // points, properties `name`, `population`, `capital`
  "country-label", // point, property `name`
  "point", // points, as their layer says
] as const;
type DrawKind = (typeof drawKinds)[number];
/** A class of the base map, which its name alone describes. */
export type BaseClass = Exclude<DrawKind, "area" | "line" | "point">;

/** Colours of what a story tells, by their part in it; the palette says which they are. */
export const roles = ["main", "second", "third", "danger", "water", "calm"] as const;
export type Role = (typeof roles)[number];

/**
 * How an area is filled: one colour seen through, stripes that rise to the right, stripes that fall, one colour that fades
 * outwards where the edge is known only roughly (property `band`, from 0 for the outermost), or nothing.
 */
export const fills = ["tint", "hatch", "hatch-back", "fade", "none"] as const;
export type Fill = (typeof fills)[number];

export const outlines = ["plain", "strong", "dashed"] as const;
export type Outline = (typeof outlines)[number];
export const strokes = [...outlines, "railway"] as const;
export type Stroke = (typeof strokes)[number];

/** What marks a point; `symbols.ts` draws them. */
export const symbols = [
  "dot",
  "star",
  "cross",
  "square",
  "flight",
  "ship",
  "plant",
  "camp",
  "quake",
] as const;
export type SymbolName = (typeof symbols)[number];

/** Steps of a value, the least first: how strong an area's colour is, or how large a point. */
export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** From which value on, and below which one, a step holds; null where it has no end there. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** Words by BCP 47 language subtag; English is always among them. */
export type LocalText = { readonly en: string } & { readonly [language: string]: string };

/** What the legend says of a class. */
interface Told {
  /** Words of the manifest, or of the story in its own language; without them the legend says the layer's title. */
  readonly title?: LocalText | string;
  /** Of a value's step, which the legend says in numbers. */
  readonly range?: Range;
}

/** How a feature looks. */
export interface AreaMarks extends Told {
  readonly fill: Fill;
  readonly outline?: Outline;
  readonly role: Role;
  /** Whether it is a circle around a point, as the legend shows it. */
  readonly ring?: boolean;
  /** Of a value: the tint's strength. */
  readonly step?: Step;
}
export interface LineMarks extends Told {
  readonly stroke: Stroke;
  readonly role: Role;
  /** Whether arrows along it tell which way it goes. */
  readonly arrows?: boolean;
}
export interface PointMarks extends Told {
  readonly symbol: SymbolName;
  readonly role: Role;
  /** Of a value: the symbol's size. */
  readonly step?: Step;
}

/** The value of a property that makes a feature one of a class. */
export type ClassValue = string | number | boolean;

/** Classes by a property: each says what differs from the layer's own marks. Features of no class are not drawn. */
export interface By<Marks> {
  readonly property: string;
  readonly classes: readonly (Partial<Marks> & { readonly value: ClassValue })[];
}

/**
 * The property that tells when a feature holds: `since` a year (from the next year on, as the year's first day is too
 * early and no other is told) or an ISO 8601 date, or `on` one date and no other.
 */
export interface Dates {
  readonly property: string;
  readonly holds: "since" | "on";
}

export interface AreaDraw extends AreaMarks {
  readonly kind: "area";
  readonly by?: By<AreaMarks>;
  readonly dates?: Dates;
}
export interface LineDraw extends LineMarks {
  readonly kind: "line";
  readonly by?: By<LineMarks>;
  readonly dates?: Dates;
  /** The product whose edge it is: it is drawn for no other day than that one. */
  readonly edgeOf?: string;
}

export interface PointDraw extends PointMarks {
  readonly kind: "point";
  readonly by?: By<PointMarks>;
  readonly dates?: Dates;
}

/** How a layer is drawn: live style, pictures, legend and pattern images read it through `looks.ts`. */
export type Draw = BaseClass | AreaDraw | LineDraw | PointDraw;

export function kindOf(draw: Draw): DrawKind {
  return typeof draw === "string" ? draw : draw.kind;
}

/** Whether it writes names and draws no shape. */
export function isLabel(draw: Draw): draw is "city-label" | "country-label" {
  return draw === "city-label" || draw === "country-label";
}

/** Whether its features are lines. */
export function isLine(draw: Draw): boolean {
  return ["river", "road", "border", "line"].includes(kindOf(draw));
}

/** Without the words that only the legend says: what a page's script needs. */
export function wordless(draw: Draw): Draw {
  if (typeof draw === "string") return draw;
  const { title: _, range: __, ...rest } = draw;
  const classes = draw.by?.classes.map(({ title: _, range: __, ...marks }) => marks);
  return { ...rest, ...(draw.by && { by: { ...draw.by, classes } }) } as Draw;
}
