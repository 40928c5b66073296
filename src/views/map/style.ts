import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { isLabel, kindOf } from "../../model/draw.ts";
import { arrowName, hatchName, markName } from "../../model/image-names.ts";
import { type DrawnClass, drawnClasses, inLines, type Look } from "../../model/looks.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import type { Site } from "../../model/site.ts";
import { type ClearSpace, clearSpaceLayer } from "./clear-space.ts";
import { cityLabels, countryLabels, riverLabels, roadLabels, withoutNames } from "./labels.ts";
import { shownIn } from "./shown-in.ts";
import { sourceOf, streetsFrom, tileSource } from "./tiles.ts";

/** How much of a pattern image covers what lies below it. */
const stripes = 0.55;

/**
 * The live map's style: a pure function of what is drawn and in which colours. It has no glyphs, so labels come from
 * the reader's own fonts.
 *
 * @param urlOf turns a layer's address into one that the map's worker can fetch
 * @param sites that have pins: labels do not say their names twice
 * @param clear where no label goes
 * @param thinnest how thick the thinnest line is that a story draws, in CSS pixels
 */
export function styleOf(
  layers: readonly PageLayer[],
  palette: Palette,
  urlOf: (layer: PageLayer) => string,
  sites: readonly Site[],
  clear: ClearSpace,
  thinnest = 1,
): StyleSpecification {
  const shapes = layers.filter(({ draw }) => !isLabel(draw) && !["line", "point"].includes(kindOf(draw)));
  const tops = layers.filter((layer) => !shapes.includes(layer));
  const drawnOf = (layer: PageLayer): LayerSpecification[] => layersOf(layer, palette, thinnest);
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(
        layers.filter(isDrawnAtOnce).map((layer) => [
          sourceOf(layer).source,
          layer.tiles
            ? tileSource(urlOf(layer), layer.tiles)
            : {
                type: "geojson",
                data: urlOf(layer),
                promoteId: "id",
                tolerance: isSeenThrough(layer) ? 0 : 0.3,
              },
        ]),
      ),
      "clear-space": { type: "geojson", data: clear },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      ...shapes.flatMap(drawnOf),
      ...shapes.flatMap((layer) => outlinesAbove(layer, palette)),
      ...shapes
        .filter(({ draw }) => draw === "river")
        .map((layer) => riverLabels(layer, palette, layer.tiles ? undefined : streetsFrom(layers))),
      ...shapes.filter(({ draw }) => draw === "road").map((layer) => roadLabels(layer, palette)),
      ...arrowsAbove(tops.filter(({ draw }) => kindOf(draw) === "line").flatMap(drawnOf)),
      ...tops
        .filter(({ draw }) => kindOf(draw) !== "line")
        .flatMap((layer) =>
          isLabel(layer.draw) ? withoutNames(drawnOf(layer), sites, layer.names) : drawnOf(layer),
        ),
      clearSpaceLayer,
    ],
  };
}

/** Whether a layer is drawn without being chosen: an extent that is not is fetched when it is. */
export function isDrawnAtOnce({ draw }: PageLayer): boolean {
  return draw !== "extent";
}

/** Whether its areas are drawn translucent: where a tile's own simplification lets one overlap itself, a streak would show. */
function isSeenThrough({ draw }: PageLayer): boolean {
  return drawnClasses(draw).some(({ look }) => look.fill?.opacity !== undefined);
}

/** A product's layers, class by class: fill, stripes, line. */
function layersOf(layer: PageLayer, palette: Palette, thinnest: number): LayerSpecification[] {
  if (layer.draw === "city-label") return cityLabels(layer.name, palette, layer);
  if (layer.draw === "country-label") return countryLabels(layer.name, palette, layer);
  return drawnClasses(layer.draw).flatMap((drawn) =>
    layersOfClass({ ...drawn, look: inLines(drawn.look, layer.draw, thinnest) }, layer, palette),
  );
}

