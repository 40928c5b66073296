import type { Feature } from "geojson";
import type { Element } from "hast";
import { s } from "hastscript";
import { type Dates, isLabel } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import { drawnClasses, type Hatch, hatchName, type Look } from "../../model/looks.ts";
import type { Bounds } from "../../model/position.ts";
import { type Dot, dotsOf } from "./dots.ts";
import { pathOf } from "./path.ts";
import { projectionOf } from "./projection.ts";

/** A layer with its features, for drawing. */
export interface PosterLayer {
  readonly layer: Layer;
  readonly features: readonly Feature[];
  /** Whether its other dates are drawn too, unseen until a script shows them. */
  readonly compared: boolean;
}

/** A path's look and features, and the attributes that tell when it holds. */
interface Shape {
  readonly look: Look;
  readonly features: readonly Feature[];
  readonly dated?: { readonly dataSince?: string; readonly dataAsOf?: string; readonly dataOff?: "" };
}

/**
 * The map's first picture as inline SVG. Its view box is the story's frame; it overflows the box on every side, so
 * that a map of any shape is filled. Colours come from the page's style sheet by class.
 */
export function posterOf(
  layers: readonly PosterLayer[],
  frame: Bounds,
  title: string,
  dots: readonly Dot[] = [],
): Element {
  const projection = projectionOf(frame);
  const { width, height } = projection;
  const shapes = layers.flatMap((layer) =>
    shapesOf(layer).map(({ look, features, dated }) => ({
      look,
      d: pathOf(features, projection),
      dated: dated && { dataLayer: layer.layer.name, ...dated },
    })),
  );
  const hatches = new Map(
    shapes.flatMap(({ look: { hatch }, d }) => (hatch && d ? [[hatchName(hatch), hatch]] : [])),
  );
  return s(
    "svg",
    { class: "poster", viewBox: `0 0 ${width} ${Math.round(height)}`, role: "img", ariaLabel: title },
    [
      ...(hatches.size ? [s("defs", [...hatches.values()].map(patternOf))] : []),
      ...shapes
        .filter(({ d }) => d)
        .map(({ look, d, dated }) => s("path", { class: look.name, ...dated, d })),
      ...dotsOf(dots, projection),
    ],
  );
}

/** The classes that a layer is drawn in, each with its features, and for a layer of several dates each date by itself. */
function shapesOf({ layer, features, compared }: PosterLayer): Shape[] {
  const { draw, asOf } = layer;
  if (isLabel(draw)) return [];
  const dates = typeof draw === "object" ? draw.dates : undefined;
  const own = typeof draw === "object" && asOf ? { dated: { dataAsOf: asOf } } : {};
  return drawnClasses(draw).flatMap(({ look, only, but }): Shape[] => {
    const meant = features.filter(
      ({ properties }) =>
        (!only || properties?.[only.property] === only.is) &&
        (!but || properties?.[but.property] !== but.isNot),
    );
    return dates
      ? datedShapes(dates, meant, compared).map((shape) => ({ ...shape, look }))
      : [{ look, features: meant, ...own }];
  });
}

/** Features by the date from which, or on which, they hold: of single days the last one shows. */
function datedShapes(
  { property, holds }: Dates,
  features: readonly Feature[],
  compared: boolean,
): Omit<Shape, "look">[] {
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

/** Side of a pattern's square, in the picture's units. */
const side = 18;

function patternOf(hatch: Hatch): Element {
  const name = hatchName(hatch);
  return s(
    "pattern",
    {
      id: name,
      class: name,
      width: side,
      height: side,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${45 * hatch.slope})`,
    },
    [s("rect", { width: side, height: side }), s("path", { d: `M0 0V${side}` })],
  );
}
