/**
 * What draws a product, in drawing order, the lowest first. Those of the base map have a look of their own; an `area` and a `line` are
 * described by their layer.
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
] as const;
type DrawKind = (typeof drawKinds)[number];
/** A class of the base map, which its name alone describes. */
export type BaseClass = Exclude<DrawKind, "area" | "line">;

/** Colours of what a story tells, by their part in it; the palette says which they are. */
export const roles = ["main", "second", "third", "danger"] as const;
export type Role = (typeof roles)[number];

/** How an area is filled: one colour seen through, stripes that rise to the right, stripes that fall, or nothing. */
export const fills = ["tint", "hatch", "hatch-back", "none"] as const;
export type Fill = (typeof fills)[number];

export const strokes = ["plain", "strong", "dashed"] as const;
export type Stroke = (typeof strokes)[number];

/** Words by BCP 47 language subtag; English is always among them. */
export type LocalText = { readonly en: string } & { readonly [language: string]: string };

/** How a feature looks. */
export interface AreaMarks {
  readonly fill: Fill;
  readonly outline?: Stroke;
  readonly role: Role;
  /** The legend's words; without them it says the layer's title. */
  readonly title?: LocalText;
}
export interface LineMarks {
  readonly stroke: Stroke;
  readonly role: Role;
  readonly title?: LocalText;
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

/** How a layer is drawn: live style, pictures, legend and pattern images read it through `looks.ts`. */
export type Draw = BaseClass | AreaDraw | LineDraw;

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
  const { title: _, ...rest } = draw;
  const classes = draw.by?.classes.map(({ title: _, ...marks }) => marks);
  return { ...rest, ...(draw.by && { by: { ...draw.by, classes } }) } as Draw;
}