function layersOfClass(drawn: DrawnClass, layer: PageLayer, palette: Palette) {
  const { name, draw, asOf } = layer;
  const { fill, hatch, line, over, from } = drawn.look;
  const filter = shownIn(drawn, draw, asOf);
  const tail = `${drawn.only ? `-${drawn.only.is}` : ""}${drawn.band === undefined ? "" : `-band-${drawn.band}`}`;
  const common = {
    ...sourceOf(layer),
    ...(filter && { filter }),
    ...(from !== undefined && { minzoom: from }),
  };
  const layers: LayerSpecification[] = [];
  if (fill)
    layers.push({
      id: `${name}-fill${tail}`,
      type: "fill",
      ...common,
      paint: {
        "fill-color": palette[fill.colour],
        ...(fill.opacity !== undefined && { "fill-opacity": fill.opacity }),
        // Smoothed, each band of a fading area would have an edge that is darker than both sides of it.
        ...(drawn.band !== undefined && { "fill-antialias": false }),
      },
    });
  if (hatch)
    layers.push({
      id: `${name}-hatch${tail}`,
      type: "fill",
      ...common,
      // Stripes have no edge that is seen: smoothed, they would be drawn twice.
      paint: { "fill-pattern": hatchName(hatch), "fill-opacity": stripes, "fill-antialias": false },
    });
  if (line && !line.above) {
    const width = line.byZoom ? widthBy(line.byZoom) : line.width;
    layers.push({
      id: `${name}-line${tail}`,
      type: "line",
      ...common,
      ...strokeOf({ ...line, width }, palette),
    });
  }
  if (over) layers.push({ id: `${name}-over${tail}`, type: "line", ...common, ...strokeOf(over, palette) });
  return [...layers, ...marksOf(drawn.look, `${name}-mark${tail}`, common)];
}

/** Arrows' heads stand where the build has put them for a zoom. */
const arrowAtZoom: readonly ExpressionSpecification[] = [
  ["has", "arrow"],
  ["<=", ["get", "from"], ["zoom"]],
  [">", ["get", "to"], ["zoom"]],
];

/** Symbols on points, of which other names keep clear, or arrows along lines. */
function marksOf(
  { point, arrows }: Look,
  id: string,
  common: ReturnType<typeof sourceOf> & { readonly filter?: FilterSpecification },
): LayerSpecification[] {
  if (point)
    return [
      {
        id,
        type: "symbol",
        ...common,
        layout: { "icon-image": markName(point), "icon-allow-overlap": true, "icon-padding": 1 },
      },
    ];
  if (!arrows) return [];
  return [
    {
      id,
      type: "symbol",
      ...common,
      filter: [
        "all",
        ...((common.filter ? [common.filter] : []) as ExpressionSpecification[]),
        ...arrowAtZoom,
      ],
      layout: {
        "icon-image": arrowName(arrows),
        "icon-rotate": ["get", "arrow"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "icon-rotation-alignment": "map",
      },
    },
  ];
}

/** No line is drawn over another's arrows. */
function arrowsAbove(lines: readonly LayerSpecification[]): LayerSpecification[] {
  const isArrows = ({ type }: LayerSpecification): boolean => type === "symbol";
  return [...lines.filter((line) => !isArrows(line)), ...lines.filter(isArrows)];
}

/** Lines that are drawn above all areas. */
function outlinesAbove({ name, draw }: PageLayer, palette: Palette): LayerSpecification[] {
  return drawnClasses(draw).flatMap(({ look: { line } }): LayerSpecification[] => {
    if (!line?.above) return [];
    const width = widthBy(line.above);
    return [{ id: `${name}-outline`, type: "line", source: name, ...strokeOf({ ...line, width }, palette) }];
  });
}

function widthBy(stops: readonly (readonly [zoom: number, width: number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

/** Nobody sees how a line this thin turns, and its round turns were most of what the GPU had to draw: of 124,000 corners 64,000. */
function isThin(width: number | ExpressionSpecification): boolean {
  return typeof width === "number" && width <= 1.5;
}

function strokeOf(
  {
    colour,
    width,
    dashes,
  }: Omit<NonNullable<Look["line"]>, "width"> & { width: number | ExpressionSpecification },
  palette: Palette,
) {
  return {
    layout: {
      "line-join": isThin(width) ? "miter" : "round",
      "line-cap": dashes ? "butt" : "round",
    } as const,
    paint: {
      "line-color": palette[colour],
      "line-width": width,
      ...(dashes && { "line-dasharray": [...dashes] }),
    },
  };
}
