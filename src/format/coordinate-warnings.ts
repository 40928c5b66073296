import { distanceBetween } from "../model/great-circle.ts";
import { type Bounds, contains, type LonLat } from "../model/position.ts";
import type { Report } from "./report.ts";
import { shown } from "./shown.ts";
import type { SiteEntry } from "./site-entry.ts";
import type { TreeNode } from "./tree-node.ts";

/** A site that lies farther than this from all others, and exchanged nearer than that to one, looks exchanged; kilometres. */
const [far, near] = [500, 300] as const;

/** Of latitude; less than it is, so that no pair is passed over. */
const kilometresADegree = 110;

/** Names of what RFC 7946 has without naming it: longitude and latitude in degrees, WGS 84. */
const usual = /CRS:?84$/i;

/** Warns of a `crs` member: RFC 7946 has none, and the coordinates are not converted. */
export function warnOfCrs(root: TreeNode, report: Report): void {
  const crs = root.get("crs");
  const name = crs?.get("properties")?.get("name")?.value ?? crs?.value;
  if (crs && crs.value !== null && !usual.test(shown(name)))
    report.warn(
      crs.place,
      `the file names a coordinate system (${typeof name === "string" ? name : "crs"}), which is not heeded`,
      'Coordinates are read as [longitude, latitude] in degrees, WGS 84: export them so, look at each, and take "crs" out.',
    );
}

/** Warns of a longitude beyond 180 degrees, which is read as the one that it means. */
export function warnOfCountedOn(
  { value, place }: TreeNode,
  [longitude]: LonLat,
  id: string,
  report: Report,
): void {
  const written = Array.isArray(value) ? value[0] : longitude;
  if (written !== longitude)
    report.warn(
      place,
      `${id}: the longitude ${written} is beyond 180 degrees; it is read as ${longitude}`,
      `Write ${longitude} if that is meant: RFC 7946 has longitudes from -180 to 180.`,
    );
}

/**
 * Warns of positions that are often a slip: 0,0, the edge of the world, and longitude and latitude exchanged. What a
 * "within" or a "layer" has confirmed is right.
 *
 * @param frame what the article says that its map shows, or null
 */
export function warnOfPositions(entries: readonly SiteEntry[], frame: Bounds | null, report: Report): void {
  for (const { site, places } of entries) {
    const { id, anchor } = site;
    if (site.layer || site.within) continue;
    const [longitude, latitude] = anchor;
    if (Math.abs(longitude) < 0.001 && Math.abs(latitude) < 0.001)
      report.warn(
        places.coordinates,
        `${id}: [${anchor.join(", ")}] lies in the sea off Ghana; it often stands where nothing was known`,
        'Write where the place is; if it is there, state "within".',
      );
    else if (Math.abs(longitude) === 180)
      report.warn(
        places.coordinates,
        `${id}: the longitude ${longitude} is the edge of the world's map`,
        "Look whether it is meant; 179.99 is on one side of it.",
      );
    const others = entries.filter((other) => other.site !== site).map((other) => other.site);
    const beside = exchangedBeside(
      anchor,
      others.map((other) => other.anchor),
      frame,
    );
    if (beside)
      report.warn(
        places.coordinates,
        `${id}: longitude and latitude look exchanged: [${latitude}, ${longitude}] lies ${beside}`,
        'Write [longitude, latitude]; if the place is right as it is, state "within".',
      );
  }
}

/** Where the exchanged position lies, if it fits the story and the position itself does not; else null. */
function exchangedBeside(anchor: LonLat, others: readonly LonLat[], frame: Bounds | null): string | null {
  const exchanged: LonLat = [anchor[1], anchor[0]];
  if (Math.abs(exchanged[1]) > 90) return null;
  if (frame && contains(frame, anchor)) return null;
  if (frame && contains(frame, exchanged)) return "in the map's frame";
  const isBeside = (position: LonLat, kilometres: number): boolean =>
    others.some(
      (other) =>
        Math.abs(other[1] - position[1]) * kilometresADegree < kilometres &&
        distanceBetween(other, position) < kilometres,
    );
  return isBeside(exchanged, near) && !isBeside(anchor, far) ? "beside the other places" : null;
}

/** What to do about coordinates that are no position on Earth. */
export function hintFor(value: unknown): string {
  const [x, y] = Array.isArray(value) ? value.map(Number) : [];
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y))
    return 'Write {"type": "Point", "coordinates": [longitude, latitude]}; an extent goes into "layer".';
  if (Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90)
    return `Longitude and latitude look exchanged: write [${y}, ${x}].`;
  if (Math.abs(x) > 360 || Math.abs(y) > 360)
    return "These look like metres of another coordinate system: export the file in WGS 84 (EPSG:4326), in degrees.";
  return "A longitude goes from -180 to 180, a latitude from -90 to 90, in this order.";
}
