import type { Position } from "geojson";

/** An edge of a ring, its western end first. */
interface Edge {
  readonly a: Position;
  readonly b: Position;
}

/** Pairs of edges that are looked at, at most: what has more is left unsaid, as no drawn area does. */
const mostPairs = 4_000_000;

/**
 * Where an area's edges cross one another, so that nobody can say what lies inside; null where none do. Rings may touch.
 *
 * @param rings of one polygon, its holes too
 */
export function crossingIn(rings: readonly (readonly Position[])[]): Position | null {
  const edges = rings
    .flatMap((ring) => ring.slice(1).map((end, at) => edgeOf(ring[at] as Position, end)))
    .sort((one, other) => x(one.a) - x(other.a));
  let open: Edge[] = [];
  let pairs = 0;
  for (const edge of edges) {
    open = open.filter(({ b }) => x(b) >= x(edge.a));
    pairs += open.length;
    if (pairs > mostPairs) return null;
    for (const other of open) if (doCross(edge, other)) return meetingOf(edge, other);
    open.push(edge);
  }
  return null;
}

function edgeOf(one: Position, other: Position): Edge {
  return x(one) <= x(other) ? { a: one, b: other } : { a: other, b: one };
}

/** Whether each has its ends on both sides of the other. */
function doCross(one: Edge, other: Edge): boolean {
  if (Math.max(y(one.a), y(one.b)) < Math.min(y(other.a), y(other.b))) return false;
  if (Math.max(y(other.a), y(other.b)) < Math.min(y(one.a), y(one.b))) return false;
  return sideOf(one, other.a) * sideOf(one, other.b) < 0 && sideOf(other, one.a) * sideOf(other, one.b) < 0;
}

/** Positive on the left of an edge, negative on its right, 0 on its line. */
function sideOf({ a, b }: Edge, point: Position): number {
  return Math.sign((x(b) - x(a)) * (y(point) - y(a)) - (y(b) - y(a)) * (x(point) - x(a)));
}

function meetingOf(one: Edge, { a, b }: Edge): Position {
  const [across, along] = [x(one.b) - x(one.a), y(one.b) - y(one.a)];
  const turn = across * (y(b) - y(a)) - along * (x(b) - x(a));
  const share = ((x(a) - x(one.a)) * (y(b) - y(a)) - (y(a) - y(one.a)) * (x(b) - x(a))) / turn;
  return [x(one.a) + share * across, y(one.a) + share * along].map((each) => Math.round(each * 1e3) / 1e3);
}

function x(position: Position): number {
  return position[0] ?? 0;
}

function y(position: Position): number {
  return position[1] ?? 0;
}
