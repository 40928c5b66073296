import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import type { LonLat } from "../model/position.ts";
import type { Pack, PackedGeometry } from "./pack.ts";
import { shapeAt } from "./shape.ts";
import { arcsOf } from "./sides.ts";

/** Metres that an outline may be off where a place is looked up in it. */
const metres = 400;
/** Areas in dispute of which the table of borders says whose they are: their places lie in that state, or are one. */
const settled = ["crimea", "gaza", "kosovo", "taiwan", "west-bank"];

/** The geometry of an object that holds a position; null where none does. */
export function geometryAt(pack: Pack, object: string, position: LonLat): PackedGeometry | null {
  const all = pack.header.objects[object]?.geometries ?? [];
  return all.find((geometry) => isNear(pack, geometry, position) && holds(pack, geometry, position)) ?? null;
}

/** The state that holds a position; null at sea, and where it is in dispute whose ground it is. */
export function stateAt(ground: Pack, position: LonLat): PackedGeometry | null {
  const disputed = geometryAt(ground, "disputed", position)?.id;
  return disputed && !settled.includes(disputed) ? null : geometryAt(ground, "countries", position);
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
