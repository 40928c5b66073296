import { Delaunay } from "d3-delaunay";
import { innerLines, mapshaper } from "../mapshaper.mjs";
import { boxOf, polygonsOf } from "./units-locate.mjs";

/** How far around a unit settlements count for the lines in it, in degrees. */
const margin = 0.3;

/** How often a line between cells is smoothed. */
const rounds = 12;

/**
 * Lines that tell parts of a unit apart for which no outline is at hand: between the cells of settlements that differ
 * in their code, smoothed. Halfway between neighbouring settlements, hence good to some 5 to 20 km.
 *
 * @param {import("geojson").Geometry} geometry of the unit
 * @param {{ position: number[], code: string }[]} places settlements with one of the parts' codes
 * @returns {Promise<{ lines: number[][][], codeAt: (position: number[]) => string }>}
 */
export async function cellLines(geometry, places) {
  const [west, south, east, north] = boxOf(polygonsOf(geometry).flatMap(([ring]) => ring));
  const box = [west - margin, south - margin, east + margin, north + margin];
  const sites = unlike(
    places.filter(({ position: [x, y] }) => x > box[0] && x < box[2] && y > box[1] && y < box[3]),
  );
  const short = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const delaunay = Delaunay.from(
    sites,
    ({ position }) => position[0] * short,
    ({ position }) => position[1],
  );
  const codeAt = ([x, y]) => sites[delaunay.find(x * short, y)].code;
  const voronoi = delaunay.voronoi([box[0] * short, box[1], box[2] * short, box[3]]);
  const cells = sites.flatMap(({ code }, at) => {
    const cell = voronoi.cellPolygon(at);
    return cell
      ? [feature({ type: "Polygon", coordinates: [cell.map(([x, y]) => [x / short, y])] }, { code })]
      : [];
  });
  const parts = await mapshaper(
    "-i cells.geojson unit.geojson combine-files snap -dissolve code target=cells -clip target=cells source=unit -o out.geojson target=cells",
    { "cells.geojson": collection(cells), "unit.geojson": collection([feature(geometry, {})]) },
  );
  const lines = await innerLines(parts.filter(({ geometry: part }) => part));
  return { lines: lines.map(({ geometry: { coordinates } }) => smoothed(coordinates)), codeAt };
}

const feature = (geometry, properties) => ({ type: "Feature", properties, geometry });
const collection = (features) => ({ type: "FeatureCollection", features });

/** One settlement a position: cells of two would be none. */
function unlike(places) {
  const seen = new Set();
  return places.filter(({ position }) => {
    const key = position.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A line drawn more densely, each point then again and again moved to the middle of its neighbours; ends stay. */
function smoothed(line) {
  let points = line.flatMap((point, at) => {
    if (at === 0) return [point];
    const before = line[at - 1];
    return [[(before[0] + point[0]) / 2, (before[1] + point[1]) / 2], point];
  });
  for (let round = 0; round < rounds; round += 1)
    points = points.map((point, at) => {
      if (at === 0 || at === points.length - 1) return point;
      return [0, 1].map((axis) => (points[at - 1][axis] + 2 * point[axis] + points[at + 1][axis]) / 4);
    });
  return points;
}
