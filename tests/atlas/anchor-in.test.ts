import { describe, expect, test } from "vitest";
import { anchoredIn } from "../../src/atlas/anchor-in.ts";
import { extentOf, liesIn } from "../../src/atlas/extent.ts";
import { type Bounds, contains, type LonLat } from "../../src/model/position.ts";
import type { SiteLayer } from "../../src/model/site.ts";
import { theWorld } from "./the-world.ts";

const bihar: Bounds = [83.4, 23.8, 88.6, 27.9];
const cyclades: Bounds = [23.3, 36.4, 25.7, 38.2];
const nepal: SiteLayer = { product: "countries", feature: "NP" };
const given = (anchor: LonLat) => ({ anchor, kind: "country" as const });

describe("the pin of an extent", () => {
  const atlas = theWorld();

  test.each<[string, SiteLayer, LonLat, Bounds]>([
    ["a state that comes into it", nepal, [84, 28], bihar],
    ["a state that fills most of it", { product: "countries", feature: "IN" }, [79, 22], bihar],
    ["a river that runs through it", { product: "named", feature: "river-ganges" }, [80.7, 26.2], bihar],
    ["a sea that is far larger", { product: "named", feature: "aegean-sea" }, [25, 39], cyclades],
  ])("stands in the frame where that shows a part of it: %s", (_what, layer, anchor, frame) => {
    expect(extentOf(layer, atlas)).not.toEqual([]);
    expect(contains(frame, anchoredIn(layer, given(anchor), atlas).anchor)).toBe(false);
    const shown = anchoredIn(layer, given(anchor), atlas, { frame, others: [] }).anchor;
    expect(contains(frame, shown)).toBe(true);
    expect(liesIn(shown, extentOf(layer, atlas))).toBe(true);
  });

  test.each<[string, SiteLayer, LonLat]>([
    ["the frame shows it anyway", { product: "units", feature: "IN-BR" }, [85.6, 25.7]],
    ["the frame shows nothing of it", { product: "countries", feature: "FR" }, [2, 46]],
    ["the frame shows nothing of its line", { product: "named", feature: "river-rhine" }, [7, 50]],
  ])("stands where it would without a frame if %s", (_what, layer, anchor) => {
    expect(extentOf(layer, atlas)).not.toEqual([]);
    const shown = { frame: bihar, others: [] };
    expect(anchoredIn(layer, given(anchor), atlas, shown)).toEqual(anchoredIn(layer, given(anchor), atlas));
  });

  test("stands where no other pin does: India's is not put among the towns of Bihar", () => {
    const towns: LonLat[] = [
      [85.14, 25.59],
      [85.4, 26.12],
      [86, 25.4],
      [87, 25.25],
    ];
    const shown = { frame: bihar, others: towns };
    const [x, y] = anchoredIn({ product: "countries", feature: "IN" }, given([79, 22]), atlas, shown).anchor;
    for (const [east, up] of towns) expect(Math.hypot(east - x, up - y)).toBeGreaterThan(0.5);
  });
});
