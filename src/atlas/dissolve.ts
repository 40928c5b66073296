import type { Pack, PackedGeometry } from "./pack.ts";
import { lineAt } from "./shape.ts";
import { outerArcs } from "./sides.ts";

/** A ring as its arcs, with its vertices, its box in degrees and its area in square degrees, which tell what it holds. */
interface Ring {
  readonly arcs: readonly number[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Of one sign for outer rings, of the other for holes. */
  readonly area: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** So coarse that a ring is quick to measure, in metres. */
const coarse = 3000;

/** An object's areas as one, without the lines between them: a polygon for each piece of ground. */
export function dissolved(pack: Pack, object: string): PackedGeometry[] {
  const rings = ringsOf(pack, outerArcs(pack, object)).map((arcs) => measured(pack, arcs));
  const turn = Math.sign(rings.reduce((sum, { area }) => sum + area, 0)) || 1;
  const outer = rings
    .filter(({ area }) => area * turn > 0)
    .sort((a, b) => Math.abs(a.area) - Math.abs(b.area));
  const holes = new Map<Ring, Ring[]>();
  const boxes = Float64Array.from(
    outer.flatMap(({ west, south, east, north }) => [west, south, east, north]),
  );
  for (const hole of rings.filter(({ area }) => area * turn < 0)) {
    const at = boxesAround(hole, boxes).find((index) => isWithin(hole, outer[index] as Ring));
    const around = at === undefined ? undefined : outer[at];
    if (around) holes.set(around, [...(holes.get(around) ?? []), hole]);
  }
  return outer.map((ring) => ({
    type: "Polygon",
    arcs: [ring.arcs, ...(holes.get(ring) ?? []).map(({ arcs }) => arcs)],
  }));
}

/** Arcs put end to end to rings. */
function ringsOf(pack: Pack, arcs: readonly number[]): number[][] {
  const from = new Map<string, number[]>();
  for (const arc of arcs) {
    const key = endOf(pack, arc, "first");
    const known = from.get(key);
    if (known) known.push(arc);
    else from.set(key, [arc]);
  }
  const used = new Set<number>();
  return arcs.flatMap((first) => {
    if (used.has(first)) return [];
    const ring: number[] = [];
    const start = endOf(pack, first, "first");
    for (let arc: number | undefined = first; arc !== undefined; ) {
      used.add(arc);
      ring.push(arc);
      const end = endOf(pack, arc, "last");
      arc = end === start ? undefined : from.get(end)?.find((next) => !used.has(next));
    }
    return [ring];
  });
}

function endOf({ coordinates, starts }: Pack, arc: number, end: "first" | "last"): string {
  const index = arc < 0 ? ~arc : arc;
  const isFirst = (end === "first") === arc >= 0;
  const at = isFirst ? (starts[index] as number) : (starts[index + 1] as number) - 1;
  return `${coordinates[2 * at]},${coordinates[2 * at + 1]}`;
}

function measured(pack: Pack, arcs: readonly number[]): Ring {
  const thin = lineAt(pack, arcs, coarse);
  const points = thin.length > 3 ? thin : lineAt(pack, arcs, 0);
  const xs = Float64Array.from(points, (point) => point[0] as number);
  const ys = Float64Array.from(points, (point) => point[1] as number);
  const box = { west: 180, south: 90, east: -180, north: -90 };
  let area = 0;
  for (let at = 1; at < xs.length; at += 1) {
    const x = xs[at] as number;
    const y = ys[at] as number;
    area += ((xs[at - 1] as number) * y - x * (ys[at - 1] as number)) / 2;
    if (x < box.west) box.west = x;
    if (x > box.east) box.east = x;
    if (y < box.south) box.south = y;
    if (y > box.north) box.north = y;
  }
  return { arcs, xs, ys, area, ...box };
}

/** The places of the boxes that hold a ring's box, in their order; four numbers a box. */
function boxesAround({ west, south, east, north }: Ring, boxes: Float64Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < boxes.length; at += 4)
    if (
      (boxes[at] as number) <= west &&
      (boxes[at + 1] as number) <= south &&
      (boxes[at + 2] as number) >= east &&
      (boxes[at + 3] as number) >= north
    )
      found.push(at / 4);
  return found;
}

/** Whether a ring's first vertex lies in another ring; the two do not cross. */
function isWithin(hole: Ring, { xs, ys }: Ring): boolean {
  const x = hole.xs[0] as number;
  const y = hole.ys[0] as number;
  let isIn = false;
  for (let at = 1; at < xs.length; at += 1) {
    const y1 = ys[at - 1] as number;
    const y2 = ys[at] as number;
    if (y1 > y === y2 > y) continue;
    const x1 = xs[at - 1] as number;
    const x2 = xs[at] as number;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
  }
  return isIn;
}
