import { mapshaper } from "../mapshaper.mjs";
import { boxOf, edgesOf, locator, polygonsOf } from "./units-locate.mjs";

/** How far a line's loose end may be from the outline that it is drawn on to, in degrees: in its water, on its land. */
const farthest = { outside: 0.135, inside: 1.2 };

/** How far beyond the outline a loose end is drawn, in degrees, so that it surely crosses. */
const beyondOutline = 0.002;

/**
 * Cuts an outline into units that fill it exactly. Only the polygons that a line comes near are built anew from faces;
 * all others (islands) go to one unit whole.
 *
 * The lines come from a coarser source whose own outline differs: loose ends are carried on to the nearest point of
 * ours (see `split-by-lines.mjs`, which does the same for few units and small outlines).
 *
 * @param {import("geojson").Polygon | import("geojson").MultiPolygon} outline
 * @param {number[][][]} lines between the units
 * @param {(position: number[]) => string | undefined} ownerOf the unit that has a position; none drops the face
 * @returns {Promise<{ id: string, geometry: import("geojson").Polygon }[]>} many polygons for one unit
 */
export async function splitOutline(outline, lines, ownerOf) {
  const polygons = polygonsOf(outline);
  const edges = edgesOf(polygons.map((rings, id) => ({ id, rings })));
  const within = locator(
    polygons.map((coordinates, id) => ({ id, geometry: { type: "Polygon", coordinates } })),
  );
  const carried = carriedOn(lines, edges, within);
  const touched = touchedBy(carried, within, edges);
  const whole = polygons.flatMap((coordinates, index) => {
    if (touched.has(index)) return [];
    const id = ownerOf(insideOf(coordinates));
    return id ? [{ id, geometry: { type: "Polygon", coordinates } }] : [];
  });
  if (!touched.size) return whole;
  const parts = polygons.filter((_, index) => touched.has(index));
  return [...whole, ...(await facesOf(parts, carried, ownerOf))];
}

/** The faces between outlines and lines, those inside the outlines, each with its owner. */
async function facesOf(parts, lines, ownerOf) {
  const drawn = [...parts.flat(), ...lines].map(lineFeature);
  const faces = await mapshaper(
    "-i lines.geojson -polygons -clean overlap-rule=min-area gap-fill-area=0 -explode -o out.geojson precision=0.00001",
    { "lines.geojson": { type: "FeatureCollection", features: drawn } },
  );
  const within = locator(
    parts.map((coordinates, id) => ({ id, geometry: { type: "Polygon", coordinates } })),
  );
  return faces.flatMap(({ geometry }) => {
    if (!geometry?.coordinates?.length) return [];
    const inside = insideOf(geometry.coordinates);
    const id = within.at(inside) && ownerOf(inside);
    return id ? [{ id, geometry }] : [];
  });
}

/** Which polygons a line comes near, or lies in. */
function touchedBy(lines, within, edges) {
  const touched = new Set();
  for (const line of lines) {
    for (const position of [line[0], line[line.length >> 1], line.at(-1)]) {
      const found = within.at(position);
      if (found) touched.add(found.id);
    }
    for (let at = 1; at < line.length; at += 1)
      for (const segment of edges.search(boxOf([line[at - 1], line[at]])))
        if (segment) touched.add(segment.id);
  }
  return touched;
}

/** How near an end must be to another line to be meant to meet it, in degrees: some 500 m, what sources round to. */
const meeting = 0.005;

/** An end so near a line, in degrees, lies on it: it is carried on the way that its own line runs. */
const touching = 0.0002;

/**
 * Lines whose loose ends are carried on: over the line that they stop short of, else over the nearest edge of the
 * outline, just beyond it; an end on land over the edge of that land.
 */
function carriedOn(lines, edges, within) {
  const ends = new Map();
  const key = ([x, y]) => `${x.toFixed(5)},${y.toFixed(5)}`;
  for (const line of lines)
    for (const end of [line[0], line.at(-1)]) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);
  const others = edgesOf(lines.map((line, id) => ({ id, rings: [line] })));
  const beyond = (end, before, own) => {
    if (ends.get(key(end)) > 1) return [];
    const land = within.at(end);
    const near =
      others.nearest(end, meeting, (id) => id !== own) ??
      (land
        ? edges.nearest(end, farthest.inside, (id) => id === land.id)
        : edges.nearest(end, farthest.outside));
    if (!near) return [];
    const [x, y] = near.position;
    const from = near.degrees < touching ? before : end;
    const length = Math.hypot(x - from[0], y - from[1]) || 1;
    return [[x + ((x - from[0]) / length) * beyondOutline, y + ((y - from[1]) / length) * beyondOutline]];
  };
  return lines.map((line, own) => [
    ...beyond(line[0], line[1], own),
    ...line,
    ...beyond(line.at(-1), line.at(-2), own),
  ]);
}

const lineFeature = (coordinates) => ({
  type: "Feature",
  properties: {},
  geometry: { type: "LineString", coordinates },
});

/** How many levels of latitude are tried for a position inside. */
const levels = 9;

/** A position well inside a polygon: the middle of the widest stretch at one of some levels of latitude. */
export function insideOf(rings) {
  const [, south, , north] = boxOf(rings[0]);
  let best = { width: -1, at: rings[0][0] };
  for (let level = 1; level <= levels; level += 1) {
    const y = south + ((north - south) * (level + 0.013)) / (levels + 1);
    const crossed = rings.flatMap((ring) => crossingsAt(y, ring)).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossed.length; at += 2) {
      const width = crossed[at + 1] - crossed[at];
      if (width > best.width) best = { width, at: [(crossed[at] + crossed[at + 1]) / 2, y] };
    }
  }
  return best.at;
}

function crossingsAt(y, ring) {
  const found = [];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x0, y0], [x1, y1]] = [ring[at - 1], ring[at]];
    if (y0 > y !== y1 > y) found.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
  }
  return found;
}
