import type { ExpressionSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { SiteId } from "../../model/ids.ts";
import type { Palette } from "../../model/palette.ts";
import type { Site } from "../../model/site.ts";
import type { Reading } from "../../state/reading.ts";

/** Radius of each dot in CSS pixels, by the id of its site. */
export type Dots = Readonly<Record<string, number>>;

const source = "dots";
/** How far from a dot's middle a click still means it, beyond its radius; in CSS pixels. */
const reach = 8;

/** A colour or number for what is chosen, for what is lit, and for the others. */
function byState<T extends string | number>(chosen: T, lit: T, other: T): ExpressionSpecification {
  const has = (state: string): ExpressionSpecification => ["boolean", ["feature-state", state], false];
  return ["case", has("chosen"), chosen, has("lit"), lit, other];
}

/**
 * The style with the sites that are no pins, as circles below all names; the names of those that are chosen or lit
 * show. MapLibre draws a thousand of them in one call, where each button costs time in every frame of a move.
 */
export function withDots(
  style: StyleSpecification,
  sites: readonly Site[],
  dots: Dots,
  palette: Palette,
): StyleSpecification {
  const features = sites.flatMap(({ id, name, anchor }) => {
    const radius = dots[id];
    if (!radius) return [];
    const geometry = { type: "Point" as const, coordinates: [...anchor] };
    return [{ type: "Feature" as const, properties: { id, name, radius }, geometry }];
  });
  if (!features.length) return style;
  const names = style.layers.findIndex(({ type }) => type === "symbol");
  return {
    ...style,
    sources: {
      ...style.sources,
      [source]: { type: "geojson", data: { type: "FeatureCollection", features }, promoteId: "id" },
    },
    layers: [
      ...style.layers.slice(0, names),
      {
        id: source,
        type: "circle",
        source,
        layout: { "circle-sort-key": ["-", 0, ["get", "radius"]] },
        paint: {
          "circle-radius": ["get", "radius"],
          "circle-color": byState(palette.pinSelected, palette.pin, palette.pin),
          "circle-stroke-color": byState(palette.pinSelectedInk, palette.pinSelected, palette.halo),
          "circle-stroke-width": byState(3, 3, 1),
        },
      },
      ...style.layers.slice(names),
      {
        id: `${source}-name`,
        type: "symbol",
        source,
        layout: {
          "text-field": ["get", "name"],
          "text-font": ["sans-serif"],
          "text-size": 12,
          "text-anchor": "left",
          "text-offset": [1, 0],
          "text-allow-overlap": true,
          "text-ignore-placement": true,
        },
        paint: {
          "text-color": palette.label,
          "text-halo-color": palette.halo,
          "text-halo-width": 2,
          "text-opacity": byState(1, 1, 0),
        },
      },
    ],
  };
}

/**
 * Makes the dots answer as pins do: a click chooses, the pointer lights, and what is chosen or lit elsewhere shows on
 * them, a frame after text and card have told it, as the map draws all of itself for that. Listeners end with the map.
 */
export function createDots(
  map: MapLibre,
  reading: Reading,
  dots: Dots,
  afterPaint: (act: () => void) => void,
): { destroy(): void } {
  if (!Object.keys(dots).length) return { destroy() {} };
  const nearest = ({ point }: { point: { x: number; y: number } }): SiteId | null => {
    if (!map.getLayer(source)) return null;
    const { x, y } = point;
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const far = (feature: { geometry: GeoJSON.Geometry }): number => {
      if (feature.geometry.type !== "Point") return Number.POSITIVE_INFINITY;
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const at = map.project([longitude, latitude]);
      return Math.hypot(at.x - x, at.y - y);
    };
    const [found] = map.queryRenderedFeatures(box, { layers: [source] }).sort((a, b) => far(a) - far(b));
    return (found?.properties.id as SiteId | undefined) ?? null;
  };
  map.on("click", (event) => {
    const site = nearest(event);
    if (site) reading.selectSite(site, "map");
  });
  map.on("mousemove", (event) => {
    if (map.isMoving()) return;
    const site = nearest(event);
    map.getCanvas().style.cursor = site ? "pointer" : "";
    reading.hover(site);
  });
  map.on("mouseout", () => reading.hover(null));

  type Shown = readonly (readonly [id: SiteId, state: "chosen" | "lit"])[];
  let shown: Shown = [];
  const toShow = (): Shown => {
    const { selection, hover, current } = reading.get();
    const passage = selection.passage ?? current;
    const lit = [...(passage ? reading.order.sitesOf(passage) : []), ...(hover ? [hover] : [])];
    return [
      ...lit.map((id) => [id, "lit"] as const),
      ...(selection.site ? [[selection.site, "chosen"] as const] : []),
    ].filter(([id]) => id in dots);
  };
  const draw = (): void => {
    if (!map.getSource(source)) return;
    for (const [id] of shown) map.removeFeatureState({ source, id });
    shown = toShow();
    for (const [id, state] of shown) map.setFeatureState({ source, id }, { [state]: true });
  };
  map.on("styledata", draw);
  draw();
  return {
    destroy: reading.subscribe(() =>
      afterPaint(() => {
        if (String(toShow()) !== String(shown)) draw();
      }),
    ),
  };
}
