import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Position } from "geojson";
import { openPack, type Pack } from "../../src/atlas/pack.ts";
import { shapeAt } from "../../src/atlas/shape.ts";

/** A packed product of `atlas/`, opened. */
export const openAtlas = (name: string): Pack =>
  openPack(brotliDecompressSync(readFileSync(`${process.env.ATLAS ?? "atlas"}/${name}`)));

/** A polygon with the box around it. */
export interface Ground {
  readonly rings: readonly Position[][];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** The polygons of each feature of an object, whole, by its id. */
export function groundOf(pack: Pack, object: string): Map<string, Ground[]> {
  const found = new Map<string, Ground[]>();
  for (const geometry of pack.header.objects[object]?.geometries ?? []) {
    const shape = shapeAt(pack, geometry, 0);
    if (shape?.type === "MultiPolygon") found.set(geometry.id ?? "", shape.coordinates.map(boxed));
  }
  return found;
}

function boxed(rings: Position[][]): Ground {
  const outer = rings[0] ?? [];
  const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return { rings, box: [least(xs), least(ys), most(xs), most(ys)] };
}

const metresPerDegree = 111_195;

/** Whether a place lies in one of the polygons. */
export function holds(ground: readonly Ground[], [x = 0, y = 0]: Position): boolean {
  return ground.some(({ rings, box: [west, south, east, north] }) => {
    if (x < west || x > east || y < south || y > north) return false;
    let inside = false;
    for (const ring of rings)
      for (let at = 1; at < ring.length; at += 1) {
        const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
      }
    return inside;
  });
}

/** Metres from a place to the nearest edge of the polygons, those farther than 0.1 degrees left out. */
export function metresTo(ground: readonly Ground[], [x = 0, y = 0]: Position): number {
  const short = Math.cos((y * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const { rings, box } of ground) {
    if (x < box[0] - 0.1 || x > box[2] + 0.1 || y < box[1] - 0.1 || y > box[3] + 0.1) continue;
    for (const ring of rings)
      for (let at = 1; at < ring.length; at += 1) {
        const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
        const [dx, dy] = [(x2 - x1) * short, y2 - y1];
        const [px, py] = [(x - x1) * short, y - y1];
        const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
        least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
      }
  }
  return least * metresPerDegree;
}
