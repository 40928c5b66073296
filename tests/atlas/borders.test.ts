import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { bordersPage } from "../../geo/atlas/borders.mjs";
import { type ArcKind, arcKinds, type BorderRow } from "../../src/atlas/border-lines.ts";
import { arcAt } from "../../src/atlas/shape.ts";
import { groundOf, holds, openAtlas } from "./open-atlas.ts";

interface Row extends BorderRow {
  readonly names: Readonly<Record<string, string>>;
  readonly claimants: readonly string[];
  readonly shows: string;
  readonly authority: string;
  readonly otherView: string;
}
const rows: readonly Row[] = JSON.parse(readFileSync("atlas/borders.json", "utf8")).rows;
const ground = openAtlas("ground.topo.br");
const countries = groundOf(ground, "countries");
const disputed = groundOf(ground, "disputed");
const kinds = arcKinds(ground, rows);

const statesAt = (place: Position) =>
  [...countries].filter(([, parts]) => holds(parts, place)).map(([id]) => id);
const areasAt = (place: Position) =>
  [...disputed].filter(([, parts]) => holds(parts, place)).map(([id]) => id);

describe("the table of borders", () => {
  test("has a row for each dispute once, whole and in six languages", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(Object.keys(row.names), row.id).toEqual(["en", "de", "fr", "es", "pl", "uk"]);
      for (const text of [...Object.values(row.names), row.shows, row.authority, row.otherView])
        expect(text.trim().length, row.id).toBeGreaterThan(1);
      expect(row.claimants.length, row.id).toBeGreaterThan(0);
    }
  });

  test.each([
    "crimea occupied-ukraine jammu-kashmir azad-kashmir gilgit-baltistan aksai-chin gaza west-bank east-jerusalem golan",
    "western-sahara northern-cyprus kosovo taiwan abkhazia south-ossetia transnistria abyei halaib ilemi",
    "arunachal-pradesh kuril-islands somaliland south-china-sea nagorno-karabakh falklands essequibo korea",
  ])("tells of %s", (ids) => {
    for (const id of ids.split(" "))
      expect(
        rows.some((row) => row.id === id),
        id,
      ).toBe(true);
  });

  test("and the ground have the same areas", () => {
    expect([...disputed.keys()].sort()).toEqual(
      rows
        .filter(({ area }) => area)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("stands in docs/borders.md as it is", () => {
    expect(readFileSync("docs/borders.md", "utf8")).toBe(bordersPage(rows));
  });
});

describe("on the ground", () => {
  test.each<[place: string, at: Position, state: string, area: string]>([
    ["Simferopol", [34.1, 44.95], "UA", "crimea"],
    ["Sevastopol", [33.53, 44.59], "UA", "crimea"],
    ["Kerch", [36.47, 45.36], "UA", "crimea"],
    ["Kherson", [32.6, 46.64], "UA", ""],
    ["Donetsk", [37.8, 48.0], "UA", ""],
    ["Laayoune", [-13.2, 27.15], "EH", "western-sahara"],
    ["Tarfaya", [-12.9, 27.94], "MA", ""],
    ["Ramallah", [35.2, 31.9], "PS", "west-bank"],
    ["Al-Aqsa, East Jerusalem", [35.236, 31.777], "PS", "east-jerusalem"],
    ["Knesset, West Jerusalem", [35.205, 31.777], "IL", ""],
    ["Gaza City", [34.45, 31.5], "PS", "gaza"],
    ["Sderot", [34.6, 31.52], "IL", ""],
    ["Majdal Shams", [35.77, 33.27], "SY", "golan"],
    ["Quneitra", [35.82, 33.12], "SY", ""],
    ["Tiberias", [35.53, 32.79], "IL", ""],
    ["Tiraspol", [29.62, 46.84], "MD", "transnistria"],
    ["Chișinău", [28.86, 47.01], "MD", ""],
    ["Sukhumi", [41.02, 43.0], "GE", "abkhazia"],
    ["Zugdidi", [41.87, 42.51], "GE", ""],
    ["Tskhinvali", [43.97, 42.22], "GE", "south-ossetia"],
    ["Gori", [44.11, 41.98], "GE", ""],
    ["Stepanakert", [46.75, 39.82], "AZ", ""],
    ["Hargeisa", [44.06, 9.56], "SO", "somaliland"],
    ["Garowe", [48.48, 8.4], "SO", ""],
    ["Pristina", [21.16, 42.66], "XK", "kosovo"],
    ["Taipei", [121.5, 25.04], "TW", "taiwan"],
    ["Srinagar", [74.8, 34.09], "IN", "jammu-kashmir"],
    ["Leh", [77.58, 34.16], "IN", "jammu-kashmir"],
    ["Muzaffarabad", [73.47, 34.37], "PK", "azad-kashmir"],
    ["Gilgit", [74.3, 35.92], "PK", "gilgit-baltistan"],
    ["Aksai Chin", [79.5, 35.2], "CN", "aksai-chin"],
    ["Itanagar", [93.6, 27.1], "IN", "arunachal-pradesh"],
    ["Kyrenia", [33.32, 35.34], "CY", "northern-cyprus"],
    ["Larnaca", [33.63, 34.92], "CY", ""],
    ["Akrotiri", [32.97, 34.6], "akrotiri", ""],
    ["Abyei", [28.43, 9.59], "SD", "abyei"],
    ["Halaib", [36.6, 22.2], "EG", "halaib"],
    ["Bir Tawil", [33.7, 21.87], "bir-tawil", "bir-tawil"],
    ["Ilemi", [35.2, 4.85], "KE", "ilemi"],
    ["Kunashir", [145.86, 44.03], "RU", "kuril-islands"],
    ["Lethem", [-59.8, 3.38], "GY", "essequibo"],
    ["Georgetown", [-58.16, 6.8], "GY", ""],
    ["Stanley", [-57.85, -51.7], "FK", "falklands"],
    ["Abu Musa", [55.03, 25.88], "IR", "abu-musa-tunbs"],
    ["Hong Kong", [114.15, 22.4], "HK", ""],
    ["Gibraltar", [-5.348, 36.13], "GI", "gibraltar"],
  ])("%s is where the table has it", (_, at, state, area) => {
    expect(statesAt(at)).toEqual([state]);
    expect(areasAt(at)).toEqual(area ? [area] : []);
  });
});

/** The kinds of the arcs that have a vertex within a tenth of a degree of a place, coasts and seams left out. */
function linesNear([x = 0, y = 0]: Position): Set<string> {
  const found = new Set<string>();
  kinds.forEach((kind: ArcKind, arc) => {
    if (kind === "coast" || kind === "none") return;
    const isNear = arcAt(ground, arc, 0).some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 0.1);
    if (isNear) found.add(typeof kind === "string" ? kind : `${kind.class}: ${kind.id}`);
  });
  return found;
}

