import type { MultiPolygon, Position } from "geojson";

/** How far from the 180th meridian a position may stand that lies on it: halves are drawn a little over it, see `rounded`. */
const near = 0.03;

/** A stretch of a ring between two places where it meets the meridian, in degrees east of it where it was cut off there. */
type Stretch = Position[];

/**
 * An area whose halves end at the 180th meridian as one, counted on beyond 180 degrees: no line is drawn where they meet.
 * Rings that do not come back to it, as Antarctica's, stay as they are.
 */
export function over180({ type, coordinates }: MultiPolygon): MultiPolygon {
  const isCut = (rings: Position[][]): boolean => rings[0]?.some((at) => onMeridian(at) !== 0) ?? false;
  const cut = coordinates.filter((rings) => isCut(rings) && !isRound(rings));
  const sides = new Set(cut.flatMap((rings) => rings[0]?.map(onMeridian) ?? []));
  if (!sides.has(1) || !sides.has(-1)) return { type, coordinates };
  const holes = cut.flatMap(([, ...inner]) => inner.map(counted));
  const joined = joinedRings(cut.flatMap(([outer]) => (outer ? stretchesOf(outer) : [])));
  const whole = joined.map((outer) => [outer, ...holes.filter(([at]) => at && liesWithin(at, outer))]);
  return { type, coordinates: [...coordinates.filter((rings) => !cut.includes(rings)), ...whole] };
}

/** Whether an area goes around the Earth, as Antarctica: its two ends at the meridian are no halves. */
function isRound([outer = []]: Position[][]): boolean {
  const sides = new Set(outer.map(onMeridian));
  return sides.has(1) && sides.has(-1);
}

/** 1 at 180 degrees, -1 at -180, else 0. */
function onMeridian([x = 0]: Position): -1 | 0 | 1 {
  return Math.abs(Math.abs(x) - 180) > near ? 0 : x > 0 ? 1 : -1;
}

/** A line with its western longitudes counted on, and those at the meridian put on it. */
function counted(line: readonly Position[]): Position[] {
  return line.map((at) =>
    onMeridian(at) ? [180, at[1] as number] : [wrap(at[0] as number), at[1] as number],
  );
}

function wrap(longitude: number): number {
  return longitude < 0 ? longitude + 360 : longitude;
}

/** The parts of a ring that do not run along the meridian; one that only touches it is a part by itself. */
function stretchesOf(ring: readonly Position[]): Stretch[] {
  const open = ring.slice(0, -1);
  const isSeam = (at: number): boolean =>
    onMeridian(open[at] as Position) !== 0 && onMeridian(open[(at + 1) % open.length] as Position) !== 0;
  const first = open.findIndex((_, at) => isSeam(at));
  if (first < 0) return [counted(ring)];
  const stretches: Stretch[] = [];
  let now: Stretch = [];
  for (let step = 1; step <= open.length; step += 1) {
    const at = (first + step) % open.length;
    now.push(open[at] as Position);
    if (!isSeam(at)) continue;
    if (now.length > 1) stretches.push(counted(now));
    now = [];
  }
  return stretches;
}

/** Joins stretches whose ends stand at the same latitude of the meridian; one without a match is closed along it. */
function joinedRings(stretches: readonly Stretch[]): Position[][] {
  const rings = stretches.filter((each) => isClosed(each));
  const open = stretches.filter((each) => !isClosed(each));
  while (open.length) {
    const ring = [...(open.pop() as Stretch)];
    while (!isClosed(ring)) {
      const next = open.findIndex((each) => gap(ring.at(-1), each[0]) < near);
      if (next < 0) {
        ring.push(ring[0] as Position);
        break;
      }
      ring.push(...(open.splice(next, 1)[0] as Stretch).slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

const isClosed = (line: Stretch): boolean => line.length > 3 && gap(line[0], line.at(-1)) === 0;

function gap(one: Position | undefined, other: Position | undefined): number {
  return one && other
    ? Math.abs((one[0] ?? 0) - (other[0] ?? 0)) + Math.abs((one[1] ?? 0) - (other[1] ?? 0))
    : 9;
}

/** Whether a place lies in a ring, by the lines that a ray to the east crosses. */
function liesWithin([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[at - 1] as Position, ring[at] as Position];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
