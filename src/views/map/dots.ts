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
 * Makes the dots answer as pins do: a click chooses, or offers those that lie on one another, the pointer lights, and
 * what is chosen or lit elsewhere shows on them, a frame after text and card have told it, as the map draws all of itself
 * for that. Listeners end with the map.
 */
export function createDots(
  map: MapLibre,
  reading: Reading,
  dots: Dots,
  offer: (ids: readonly SiteId[], spot: readonly [x: number, y: number]) => void,
  afterPaint: (act: () => void) => void,
): { destroy(): void } {
  if (!Object.keys(dots).length) return { destroy() {} };
  /** The dots that the point lies on, else the nearest within reach; the nearest first. */
  const under = ({ point: { x, y } }: { point: { x: number; y: number } }): SiteId[] => {
    if (!map.getLayer(source)) return [];
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const found = new Map<SiteId, number>();
    for (const { geometry, properties } of map.queryRenderedFeatures(box, { layers: [source] })) {
      if (geometry.type !== "Point") continue;
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const at = map.project([longitude, latitude]);
      found.set(properties.id as SiteId, Math.hypot(at.x - x, at.y - y));
    }
    const near = [...found].sort(([, a], [, b]) => a - b);
    const on = near.filter(([id, far]) => far <= (dots[id] ?? 0) + 1);
    return (on.length ? on : near.slice(0, 1)).map(([id]) => id);
  };
  map.on("click", (event) => {
    const [first, ...others] = under(event);
    if (!first) return;
    if (others.length) offer([first, ...others], [event.point.x, event.point.y]);
    else reading.selectSite(first, "map");
  });
  map.on("mousemove", (event) => {
    if (map.isMoving()) return;
    const [site = null] = under(event);
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
  /** A state is set back, never removed: MapLibre fails on one that a new style has forgotten. */
  const draw = (): void => {
    if (!map.getSource(source)) return;
    for (const [id, state] of shown) map.setFeatureState({ source, id }, { [state]: false });
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
