import type { Feature } from "geojson";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Layer } from "../../model/layer.ts";
import type { Bounds } from "../../model/position.ts";
import { pathOf } from "./path.ts";
import { projectionOf } from "./projection.ts";

/** A layer with its features, for drawing. */
export interface PosterLayer {
  readonly layer: Layer;
  readonly features: readonly Feature[];
}

/**
 * The map's first picture as inline SVG. Its view box is the story's frame; it overflows the box on every side, so
 * that a map of any shape is filled. Colours come from the page's style sheet by class.
 */
export function posterOf(layers: readonly PosterLayer[], frame: Bounds, title: string): Element {
  const projection = projectionOf(frame);
  const { width, height } = projection;
  const shapes = layers.flatMap((layer) =>
    shapesOf(layer).map(({ name, features }) => ({ name, d: pathOf(features, projection) })),
  );
  return s(
    "svg",
    { class: "poster", viewBox: `0 0 ${width} ${Math.round(height)}`, role: "img", ariaLabel: title },
    [
      ...(shapes.some(({ name }) => name.startsWith("occupied-"))
        ? [
            s("defs", [
              hatch("hatch-2014", "occupied-2014", 24, -45),
              hatch("hatch-2022", "occupied-2022", 24, 45),
            ]),
          ]
        : []),
      ...shapes.filter(({ d }) => d).map(({ name, d }) => s("path", { class: name, d })),
    ],
  );
}

/** The classes that a layer is drawn in, each with its features: one, but for areas held since different years. */
function shapesOf({ layer, features }: PosterLayer): { name: string; features: readonly Feature[] }[] {
  if (layer.draw === "city-label" || layer.draw === "country-label") return [];
  if (layer.draw === "occupied")
    return [2014, 2022].map((since) => ({
      name: `occupied-${since}`,
      features: features.filter(({ properties }) => properties?.since === since),
    }));
  if (layer.draw !== "held") return [{ name: layer.draw, features }];
  const latest = features
    .map(({ properties }) => String(properties?.asOf))
    .sort()
    .at(-1);
  return [{ name: "held", features: features.filter(({ properties }) => properties?.asOf === latest) }];
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
    [s("path", { d: `M0 0V${size}` })],
  );
}
