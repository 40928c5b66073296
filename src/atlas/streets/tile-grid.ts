import { fromMercator, toMercator } from "../../model/mercator.ts";
import { type Bounds, degreesWide, type LonLat } from "../../model/position.ts";

/** A tile of the usual grid: the world square, cut in two each way at every zoom. */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The tiles of a zoom that lie in a box by a part at least. */
export function tilesIn([west, south, east, north]: Bounds, z: number): TileId[] {
  const side = 2 ** z;
  const [left, top] = toMercator([west, north]);
  const [, bottom] = toMercator([east, south]);
  const right = left + degreesWide([west, south, east, north]) / 360;
  const columns = range(Math.floor(left * side), Math.ceil(right * side));
  const rows = range(Math.max(0, Math.floor(top * side)), Math.min(side, Math.ceil(bottom * side)));
  return columns.flatMap((x) => rows.map((y) => ({ z, x: x % side, y })));
}

/** A box with as much around it as this share of its width and height. */
export function grown([west, south, east, north]: Bounds, share: number): Bounds {
  const beside = degreesWide([west, south, east, north]) * share;
  const above = (north - south) * share;
  return [Math.max(-180, west - beside), south - above, Math.min(180, east + beside), north + above];
}

/** The position of a point of a tile, in units of its extent. */
export function positionIn({ z, x, y }: TileId, extent: number): (point: { x: number; y: number }) => LonLat {
  const side = 2 ** z;
  return (point) => fromMercator([(x + point.x / extent) / side, (y + point.y / extent) / side]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
