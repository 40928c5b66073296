import type { Feature, MultiLineString, Position } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import { arcKinds, type BorderRow } from "../border-lines.ts";
import type { Pack } from "../pack.ts";
import { arcAt } from "../shape.ts";
import { atFinest } from "./at-finest.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { rounded } from "./rounded.ts";

/** A row of `atlas/borders.json` with what the map calls it. */
export interface NamedRow extends BorderRow {
  /** By language subtag. */
  readonly names: Readonly<Record<string, string>>;
}

/** A line between states: the row of the table that tells of its dispute, or null where it is agreed. */
interface BorderArc {
  readonly arc: number;
  readonly row: string | null;
}

const known = new WeakMap<Pack, readonly BorderArc[]>();

/** The borders between states: those that are agreed as one feature, and one for each row of the table of disputes. */
export function bordersOf(
  ground: Pack,
  rows: readonly NamedRow[],
  finest: MetresAt,
): Drawn<Feature<MultiLineString>> {
  let arcs = known.get(ground);
  if (!arcs) {
    arcs = borderArcs(ground, rows);
    known.set(ground, arcs);
  }
  const borders = arcs;
  const pack = atFinest(
    ground,
    borders.map(({ arc }) => arc),
    finest,
  );
  return drawnOf([pack], ([of = pack], metresAt) => {
    const lines = new Map<string | null, Position[][]>();
    for (const { arc, row } of borders) {
      const line = rounded(arcAt(of, arc, metresAt), metresAt, false);
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
  });
}

/** `name`, and `name:` with each further language. */
function namesOf(rows: readonly NamedRow[], id: string): Record<string, string> {
  const { en = id, ...others } = rows.find((row) => row.id === id)?.names ?? {};
  const own = Object.entries(others).map(([language, name]) => [`name:${language}`, name]);
  return { name: en, ...Object.fromEntries(own) };
}

function borderArcs(ground: Pack, rows: readonly NamedRow[]): BorderArc[] {
  return arcKinds(ground, rows).flatMap((kind, arc): BorderArc[] => {
    if (kind === "none" || kind === "coast") return [];
    return [{ arc, row: kind === "border" ? null : kind.id }];
  });
}