describe("a line", () => {
  test("is dashed for every row that has one, but where another row of its class tells of the same", () => {
    const drawn = new Set(kinds.flatMap((kind) => (typeof kind === "string" ? [] : [kind.id])));
    expect(rows.filter(({ id, line }) => line && !drawn.has(id)).map(({ id }) => id)).toEqual([
      "azad-kashmir",
      "gilgit-baltistan",
    ]);
  });

  test.each<[where: string, near: Position, kinds: string[]]>([
    ["the line of control", [74.0, 34.1], ["line-of-control: jammu-kashmir"]],
    ["the line of 1949 at Qalqilya", [34.96, 32.2], ["ceasefire: west-bank"]],
    ["the demilitarised zone", [127.3, 38.3], ["ceasefire: korea"]],
    ["the Enguri", [41.8, 42.5], ["disputed: abkhazia"]],
    ["Serbia and Kosovo", [20.9, 43.2], ["disputed: kosovo"]],
    ["Albania and Kosovo", [20.4, 42.3], ["border"]],
    ["France and Germany", [8.0, 48.7], ["border"]],
    ["Perekop, Crimea's isthmus", [33.7, 46.15], []],
  ])("at %s is drawn as the table has it", (_, near, expected) => {
    expect([...linesNear(near)].sort()).toEqual(expected);
  });
});
