import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import type { LonLat } from "../model/position.ts";
import type { Pack, PackedGeometry } from "./pack.ts";
import { shapeAt } from "./shape.ts";
import { arcsOf } from "./sides.ts";
import type { WorldAtlas } from "./with-world.ts";

/** Metres that an outline may be off where a place is looked up in it. */
const metres = 400;
/** How the table of borders says that it leaves open whose an area is: it tells who holds it, or that it is of no state. */
const isOpen = /\bwhich\b|\bno state\b/;

type Row = { readonly id: string; readonly shows: string };

/** The geometry of an object that holds a position; null where none does. */
export function geometryAt(pack: Pack, object: string, position: LonLat): PackedGeometry | null {
  const all = pack.header.objects[object]?.geometries ?? [];
  return all.find((geometry) => isNear(pack, geometry, position) && holds(pack, geometry, position)) ?? null;
}

/** The state that holds a position; null at sea, and where the table of borders leaves open whose ground it is. */
export function stateAt({ ground, world }: WorldAtlas, position: LonLat): PackedGeometry | null {
  const area = geometryAt(ground, "disputed", position)?.id;
  const rows = area ? ((world.json("borders") as { rows: readonly Row[] } | null)?.rows ?? []) : [];
  const row = rows.find(({ id }) => id === area);
  return row && isOpen.test(row.shows) ? null : geometryAt(ground, "countries", position);
}

function holds(pack: Pack, geometry: PackedGeometry, [longitude, latitude]: LonLat): boolean {
  const shape = shapeAt(pack, geometry, metres);
  return (
    shape?.type === "MultiPolygon" && booleanPointInPolygon([longitude, latitude], shape as MultiPolygon)
  );
}

type Box = readonly [west: number, south: number, east: number, north: number];
const boxes = new WeakMap<PackedGeometry, Box>();

function isNear(pack: Pack, geometry: PackedGeometry, [longitude, latitude]: LonLat): boolean {
  let box = boxes.get(geometry);
  if (!box) {
    box = boxOf(pack, geometry);
    boxes.set(geometry, box);
  }
  return longitude >= box[0] && latitude >= box[1] && longitude <= box[2] && latitude <= box[3];
}

/** The box around all vertices of a geometry, in degrees. */
function boxOf({ coordinates, starts, perDegree }: Pack, geometry: PackedGeometry): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcsOf(geometry)) {
    const index = arc < 0 ? ~arc : arc;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
      const [x, y] = [coordinates[2 * at] as number, coordinates[2 * at + 1] as number];
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west / perDegree, south / perDegree, east / perDegree, north / perDegree];
}
