import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon } from "geojson";
import type { Bounds, LonLat } from "../model/position.ts";
import type { Pack, PackedGeometry } from "./pack.ts";
import { shapeAt } from "./shape.ts";
import { arcsOf } from "./sides.ts";
import { boxOfArcs } from "./vertices.ts";
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

/** The outlines that places were looked up in: a story's places lie in few, and each is asked for in every language. */
const outlines = new WeakMap<PackedGeometry, MultiPolygon | null>();

function holds(pack: Pack, geometry: PackedGeometry, [longitude, latitude]: LonLat): boolean {
  let outline = outlines.get(geometry);
  if (outline === undefined) {
    const shape = shapeAt(pack, geometry, metres);
    outline = shape?.type === "MultiPolygon" ? shape : null;
    outlines.set(geometry, outline);
  }
  return outline !== null && booleanPointInPolygon([longitude, latitude], outline);
}

const boxes = new WeakMap<PackedGeometry, Bounds>();

function isNear(pack: Pack, geometry: PackedGeometry, [longitude, latitude]: LonLat): boolean {
  let box = boxes.get(geometry);
  if (!box) {
    box = boxOfArcs(pack, arcsOf(geometry));
    boxes.set(geometry, box);
  }
  return longitude >= box[0] && latitude >= box[1] && longitude <= box[2] && latitude <= box[3];
}
