import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { isShownOn } from "../../model/comparison.ts";
import type { DrawClass } from "../../model/layer.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import type { Site } from "../../model/site.ts";
import { type ClearSpace, clearSpaceLayer } from "./clear-space.ts";
import { cityLabels, countryLabels, riverLabels, withoutNames } from "./labels.ts";

/** Names of the pattern images that the style expects. */
export const patterns = { 2014: "hatch-2014", 2022: "hatch-2022" } as const;

type Rule = (source: string, palette: Palette, layer: PageLayer) => LayerSpecification[];

/** How each class of product is drawn: the live map's half of what the poster's style sheet says. */
const rules: { readonly [draw in DrawClass]: Rule } = {
  country: (source, palette) => [fill(source, palette.land), line(source, "edge", palette.border, 0.6)],
  "focus-country": (source, palette) => [fill(source, palette.focusLand)],
  "region-fill": (source, palette) => [line(source, "edge", palette.regionBorder, 0.5)],
  "region-focus": (source, palette) => [
    fill(source, palette.regionFocus),
    line(source, "edge", palette.border, 0.9),
  ],
  water: (source, palette) => [fill(source, palette.water)],
  "water-former": (source, palette) => [fill(source, palette.waterFormer)],
  river: (source, palette) => [line(source, "line", palette.river, 1)],
  occupied: (source, palette, { asOf }) =>
    ([2014, 2022] as const).flatMap((since): LayerSpecification[] => {
      if (asOf && !isShownOn({ since }, asOf)) return [];
      const filter: ["==", ["get", string], number] = ["==", ["get", "since"], since];
      const colour = since === 2014 ? palette.occupied2014 : palette.occupied2022;
      return [
        {
          id: `${source}-tint-${since}`,
          type: "fill",
          source,
          filter,
          paint: { "fill-color": colour, "fill-opacity": 0.14 },
        },
        {
          id: `${source}-hatch-${since}`,
          type: "fill",
          source,
          filter,
          paint: { "fill-pattern": patterns[since], "fill-opacity": 0.55 },
        },
      ];
    }),
  held: (source, palette, { asOf }) => {
    const filter: ["==", ["get", string], string] = ["==", ["get", "asOf"], asOf ?? ""];
    return [
      {
        id: `${source}-fill`,
        type: "fill",
        source,
        filter,
        paint: { "fill-color": palette.held, "fill-opacity": 0.55 },
      },
      { ...line(source, "edge", palette.held, 1), filter } as LayerSpecification,
    ];
  },
  border: (source, palette) => [line(source, "line", palette.border, 1)],
  front: (source, palette) => [line(source, "line", palette.front, 2.2)],
  "city-label": cityLabels,
  "country-label": countryLabels,
};

/** Thin in the whole frame, where a coast of many islets would else be a blot. */
const outlineWidth: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 4, 0.8, 6, 1.1, 9, 1.6];

/** Classes whose outline is drawn again above all areas, so that no hatching hides a state's border. */
const outlined: readonly DrawClass[] = ["focus-country"];

/**
 * The live map's style: a pure function of what is drawn and in which colours. It has no glyphs, so labels come from
 * the reader's own fonts.
 *
 * @param urlOf turns a layer's address into one that the map's worker can fetch
 * @param sites that have pins: labels do not say their names twice
 * @param clear where no label goes
 */
export function styleOf(
  layers: readonly PageLayer[],
  palette: Palette,
  urlOf: (layer: PageLayer) => string,
  sites: readonly Site[],
  clear: ClearSpace,
): StyleSpecification {
  const shapes = layers.filter(({ draw }) => !draw.endsWith("-label") && draw !== "front");
  const tops = layers.filter(({ draw }) => draw === "front" || draw.endsWith("-label"));
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(
        layers.map((layer) => [
          layer.name,
          {
            type: "geojson",
            data: urlOf(layer),
            promoteId: "id",
            tolerance: isSeenThrough(layer, palette) ? 0 : 0.3,
          },
        ]),
      ),
      "clear-space": { type: "geojson", data: clear },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      ...shapes.flatMap((layer) => rules[layer.draw](layer.name, palette, layer)),
      ...shapes
        .filter(({ draw }) => outlined.includes(draw))
        .map(({ name }) => line(name, "outline", palette.focusBorder, outlineWidth)),
      ...shapes.filter(({ draw }) => draw === "river").map((layer) => riverLabels(layer, palette)),
      ...tops.flatMap((layer) =>
        withoutNames(rules[layer.draw](layer.name, palette, layer), sites, layer.names),
      ),
      clearSpaceLayer,
    ],
  };
}

/** Whether its areas are drawn translucent: where a tile's own simplification lets one overlap itself, a streak would show. */
function isSeenThrough(layer: PageLayer, palette: Palette): boolean {
  return rules[layer.draw](layer.name, palette, layer).some(
    ({ type, paint }) => type === "fill" && paint !== undefined && "fill-opacity" in paint,
  );
}

function fill(source: string, colour: string): LayerSpecification {
  return {
    id: `${source}-fill`,
    type: "fill",
    source,
    paint: { "fill-color": colour, "fill-antialias": true },
  };
}

function line(
  source: string,
  part: string,
  colour: string,
  width: number | ExpressionSpecification,
): LayerSpecification {
  return {
    id: `${source}-${part}`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width },
  };
}
