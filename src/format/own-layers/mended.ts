import type { Geometry, Position } from "geojson";
import { hintFor } from "../coordinate-warnings.ts";
import { shown } from "../shown.ts";

/** A geometry as the map can draw it, and what had to be mended for that. */
export interface Mended {
  readonly geometry: Exclude<Geometry, { type: "GeometryCollection" }>;
  /** Whether a ring did not end where it begins. */
  readonly wasOpen: boolean;
  /** How many positions it has. */
  readonly vertices: number;
}

/** Why a geometry cannot be drawn, and what to do. */
export interface GeometryFault {
  readonly message: string;
  readonly hint: string;
}

const shapes = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;
type Shape = keyof typeof shapes;

/** Five decimals are a metre; more is noise. */
const decimals = 1e5;

/**
 * A geometry of RFC 7946: in two dimensions, to five decimals, its rings closed and wound as they should be. What cannot
 * be read as one is a fault.
 */
export function mended(geometry: unknown): Mended | GeometryFault {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (!geometry || type === undefined)
    return { message: "it has no geometry", hint: "Give it coordinates, or take the feature out." };
  if (type === "GeometryCollection")
    return {
      message: "its geometry is a GeometryCollection",
      hint: "Split it into features of one kind each: areas, lines or points.",
    };
  if (typeof type !== "string" || !Object.hasOwn(shapes, type))
    return {
      message: `"${shown(type)}" is no kind of geometry`,
      hint: `Write one of ${Object.keys(shapes).join(", ")}.`,
    };
  const state: State = { wasOpen: false, vertices: 0 };
  try {
    const nested = nest(coordinates, shapes[type as Shape], type as Shape, state);
    return { geometry: { type, coordinates: nested } as Mended["geometry"], ...state };
  } catch (fault) {
    if (fault instanceof Unreadable) return { message: fault.message, hint: fault.hint };
    throw fault;
  }
}

interface State {
  wasOpen: boolean;
  vertices: number;
}

class Unreadable extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function nest(value: unknown, depth: number, type: Shape, state: State): unknown {
  if (depth === 0) return positionOf(value, state);
  if (!Array.isArray(value) || !value.length)
    throw new Unreadable(
      "its coordinates are no list",
      `Write the coordinates of a ${type} as RFC 7946 has them.`,
    );
  if (depth === 1 && type !== "MultiPoint") return lineOf(value, type, state);
  const parts = value.map((part) => nest(part, depth - 1, type, state));
  return depth === 2 && type.endsWith("Polygon") ? wound(parts as Position[][]) : parts;
}

function positionOf(value: unknown, state: State): Position {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
  const isOnEarth =
    Number.isFinite(x) && Number.isFinite(y) && Math.abs(Number(x)) <= 180 && Math.abs(Number(y)) <= 90;
  if (!isOnEarth) {
    const isCountedOn = Math.abs(Number(x)) > 180 && Math.abs(Number(x)) <= 360 && Math.abs(Number(y)) <= 90;
    throw new Unreadable(
      `${JSON.stringify(value)?.slice(0, 60)} is no position on Earth`,
      isCountedOn
        ? "Split it at the 180th meridian, as RFC 7946 (3.1.9) has it: longitudes go from -180 to 180."
        : Number.isFinite(x) && Number.isFinite(y)
          ? hintFor(value)
          : "Write [longitude, latitude] as numbers, in degrees.",
    );
  }
  state.vertices += 1;
  return [Math.round(Number(x) * decimals) / decimals, Math.round(Number(y) * decimals) / decimals];
}

/** A line or ring without positions that repeat the one before. */
function lineOf(value: readonly unknown[], type: Shape, state: State): Position[] {
  const all = value.map((each) => positionOf(each, state));
  const line = all.filter((each, at) => at === 0 || !isSame(each, all[at - 1] as Position));
  const isRing = type.endsWith("Polygon");
  if (isRing && !isSame(line[0] as Position, line.at(-1) as Position)) {
    line.push(line[0] as Position);
    state.wasOpen = true;
  }
  if (line.length < (isRing ? 4 : 2))
    throw new Unreadable(
      isRing ? "a ring of it has fewer than three corners" : "a line of it has only one position",
      isRing
        ? "Draw three corners at least, or take the ring out."
        : "Draw two positions at least, or take it out.",
    );
  return line;
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Outer rings anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, at) => (signedArea(ring) > 0 === (at === 0) ? ring : ring.toReversed()));
}

/** Twice the area in square degrees, positive for anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
