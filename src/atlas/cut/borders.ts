import type { Feature, MultiLineString, Position } from "geojson";
import { type Bounds, contains, type LonLat } from "../../model/position.ts";
import type { Pack } from "../pack.ts";
import { arcAt } from "../shape.ts";
import { sidesOf } from "../sides.ts";
import { type MetresAt, rounded } from "./rounded.ts";

/** A row of `atlas/borders.json`, as far as it tells how a line is drawn. */
export interface BorderRow {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  /** Whether it speaks of an area of the object `disputed`; its line is then drawn along that area alone. */
  readonly area: boolean;
  readonly line: {
    /** Pairs of states whose border is in dispute. */
    readonly between?: readonly (readonly [string, string])[];
    /** Whether the edge of the row's area is drawn where it runs within one state. */
    readonly inside?: boolean;
    /** Only what lies in it, [west, south, east, north]. */
    readonly box?: Bounds;
  } | null;
  readonly shows: string;
  readonly authority: string;
  readonly otherView: string;
}

/** A line between states: the row of the table that tells of its dispute, or null where it is agreed. */
interface BorderArc {
  readonly arc: number;
  readonly row: string | null;
}

const known = new WeakMap<Pack, readonly BorderArc[]>();

/** The borders between states: those that are agreed as one feature, and one for each row of the table of disputes. */
export function bordersAt(
  ground: Pack,
  rows: readonly BorderRow[],
  metresAt: MetresAt,
): Feature<MultiLineString>[] {
  let arcs = known.get(ground);
  if (!arcs) {
    arcs = borderArcs(ground, rows);
    known.set(ground, arcs);
  }
  const lines = new Map<string | null, Position[][]>();
  for (const { arc, row } of arcs) {
    const line = rounded(arcAt(ground, arc, metresAt), metresAt, false);
    if (line.length < 2) continue;
    const among = lines.get(row);
    if (among) among.push(line);
    else lines.set(row, [line]);
  }
  return [...lines].map(([row, coordinates]) => ({
    type: "Feature",
    ...(row && { id: row }),
    properties: row ? { id: row, disputed: true, ...namesOf(rows, row) } : {},
    geometry: { type: "MultiLineString", coordinates },
  }));
}

/** `name`, and `name:` with each further language. */
function namesOf(rows: readonly BorderRow[], id: string): Record<string, string> {
  const { en = id, ...others } = rows.find((row) => row.id === id)?.names ?? {};
  const own = Object.entries(others).map(([language, name]) => [`name:${language}`, name]);
  return { name: en, ...Object.fromEntries(own) };
}

function borderArcs(ground: Pack, rows: readonly BorderRow[]): BorderArc[] {
  const countries = ground.header.objects.countries?.geometries ?? [];
  const areas = ground.header.objects.disputed?.geometries ?? [];
  const seams = new Set(ground.header.seams ?? []);
  const states = sidesOf(ground, "countries");
  const areaSides = sidesOf(ground, "disputed");
  const found: BorderArc[] = [];
  for (const arc of new Set([...states.keys(), ...areaSides.keys()])) {
    if (seams.has(arc)) continue;
    const along = new Set((areaSides.get(arc) ?? []).map((index) => String(areas[index]?.id)));
    const [one, other] = (states.get(arc) ?? []).map((index) => String(countries[index]?.id));
    const row = rows.find(
      (each) =>
        (!each.area || along.has(each.id)) &&
        (one ? other && isBetween(each, one, other) && isInBox(ground, arc, each) : each.line?.inside),
    );
    if (one ? other : row) found.push({ arc, row: row?.id ?? null });
  }
  return found;
}

function isBetween({ line }: BorderRow, one: string, other: string): boolean {
  return (line?.between ?? []).some((pair) => pair.includes(one) && pair.includes(other));
}

/** Whether the middle of an arc lies in the box that a row speaks of, if it speaks of one. */
function isInBox({ coordinates, starts, perDegree }: Pack, arc: number, { line }: BorderRow): boolean {
  if (!line?.box) return true;
  const middle = Math.floor(((starts[arc] as number) + (starts[arc + 1] as number)) / 2);
  const position = [2 * middle, 2 * middle + 1].map((at) => (coordinates[at] ?? 0) / perDegree);
  return contains(line.box, position as unknown as LonLat);
}
