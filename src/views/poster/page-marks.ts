import type { Feature } from "geojson";
import type { Element } from "hast";
import { s } from "hastscript";
import { type Arrow, arrowsAt } from "../../model/arrows.ts";
import { linesIn } from "../../model/lines-in.ts";
import type { Look } from "../../model/looks.ts";
import type { Bounds, LonLat } from "../../model/position.ts";
import { arrowPath, scaledPath, symbolBox, symbolPaths } from "../../model/symbols.ts";
import { arrowScale, pointsIn } from "./marks.ts";
import { type PosterLayer, shapesOf } from "./poster.ts";
import { type PosterProjection, projectionOf } from "./projection.ts";

/**
 * Symbols and arrows of the page's picture, which are as large on every map: an SVG of their own without a view box, as large
 * as the frame, in which each stands at a share of its width and height. Null where a story has none.
 *
 * @param zooms whole ones of the maps that a page makes: arrows stand at other places on each
 */
export function pageMarksOf(
  layers: readonly PosterLayer[],
  frame: Bounds,
  zooms: readonly number[],
): Element | null {
  const projection = projectionOf(frame);
  const groups = layers.flatMap((layer) =>
    shapesOf(layer).flatMap(({ look, features, dated }) => {
      const marks = look.point
        ? symbolsOf(look.point, features, projection)
        : look.arrows
          ? arrowsOf(features, projection, zooms)
          : [];
      const when = dated && { dataLayer: layer.layer.name, ...dated };
      return marks.length ? [{ look, element: s("g", { class: `${look.name}-mark`, ...when }, marks) }] : [];
    }),
  );
  if (!groups.length) return null;
  const shapes = new Map(groups.map(({ look }) => shapeOf(look)));
  const defs = [...shapes].map(([id, d]) => s("path", { id, d }));
  return s("svg", { class: "poster marks", ariaHidden: "true" }, [
    s("defs", defs),
    ...groups.map(({ element }) => element),
  ]);
}

const arrowId = "mark-arrow";

const idOf = ({ symbol, size }: NonNullable<Look["point"]>): string => `mark-${symbol}-${size}`;

/** A look's mark: its id, and its path around its middle in CSS pixels. */
function shapeOf({ point }: Look): readonly [id: string, d: string] {
  const [id, path, scale] = point
    ? [idOf(point), symbolPaths[point.symbol], point.size / symbolBox]
    : [arrowId, arrowPath, arrowScale];
  return [id, `M0 0${scaledPath(path, scale)}`];
}

function symbolsOf(
  point: NonNullable<Look["point"]>,
  features: readonly Feature[],
  projection: PosterProjection,
): Element[] {
  const href = `#${idOf(point)}`;
  return features
    .flatMap(({ geometry }) => pointsIn(geometry))
    .flatMap((at) => sharesOf(at, projection))
    .map((share) => s("use", { href, ...share }));
}

/** A group of arrows for each zoom, or for several that have the same. */
function arrowsOf(
  features: readonly Feature[],
  projection: PosterProjection,
  zooms: readonly number[],
): Element[] {
  const lines = features.flatMap(({ geometry }) => linesIn(geometry));
  const byPlaces = new Map<string, { arrows: Element[]; zooms: number[] }>();
  for (const zoom of zooms) {
    const arrows = lines.flatMap((line) => arrowsAt(line, zoom));
    const key = JSON.stringify(arrows);
    const known = byPlaces.get(key);
    if (known) known.zooms.push(zoom);
    else byPlaces.set(key, { arrows: arrows.flatMap((arrow) => headsOf(arrow, projection)), zooms: [zoom] });
  }
  return [...byPlaces.values()].flatMap(({ arrows, zooms }) =>
    arrows.length ? [s("g", { class: ["at", ...zooms.map((zoom) => `at-${zoom}`)] }, arrows)] : [],
  );
}

/** An arrow's head, turned, in each copy of the world. */
function headsOf({ at, turn }: Arrow, projection: PosterProjection): Element[] {
  return sharesOf(at, projection).map((share) =>
    s("svg", share, s("use", { href: `#${arrowId}`, transform: `rotate(${Math.round(turn)})` })),
  );
}

/** Where a position stands, in shares of the frame: in each copy of the world that the picture draws it in. */
function sharesOf(position: LonLat, { drawn, project, width, height }: PosterProjection) {
  const [longitude, latitude] = position;
  return drawn.flatMap(({ box: [west, south, east, north], shift }) => {
    if (longitude < west || longitude > east || latitude < south || latitude > north) return [];
    const [x, y] = project(position, shift);
    return [{ x: percent(x / width), y: percent(y / height) }];
  });
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
