import { bboxClip } from "@turf/bbox-clip";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds, LonLat } from "../../model/position.ts";
import type { PosterProjection } from "./projection.ts";

/** SVG path data of polygons and lines, clipped to what the poster draws, in whole units; empty where nothing is left. */
export function pathOf(features: readonly Feature[], projection: PosterProjection): string {
  return features
    .flatMap((feature) =>
      projection.drawn.map(({ box, shift }) =>
        featurePath(feature, box, (position) => projection.project(position, shift)),
      ),
    )
    .join("");
}

type Project = (position: LonLat) => [x: number, y: number];

function featurePath({ geometry }: Feature, box: Bounds, project: Project): string {
  if (!/Polygon|LineString/.test(geometry.type)) return "";
  type Drawable = Polygon | MultiPolygon | LineString | MultiLineString;
  const clipped = bboxClip(geometry as Drawable, [...box]).geometry;
  if (clipped.type === "Polygon") return rings(clipped.coordinates, project);
  if (clipped.type === "MultiPolygon")
    return clipped.coordinates.map((part) => rings(part, project)).join("");
  if (clipped.type === "LineString") return pointsPath(clipped.coordinates, project, 2);
  return clipped.coordinates.map((line) => pointsPath(line, project, 2)).join("");
}

function rings(coordinates: Position[][], project: Project): string {
  return coordinates
    .map((ring) => pointsPath(ring.slice(0, -1), project, 3))
    .map((path) => path && `${path}z`)
    .join("");
}

/** A move and relative lines through the points, those that fall on their predecessor left out. */
function pointsPath(positions: readonly Position[], project: Project, least: number): string {
  const points: [number, number][] = [];
  for (const [longitude = 0, latitude = 0] of positions) {
    const [x, y] = project([longitude, latitude]).map(Math.round) as [number, number];
    const last = points.at(-1);
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  if (points.length < least) return "";
  return points
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at - 1] ?? [0, 0];
      const [dx, dy] = [x - fromX, y - fromY];
      return `${at === 0 ? "M" : at === 1 ? "l" : dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    })
    .join("");
}
