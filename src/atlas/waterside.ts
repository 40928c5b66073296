import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { LonLat } from "../model/position.ts";
import { type AtlasLabel, type LabelKind, labelName } from "./labels.ts";
import type { Pack, PackedGeometry } from "./pack.ts";
import { sidesOf } from "./sides.ts";
import type { Whereabouts } from "./whereabouts.ts";
import type { WorldAtlas } from "./with-world.ts";

/** A place lies on a water that is no farther, in kilometres. */
const reach = 5;
const kilometresPerDegree = 111.195;
const seas: readonly LabelKind[] = ["ocean", "sea", "gulf", "bay", "strait", "channel"];

/** What is noted of a water that is there no more. */
const isFormer = / until /;

/** The water that a place lies on: the most important river, else the sea, else a lake; null where it lies on none that has a name. */
export function watersideOf(
  { ground, labels, world }: WorldAtlas,
  position: LonLat,
  language: string,
): Whereabouts["water"] {
  const river = riverAt(world.pack("rivers"), position, language);
  if (river) return { kind: "river", name: river };
  const near = labels.filter(
    ({ extent, kind, note }) =>
      extent && (kind === "lake" || seas.includes(kind)) && !isFormer.test(note ?? ""),
  );
  const [water] = near.filter((label) => liesOn(label, position)).sort((a, b) => weightOf(a) - weightOf(b));
  if (!water || (water.kind !== "lake" && !isOnCoast(ground, position))) return null;
  return { kind: water.kind === "lake" ? "lake" : "sea", name: labelName(water, language) };
}

/** A sea comes before its parts, and an ocean, of which everything is a part, after them. */
function weightOf({ kind, rank }: AtlasLabel): number {
  return kind === "ocean" ? 9 : rank;
}

function riverAt(rivers: Pack | null, position: LonLat, language: string): string | null {
  let best: PackedGeometry | null = null;
  for (const river of rivers?.header.objects.rivers?.geometries ?? []) {
    const { properties } = river;
    if (!rivers || !properties?.name || (best && Number(best.properties?.rank) <= Number(properties.rank)))
      continue;
    const arcs =
      river.type === "LineString" ? river.arcs : river.type === "MultiLineString" ? river.arcs.flat() : [];
    if (arcs.some((arc) => passes(rivers, arc, position))) best = river;
  }
  if (!best) return null;
  const names = (best.properties?.names ?? {}) as Readonly<Record<string, string>>;
  return names[language.split("-")[0] ?? ""] ?? String(best.properties?.name);
}

const coasts = new WeakMap<Pack, readonly number[]>();

/** Whether ground ends at the sea near a place: lines that have a state on one side alone. */
function isOnCoast(ground: Pack, position: LonLat): boolean {
  let arcs = coasts.get(ground);
  if (!arcs) {
    arcs = [...sidesOf(ground, "countries")].flatMap(([arc, { length }]) => (length === 1 ? [arc] : []));
    coasts.set(ground, arcs);
  }
  return arcs.some((arc) => passes(ground, arc, position));
}

/** Whether a line comes as near to a place as a town lies on it. */
function passes(pack: Pack, arc: number, position: LonLat): boolean {
  const { coordinates, starts, perDegree } = pack;
  const boxes = boxesOf(pack);
  const index = arc < 0 ? ~arc : arc;
  const around = aroundOf(position, perDegree);
  const { x, y, far, wide } = around;
  const box = 4 * index;
  const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(box, box + 4);
  if (west > x + wide || east < x - wide || south > y + far || north < y - far) return false;
  for (let at = (starts[index] as number) + 1; at < (starts[index + 1] as number); at += 1) {
    const [x1, y1] = [coordinates[2 * at - 2] as number, coordinates[2 * at - 1] as number];
    if (comesNear(around, x1, y1, coordinates[2 * at] as number, coordinates[2 * at + 1] as number))
      return true;
  }
  return false;
}

/** A place and how far from it a water still is at it, to the north and to the east, in units of which a degree has some. */
interface Around {
  readonly x: number;
  readonly y: number;
  readonly far: number;
  readonly wide: number;
}

function aroundOf([longitude, latitude]: LonLat, perDegree: number): Around {
  const far = (reach / kilometresPerDegree) * perDegree;
  const wide = far / Math.cos((latitude * Math.PI) / 180);
  return { x: longitude * perDegree, y: latitude * perDegree, far, wide };
}

/** Whether a line from one point to another comes as near, measured on a plane that touches the ground at the place. */
function comesNear({ x, y, far, wide }: Around, x1: number, y1: number, x2: number, y2: number): boolean {
  if ((y1 > y + far && y2 > y + far) || (y1 < y - far && y2 < y - far)) return false;
  if ((x1 > x + wide && x2 > x + wide) || (x1 < x - wide && x2 < x - wide)) return false;
  const squash = far / wide;
  const [dx, dy, px, py] = [(x2 - x1) * squash, y2 - y1, (x - x1) * squash, y - y1];
  const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - share * dx, py - share * dy) <= far;
}

const arcBoxes = new WeakMap<Pack, Int32Array>();

/** West, south, east and north of each arc, in the pack's units. */
function boxesOf(pack: Pack): Int32Array {
  const known = arcBoxes.get(pack);
  if (known) return known;
  const { coordinates, starts, header } = pack;
  const boxes = new Int32Array(4 * header.arcs);
  for (let arc = 0; arc < header.arcs; arc += 1) {
    let [west, south, east, north] = [2 ** 31 - 1, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31)];
    for (let at = starts[arc] as number; at < (starts[arc + 1] as number); at += 1) {
      const [x, y] = [coordinates[2 * at] as number, coordinates[2 * at + 1] as number];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    boxes.set([west, south, east, north], 4 * arc);
  }
  arcBoxes.set(pack, boxes);
  return boxes;
}

/** Whether a place lies in a water's area or as near to its edge as a town lies on it. */
function liesOn({ box, extent }: AtlasLabel, position: LonLat): boolean {
  const [west, south, east, north] = box;
  const [x, y] = position;
  const isBeside = west <= east && (x < west - 0.1 || x > east + 0.1);
  if (isBeside || y < south - 0.1 || y > north + 0.1) return false;
  if (extent?.type !== "Polygon" && extent?.type !== "MultiPolygon") return false;
  const areas = extent.type === "Polygon" ? [extent.coordinates] : extent.coordinates;
  const around = aroundOf(position, 1);
  const isNear = areas.flat().some((ring) =>
    ring.some(([x2 = 0, y2 = 0], at) => {
      const [x1 = 0, y1 = 0] = ring[at - 1] ?? [x2, y2];
      return comesNear(around, x1, y1, x2, y2);
    }),
  );
  return isNear || booleanPointInPolygon([x, y], extent);
}
