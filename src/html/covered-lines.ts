import type { Feature, Position } from "geojson";
import type { Rect } from "../model/rect.ts";

/** Where a position stands on a map, in CSS pixels. */
type Project = (position: readonly [number, number]) => readonly [x: number, y: number];

/** What a point counts as, in pixels of a line: its symbol's size. */
const asLine = 20;

/** How much of features' lines, outlines and points lies in a part of a map, in CSS pixels. */
export function lengthWithin(features: readonly Feature[], project: Project, room: Rect): number {
  return features.reduce((sum, { geometry }) => {
    if (geometry.type === "GeometryCollection") return sum;
    const lines =
      geometry.type === "MultiPoint" ? geometry.coordinates.map((at) => [at]) : linesIn(geometry.coordinates);
    return sum + lines.reduce((all, line) => all + lengthOf(line, project, room), 0);
  }, 0);
}

/** The lines in coordinates however deep; a point is a line of one position. */
function linesIn(coordinates: unknown): Position[][] {
  const [first] = coordinates as unknown[];
  if (typeof first === "number") return [[coordinates as Position]];
  if (Array.isArray(first) && typeof first[0] === "number") return [coordinates as Position[]];
  return (coordinates as unknown[]).flatMap(linesIn);
}

function lengthOf(line: readonly Position[], project: Project, room: Rect): number {
  const spots = line.map(([longitude = 0, latitude = 0]) => project([longitude, latitude]));
  const [only, second] = spots;
  if (only && !second) return partWithin(only, only, room) === null ? 0 : asLine;
  return spots.slice(1).reduce((sum, to, index) => {
    const from = spots[index] ?? to;
    const part = partWithin(from, to, room);
    return part === null ? sum : sum + part * Math.hypot(to[0] - from[0], to[1] - from[1]);
  }, 0);
}

/** What part of a straight line, from 0 to 1, lies in a room; null for none. Source: Liang and Barsky, 1984. */
function partWithin(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  { left, top, right, bottom }: Rect,
): number | null {
  let [enter, leave] = [0, 1];
  for (const [by, room] of [
    [x - toX, x - left],
    [toX - x, right - x],
    [y - toY, y - top],
    [toY - y, bottom - y],
  ] as const) {
    if (by === 0 && room < 0) return null;
    if (by < 0) enter = Math.max(enter, room / by);
    if (by > 0) leave = Math.min(leave, room / by);
  }
  return enter <= leave ? leave - enter : null;
}
