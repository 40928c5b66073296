import type { MetresAt } from "../../model/detail.ts";
import { type Pack, shows } from "../pack.ts";

/** How many vertices on the finest detail is asked for again along a long line: it changes little from one to the next. */
const stretch = 8;
const long = 64;

/**
 * A topology without what one story draws nowhere: of the arcs wanted, the vertices that its finest detail draws, of all
 * others none. A story's weight is tried at several details, each of which then looks at thousands of vertices, not millions.
 *
 * @param wanted arcs by index, `~index` for one that runs backwards; null for all
 * @param where the vertices left are far from one another, the detail is asked for at each
 */
export function atFinest(
  pack: Pack,
  wanted: readonly number[] | null,
  finest: MetresAt,
  where: "each stretch" | "each vertex" = "each stretch",
): Pack {
  const { coordinates, starts, ranks, perDegree } = pack;
  const { least = 0 } = finest;
  const kept: number[] = [];
  const counts = new Uint32Array(starts.length);
  const arcs = wanted
    ? Uint32Array.from(new Set(wanted.map((arc) => (arc < 0 ? ~arc : arc)))).sort()
    : starts.subarray(1).keys();
  for (const arc of arcs) {
    const start = starts[arc] as number;
    const end = starts[arc + 1] as number;
    const every = end - start > long && where === "each stretch" ? stretch : 1;
    const before = kept.length;
    let asked = -1;
    let metres = 0;
    for (let at = start; at < end; at += 1) {
      const rank = ranks[at] as number;
      if (!shows(rank, least)) continue;
      const from = at - ((at - start) % every);
      if (from !== asked)
        metres = finest(
          (coordinates[2 * from] as number) / perDegree,
          (coordinates[2 * from + 1] as number) / perDegree,
        );
      asked = from;
      if (shows(rank, metres)) kept.push(at);
    }
    counts[arc + 1] = kept.length - before;
  }
  for (let arc = 1; arc < counts.length; arc += 1)
    counts[arc] = (counts[arc] as number) + (counts[arc - 1] as number);
  const places = new Int32Array(2 * kept.length);
  for (const [to, at] of kept.entries()) {
    places[2 * to] = coordinates[2 * at] as number;
    places[2 * to + 1] = coordinates[2 * at + 1] as number;
  }
  return {
    ...pack,
    coordinates: places,
    starts: counts,
    ranks: Uint8Array.from(kept, (at) => ranks[at] as number),
  };
}
