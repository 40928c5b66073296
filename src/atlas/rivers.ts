import type { Feature, MultiLineString } from "geojson";
import { type LonLat, wrapped } from "../model/position.ts";
import type { Pack, PackedGeometry } from "./pack.ts";
import { shapeAt, type Tolerance } from "./shape.ts";

/** A river of the atlas: all lines of one name that belong together, through lakes as well. */
export interface River {
  /** `river-elbe`; of further rivers of one name `river-colorado-2`, in the order of the atlas. */
  readonly id: string;
  readonly name: string;
  readonly lines: readonly PackedGeometry[];
}

/** Lines of one name are of one river where their ends are no farther apart, in degrees. */
const apart = 1.5;

/** The rivers with a name, in the atlas's order. */
export function riversOf(pack: Pack): River[] {
  const byName = new Map<string, PackedGeometry[][]>();
  for (const line of pack.header.objects.rivers?.geometries ?? []) {
    const name = nameOf(line);
    if (!name) continue;
    const groups = byName.get(name) ?? [];
    byName.set(name, joined(groups, line, pack));
  }
  return [...byName].flatMap(([name, groups]) =>
    groups.map((lines, index) => ({
      id: `river-${slugOf(name)}${index ? `-${index + 1}` : ""}`,
      name,
      lines,
    })),
  );
}

/** The groups with a line in the first that it belongs to; groups that it joins become one. */
function joined(groups: readonly PackedGeometry[][], line: PackedGeometry, pack: Pack): PackedGeometry[][] {
  const own = endsOf(pack, [line]);
  const isNear = (group: readonly PackedGeometry[]): boolean =>
    own.some((end) => endsOf(pack, group).some((other) => isBeside(end, other)));
  const near = groups.filter(isNear);
  if (!near.length) return [...groups, [line]];
  const whole = [...near.flat(), line];
  return groups.flatMap((group) => (group === near[0] ? [whole] : near.includes(group) ? [] : [group]));
}

const isBeside = ([x1, y1]: LonLat, [x2, y2]: LonLat): boolean =>
  Math.abs(wrapped(x1 - x2)) <= apart && Math.abs(y1 - y2) <= apart;

function endsOf({ coordinates, starts, perDegree }: Pack, lines: readonly PackedGeometry[]): LonLat[] {
  const at = (vertex: number): LonLat => [
    (coordinates[2 * vertex] as number) / perDegree,
    (coordinates[2 * vertex + 1] as number) / perDegree,
  ];
  return lines.flatMap((line) =>
    arcsOf(line).flatMap((arc): LonLat[] => {
      const index = arc < 0 ? ~arc : arc;
      return [at(starts[index] as number), at((starts[index + 1] as number) - 1)];
    }),
  );
}

function arcsOf(line: PackedGeometry): readonly number[] {
  if (line.type === "LineString") return line.arcs;
  return line.type === "MultiLineString" ? line.arcs.flat() : [];
}

function nameOf({ properties }: PackedGeometry): string {
  const names = properties?.names as { readonly en?: string } | undefined;
  return names?.en ?? String(properties?.name ?? "");
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A river's course at a tolerance; null where nothing of it is left. */
export function courseOf(
  { id, name, lines }: River,
  pack: Pack,
  metres: Tolerance,
): Feature<MultiLineString> | null {
  const coordinates = lines.flatMap((line) => {
    const shape = shapeAt(pack, line, metres);
    return shape?.type === "MultiLineString" ? shape.coordinates : [];
  });
  return coordinates.length
    ? { type: "Feature", id, properties: { id, name }, geometry: { type: "MultiLineString", coordinates } }
    : null;
}
