import type { Pack, PackedGeometry } from "./pack.ts";

/** What a border in dispute is drawn as. */
export type BorderClass = "disputed" | "line-of-control" | "ceasefire" | "undefined";

/** A row of `atlas/borders.json`, as far as lines go. */
export interface BorderRow {
  readonly id: string;
  readonly class: BorderClass;
  /** Whether the ground has the area, as a feature of `disputed` with the row's id. */
  readonly area: boolean;
  /**
   * Which lines are dashed, or null where none is: borders between two states (`between`), where the row has an area only
   * those along it and where it has a box only those in it; and the edges of the area within one state (`inside`).
   */
  readonly line: {
    readonly between: readonly (readonly [string, string])[];
    readonly box?: readonly [west: number, south: number, east: number, north: number];
    readonly inside: boolean;
  } | null;
}

/** What an arc of the ground is: no line at all, a coast, a border that is agreed, or one that a row tells of. */
export type ArcKind = "none" | "coast" | "border" | BorderRow;

/** The kind of every arc of the ground, by its index. Seams, and lines within a state that no row has drawn, are none. */
export function arcKinds(ground: Pack, rows: readonly BorderRow[]): ArcKind[] {
  const { objects, seams = [], arcs } = ground.header;
  const states = sidesOf(objects.countries?.geometries ?? [], arcs);
  const areas = sidesOf(objects.disputed?.geometries ?? [], arcs);
  const seam = new Set(seams);
  return states.map((sides, arc) => {
    const near = areas[arc] ?? [];
    if (seam.has(arc)) return "none";
    const [one, two] = sides;
    if (one !== undefined && two !== undefined)
      return rows.find((row) => tellsBorder(ground, row, arc, [one, two], near)) ?? "border";
    if (one !== undefined) return "coast";
    return rows.find((row) => row.line?.inside && near.includes(row.id)) ?? "none";
  });
}

/** The ids of the features on the sides of each arc; an arc within a feature has none. */
function sidesOf(geometries: readonly PackedGeometry[], arcs: number): string[][] {
  const sides: string[][] = Array.from({ length: arcs }, () => []);
  for (const geometry of geometries) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    for (const arc of polygons.flat(2)) sides[arc < 0 ? ~arc : arc]?.push(geometry.id ?? "");
  }
  return sides;
}

function tellsBorder(
  ground: Pack,
  { id, area, line }: BorderRow,
  arc: number,
  sides: readonly [string, string],
  near: readonly string[],
): boolean {
  if (!line?.between.some((pair) => pair.every((state) => sides.includes(state)))) return false;
  if (area && !near.includes(id)) return false;
  return !line.box || liesIn(ground, arc, line.box);
}

/** Whether the middle vertex of an arc lies in the box. */
function liesIn(
  { coordinates, starts, perDegree }: Pack,
  arc: number,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  const middle = Math.floor(((starts[arc] as number) + (starts[arc + 1] as number)) / 2);
  const [x, y] = [
    (coordinates[2 * middle] as number) / perDegree,
    (coordinates[2 * middle + 1] as number) / perDegree,
  ];
  return x >= west && x <= east && y >= south && y <= north;
}
