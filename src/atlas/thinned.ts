import type { Position } from "geojson";

type Project = (point: Position) => readonly [x: number, y: number];

/**
 * A function that leaves out those points of a line that its neighbours stand for: Douglas and Peucker's, between the
 * points where lines meet. Lines that run together lose the same points, whichever way they run. Each begins where it began:
 * a ring's dashes are counted from there.
 *
 * @param lines all that are drawn, closed ones with their first point at the end again
 * @param project to the plane in which the tolerance is measured
 * @param tolerance how far a point that is left out may be from what is drawn
 */
export function thinned(
  lines: readonly Position[][],
  project: Project,
  tolerance: number,
): (line: Position[]) => Position[] {
  const stays = meetings(lines);
  return (points) => {
    const kept: Position[] = [];
    let from = 0;
    for (let at = 1; at < points.length; at++) {
      if (at < points.length - 1 && !stays(points[at] as Position)) continue;
      kept.push(...thinStretch(points.slice(from, at + 1), project, tolerance).slice(kept.length ? 1 : 0));
      from = at;
    }
    return kept;
  };
}

function keyOf(point: Position): string {
  return `${point[0]},${point[1]}`;
}

/** Numbers the points, the same for those at the same place. */
function createNumbering(): { numberOf(point: Position): number; readonly count: number } {
  const columns = new Map<number | undefined, Map<number | undefined, number>>();
  let count = 0;
  return {
    numberOf([x, y]) {
      let column = columns.get(x);
      if (!column) {
        column = new Map();
        columns.set(x, column);
      }
      let found = column.get(y);
      if (found === undefined) {
        found = count++;
        column.set(y, found);
      }
      return found;
    },
    get count() {
      return count;
    },
  };
}

/** Tells the points where lines and rings begin or end, or where more than one goes on. */
function meetings(lines: readonly Position[][]): (point: Position) => boolean {
  const points = createNumbering();
  const numbered = lines.map((line) => line.map(points.numberOf));
  /** Two neighbours of each point, and whether it has another one, or a line ends there. */
  const neighbours = [new Int32Array(points.count).fill(-1), new Int32Array(points.count).fill(-1)] as const;
  const met = new Uint8Array(points.count);
  const join = (one: number, other: number): void => {
    for (const column of neighbours) {
      if (column[one] === -1) column[one] = other;
      if (column[one] === other) return;
    }
    met[one] = 1;
  };
  for (const line of numbered) {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) continue;
    [met[first], met[last]] = [1, 1];
    for (let at = 1; at < line.length; at++) {
      const [one, other] = [line[at - 1] as number, line[at] as number];
      if (one === other) continue;
      join(one, other);
      join(other, one);
    }
  }
  return (point) => {
    const number = points.numberOf(point);
    return met[number] !== 0 || neighbours[1][number] === -1;
  };
}

function isBefore(one: Position | undefined, other: Position | undefined): boolean {
  return !!one && !!other && keyOf(one) < keyOf(other);
}

/** Thins a stretch in the direction that its ends tell; one that comes back to its start, in two halves. */
function thinStretch(stretch: Position[], project: Project, tolerance: number): Position[] {
  const last = stretch.length - 1;
  const isRing = last > 1 && keyOf(stretch[0] as Position) === keyOf(stretch[last] as Position);
  const isTurned = isBefore(stretch[isRing ? last - 1 : last], stretch[isRing ? 1 : 0]);
  const points = isTurned ? stretch.toReversed() : stretch;
  const flat = points.map(project);
  const kept = new Set([0, last]);
  const open: [from: number, to: number][] = [];
  if (isRing) {
    const far = farthest(flat, 0, last).at;
    kept.add(far);
    open.push([0, far], [far, last]);
  } else open.push([0, last]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    const { at, away } = farthest(flat, from, to);
    if (away <= tolerance) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  const thin = points.filter((_, at) => kept.has(at));
  return isTurned ? thin.reverse() : thin;
}

/** The point between two others that is farthest from the straight line between them, and how far that is. */
function farthest(
  flat: readonly (readonly [number, number])[],
  from: number,
  to: number,
): { at: number; away: number } {
  const [ax, ay] = flat[from] ?? [0, 0];
  const [bx, by] = flat[to] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let found = { at: from, away: 0 };
  for (let at = from + 1; at < to; at++) {
    const [x, y] = flat[at] ?? [0, 0];
    const along = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
    const away = Math.hypot(x - ax - along * dx, y - ay - along * dy);
    if (away > found.away) found = { at, away };
  }
  return found;
}
