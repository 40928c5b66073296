import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extentOf, liesIn } from "../../src/atlas/extent.ts";
import { hasWorld } from "../../src/atlas/with-world.ts";
import { extentFor } from "../../src/draft/extent-for.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { settlements } from "../atlas/gazetteer-places.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const { atlas } = readBaseMap({ stories: "stories", geo: "public/geo", atlas: "atlas" });
if (!hasWorld(atlas)) throw new Error("There is no atlas of the world.");

/** The unit of a text, and what draws it. */
function unitIn(text: string) {
  const [found] = findPlaces(text, gazetteer, lexicon);
  const place = found?.place;
  if (!place) throw new Error(`Nothing was found in "${text}".`);
  const layer = extentFor(place, { atlas, ownFirst: false });
  return { place, layer, extent: layer && extentOf(layer, atlas) };
}

describe("provinces that were merged", () => {
  test.each<[text: string, feature: string, inside: [number, number], outside: [number, number]]>([
    ["Floods hit Quảng Trị province.", "VN-2025-quang-tri", [106.6, 17.48], [107.58, 16.46]],
    ["Farmers in Lam Dong province lost their coffee.", "VN-2025-lam-dong", [108.1, 10.93], [109.19, 12.24]],
    [
      "Landslides cut roads in Tuyen Quang province.",
      "VN-2025-tuyen-quang",
      [104.98, 22.83],
      [105.84, 21.59],
    ],
    ["The storm reached Lang Son province.", "VN-09", [106.76, 21.85], [106.26, 22.67]],
  ])("are one where the text names today's: %s", (text, feature, inside, outside) => {
    const { layer, extent } = unitIn(text);
    expect(layer).toEqual({ product: "units", feature });
    expect([inside, outside].map((at) => extent && liesIn(at, extent))).toEqual([true, false]);
  });

  test.each<[text: string, feature: string, inside: [number, number], outside: [number, number]]>([
    ["Landslides cut roads in Ha Giang province.", "VN-03", [104.98, 22.83], [105.21, 21.82]],
    ["The dam stands in Hòa Bình province.", "VN-14", [105.34, 20.81], [105.4, 21.32]],
    ["Shrimp farms in Bạc Liêu province failed.", "VN-55", [105.72, 9.29], [105.15, 9.18]],
  ])("keep their own ground under the name they had: %s", (text, feature, inside, outside) => {
    const { layer, extent } = unitIn(text);
    expect(layer).toEqual({ product: "units", feature });
    expect([inside, outside].map((at) => extent && liesIn(at, extent))).toEqual([true, false]);
  });

  test("the units are the 34 of July 2025, and the 29 that these took in", () => {
    const rows = readFileSync("gazetteer/merged-units.tsv", "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split("\t"));
    const today = new Set(rows.map(([country, , code]) => `${country}.${code}`));
    const former = rows.flatMap(([country, then, code, name]) => (name ? `${country}.${code}.${then}` : []));
    expect([rows.length, today.size, former.length]).toEqual([63, 34, 29]);
    expect([...today, ...former].filter((code) => !gazetteer.region(code))).toEqual([]);
  });

  test("nine in ten of their settlements lie in what is drawn for them, today's and former", () => {
    const towns = settlements.filter(({ country }) => country === "VN");
    const inside = (code: string, at: readonly [number, number]) => {
      const unit = gazetteer.region(code);
      const layer = unit && extentFor(unit, { atlas, ownFirst: false });
      return layer !== null && liesIn(at, extentOf(layer, atlas));
    };
    const right = towns.filter(
      ({ anchor, admin1, admin2 }) => inside(admin1, anchor) && (!admin2 || inside(admin2, anchor)),
    );
    expect(towns.length).toBeGreaterThan(600);
    expect(right.length / towns.length).toBeGreaterThan(0.9);
  });

  test("a unit that was merged has no id of the one of its name, whose ground was another", () => {
    expect(gazetteer.region("VN.68")?.geonames).toBeUndefined();
    expect(gazetteer.region("VN.01")).toMatchObject({ name: "Hanoi", geonames: 1581129, iso: "VN-HN" });
    expect(gazetteer.region("VN.08.50")).toMatchObject({ name: "Ha Giang", iso: "VN-03" });
  });
});
