import { describe, expect, test } from "vitest";
import { crossingPairs } from "../../geo/atlas/segment-grid.mjs";
import { ranksOf, significance } from "../../geo/atlas/significance.mjs";
import { uncross } from "../../geo/atlas/uncrossed.mjs";

describe("segments", () => {
  test.each<[what: string, segments: number[], crossing: boolean]>([
    ["that cross", [0, 0, 10, 10, 0, 10, 10, 0], true],
    ["that are apart", [0, 0, 10, 0, 0, 5, 10, 5], false],
    ["that meet at their ends", [0, 0, 10, 10, 10, 10, 20, 0], false],
    ["of which one ends on the other", [0, 0, 10, 0, 5, 0, 5, 9], true],
    ["with the same ends", [0, 0, 10, 10, 10, 10, 0, 0], false],
    ["of which one lies on the other from a common end", [0, 0, 10, 0, 0, 0, 5, 0], true],
    ["that cross far from where they begin", [-900, -5, 900, 5, 0, -400, 1, 400], true],
  ])("%s: %s", (_, segments, crossing) => {
    expect(crossingPairs(Int32Array.from(segments), 200).length > 0).toBe(crossing);
  });
});

/** Segments of arcs at a rank. */
const segmentsAt = (arcs: number[][][], ranks: Int16Array[], rank: number) =>
  Int32Array.from(
    arcs.flatMap((arc, index) => {
      const kept = arc.filter((_, at) => (ranks[index]?.[at] ?? 0) >= rank);
      return kept.slice(1).flatMap(([x = 0, y = 0], at) => [kept[at]?.[0] ?? 0, kept[at]?.[1] ?? 0, x, y]);
    }),
  );

test("a headland is kept as long as the islet before it is drawn, which would else lie across the coast", () => {
  const coast = [
    [0, 0],
    [500, 60],
    [1000, 0],
  ];
  const islet = [
    [500, -400],
    [600, 20],
    [400, 20],
    [500, -400],
  ];
  const arcs = [coast, islet];
  const weights = arcs.map(significance);
  const ranks = arcs.map((arc, at) => ranksOf(arc, weights[at] ?? new Float64Array(), 0));
  const coarsestShown = 11;
  expect(crossingPairs(segmentsAt(arcs, ranks, coarsestShown), 200)).not.toEqual([]);
  uncross(arcs, weights, ranks);
  for (let rank = 0; rank <= coarsestShown; rank += 1)
    expect(crossingPairs(segmentsAt(arcs, ranks, rank), 200), `rank ${rank}`).toEqual([]);
});
