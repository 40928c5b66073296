import type { Feature } from "geojson";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Layer } from "../../model/layer.ts";
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

/** A path's class and features, and the attributes that tell when it holds. */
interface Shape {
  readonly name: string;
  readonly features: readonly Feature[];
  readonly dated?: { readonly dataSince?: number; readonly dataAsOf?: string; readonly dataOff?: "" };
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
    shapesOf(layer).map(({ name, features, dated }) => ({
      name,
      d: pathOf(features, projection),
      dated: dated && { dataLayer: layer.layer.name, ...dated },
    })),
  );
  return s(
    "svg",
    { class: "poster", viewBox: `0 0 ${width} ${Math.round(height)}`, role: "img", ariaLabel: title },
    [
      ...(shapes.some(({ name }) => name.startsWith("occupied-"))
        ? [
            s("defs", [
              hatch("hatch-2014", "occupied-2014", 18, -45),
              hatch("hatch-2022", "occupied-2022", 18, 45),
            ]),
          ]
        : []),
      ...shapes.filter(({ d }) => d).map(({ name, d, dated }) => s("path", { class: name, ...dated, d })),
      ...dotsOf(dots, projection),
    ],
  );
}

/** The classes that a layer is drawn in, each with its features: one, but for areas held since or on different dates. */
function shapesOf({ layer, features, compared }: PosterLayer): Shape[] {
  const { draw, asOf } = layer;
  if (draw === "city-label" || draw === "country-label") return [];
  if (draw === "front" && asOf) return [{ name: draw, features, dated: { dataAsOf: asOf } }];
  if (draw === "occupied")
    return [2014, 2022].map((since) => ({
      name: `occupied-${since}`,
      features: features.filter(({ properties }) => properties?.since === since),
      dated: { dataSince: since },
    }));
  if (draw !== "held") return [{ name: draw, features }];
  const dates = [...new Set(features.map(({ properties }) => String(properties?.asOf)))].sort();
  return dates
    .filter((date) => compared || date === dates.at(-1))
    .map((date) => ({
      name: draw,
      features: features.filter(({ properties }) => properties?.asOf === date),
      dated: { dataAsOf: date, ...(date === dates.at(-1) ? {} : { dataOff: "" as const }) },
    }));
}

function hatch(id: string, name: string, size: number, angle: number): Element {
  return s(
    "pattern",
    {
      id,
      class: name,
      width: size,
      height: size,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${angle})`,
    },
    [s("rect", { width: size, height: size }), s("path", { d: `M0 0V${size}` })],
  );
}
