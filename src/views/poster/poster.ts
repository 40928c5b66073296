import type { Feature } from "geojson";
import type { Element } from "hast";
import { s } from "hastscript";
import { type Dates, isLabel } from "../../model/draw.ts";
import { hatchName } from "../../model/image-names.ts";
import type { Layer } from "../../model/layer.ts";
import { drawnClasses, type Look } from "../../model/looks.ts";
import type { Bounds } from "../../model/position.ts";
import { type Dot, dotsOf } from "./dots.ts";
import { fadingShape } from "./fading.ts";
import { hatchZoomsOf, patternOf } from "./hatches.ts";
import { pathOf } from "./path.ts";
import { projectionOf } from "./projection.ts";

/** A layer with its features, for drawing. */
export interface PosterLayer {
  readonly layer: Layer;
  readonly features: readonly Feature[];
  /** Whether its other dates are drawn too, unseen until a script shows them. */
  readonly compared: boolean;
}

/** What only a page's picture needs. */
export interface ForPage {
  /** Whole zooms that stripes are made for. */
  readonly zooms: readonly number[];
}

/** A path's look and features, and the attributes that tell when it holds. */
interface Shape {
  readonly look: Look;
  readonly band: number | undefined;
  readonly features: readonly Feature[];
  readonly dated?: { readonly dataSince?: string; readonly dataAsOf?: string; readonly dataOff?: "" };
}

/**
 * The map's first picture as inline SVG. Its view box is the story's frame; it overflows the box on every side, so
 * that a map of any shape is filled. Colours come from the page's style sheet by class.
 *
 * Symbols and arrows are not in it: they keep their size (`page-marks.ts`, `marks.ts`).
 *
 * @param forPage with lines above all areas, and stripes for maps of other frames as well
 */
export function posterOf(
  layers: readonly PosterLayer[],
  frame: Bounds,
  title: string,
  dots: readonly Dot[] = [],
  forPage: ForPage | null = null,
): Element {
  const projection = projectionOf(frame);
  const { width, height } = projection;
  const shapes = layers.flatMap((layer) =>
    shapesOf(layer).map(
      ({ look, band, features, dated }): DrawnShape => ({
        look,
        band,
        layer: layer.layer.name,
        d: pathOf(features, projection),
        dated: dated && { dataLayer: layer.layer.name, ...dated },
      }),
    ),
  );
  const hatches = new Map(
    shapes.flatMap(({ look: { hatch }, d }) => (hatch && d ? [[hatchName(hatch), hatch]] : [])),
  );
  return s(
    "svg",
    { class: "poster", viewBox: `0 0 ${width} ${Math.round(height)}`, role: "img", ariaLabel: title },
    [
      ...(hatches.size
        ? [
            s(
              "defs",
              [...hatches.values()].flatMap((hatch) =>
                (forPage?.zooms ?? hatchZoomsOf({ frame })).map((zoom) => patternOf(hatch, frame, zoom)),
              ),
            ),
          ]
        : []),
      ...shapes.flatMap((shape) => (shape.band === undefined ? elementsOf(shape) : fadingOf(shape, shapes))),
      ...shapes.flatMap(({ look, d }) =>
        forPage && d && look.line?.above
          ? [s("use", { class: `${look.name}-above`, href: `#${shapeId(look)}` })]
          : [],
      ),
      ...dotsOf(dots, projection),
    ],
  );
}

/** A shape's path, and what tells when it holds. */
interface DrawnShape {
  readonly look: Look;
  readonly band: number | undefined;
  readonly layer: string;
  readonly d: string;
  readonly dated: Readonly<Record<string, string>> | undefined;
}

function elementsOf({ look, d, dated }: DrawnShape): Element[] {
  if (!d) return [];
  return [
    look.line?.above
      ? s("g", { class: look.name }, s("path", { id: shapeId(look), d }))
      : s("path", { class: look.name, ...dated, d }),
    ...(look.over ? [s("path", { class: `${look.name}-over`, ...dated, d })] : []),
  ];
}

/** All bands of a fading area at the place of its first one. */
function fadingOf(shape: DrawnShape, shapes: readonly DrawnShape[]): Element[] {
  const keyOf = ({ layer, look, dated }: DrawnShape): string => JSON.stringify([layer, look.name, dated]);
  const own = shapes.filter((other) => other.band !== undefined && keyOf(other) === keyOf(shape));
  if (own[0] !== shape) return [];
  const id = `fade-${shape.layer}-${shapes.indexOf(shape)}`;
  return fadingShape(id, own, { class: shape.look.name, ...shape.dated });
}

/** Of a shape that is drawn once more above all areas, by its line alone. */
const shapeId = ({ name }: Look): string => `shape-${name}`;

/** The classes that a layer is drawn in, each with its features, and for a layer of several dates each date by itself. */
export function shapesOf({ layer, features, compared }: PosterLayer): Shape[] {
  const { draw, asOf } = layer;
  if (isLabel(draw)) return [];
  const dates = typeof draw === "object" ? draw.dates : undefined;
  const own = typeof draw === "object" && asOf ? { dated: { dataAsOf: asOf } } : {};
  return drawnClasses(draw).flatMap(({ look, only, but, band }): Shape[] => {
    const meant = features.filter(
      ({ properties }) =>
        (!only || (properties?.[only.property] ?? null) === only.is) &&
        (!but || properties?.[but.property] !== but.isNot) &&
        (band === undefined || properties?.band === band),
    );
    return dates
      ? datedShapes(dates, meant, compared).map((shape) => ({ ...shape, look, band }))
      : [{ look, band, features: meant, ...own }];
  });
}

/** Features by the date from which, or on which, they hold: of single days the last one shows. */
function datedShapes(
  { property, holds }: Dates,
  features: readonly Feature[],
  compared: boolean,
): Omit<Shape, "look" | "band">[] {
  const dates = [...new Set(features.map(({ properties }) => String(properties?.[property])))].sort();
  const last = dates.at(-1);
  return dates
    .filter((date) => compared || holds === "since" || date === last)
    .map((date) => ({
      features: features.filter(({ properties }) => String(properties?.[property]) === date),
      dated:
        holds === "since"
          ? { dataSince: date }
          : { dataAsOf: date, ...(date === last ? {} : { dataOff: "" as const }) },
    }));
}
