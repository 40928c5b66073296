import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { digitsOf, numberAt } from "../../src/find/gazetteer/column.ts";
import { fold } from "../../src/find/gazetteer/fold.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { createNameList } from "../../src/find/gazetteer/name-list.ts";
import { readTable } from "../../src/find/gazetteer/read-table.ts";
import { rulesOf } from "../../src/find/languages/rules-of.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { settlements } from "../atlas/gazetteer-places.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** Bytes that a browser loads for the finder, a language's tables included. */
const most = 5_000_000;

const sizeIn = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => /\.(?:br|tsv|txt)$/.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

test.each(["en", "de", "fr", "es", "pl", "uk"])(
  "the tables with those of %s weigh less than 5 MB",
  (language) => {
    expect(sizeIn("src/find/gazetteer") + sizeIn(`src/find/languages/${language}`)).toBeLessThan(most);
  },
);

test("a column gives back its numbers", () => {
  const numbers = [0, 1, 89, 90, 8099, 360_000, 728_999];
  const column = numbers.map((number) => digitsOf(number, 3)).join("");
  expect(numbers.map((_, row) => numberAt(column, 3, row))).toEqual(numbers);
  expect(() => digitsOf(729_000, 3)).toThrow("does not fit");
});

test("a list of names is searched by whole keys and by first words", () => {
  const list = createNameList("ab\nab c\nab c\nabc\nb", undefined, undefined);
  expect(list.rowsOf("ab c").map(({ row }) => row)).toEqual([1, 2]);
  expect(["", "a", "ab", "abc", "b", "c"].filter(list.begins)).toEqual(["ab", "abc", "b"]);
});

describe("places", () => {
  test("settlements over 15,000 have their GeoNames id, but a few of a list without ids, and a position to .001 degree", () => {
    const large = settlements.filter(({ population }) => population >= 15_000);
    expect(large.length).toBeGreaterThan(25_000);
    expect(large.filter(({ geonames }) => !geonames).length).toBeLessThan(60);
    const fine = large.filter(({ anchor: [lon] }) => Math.abs(lon * 100 - Math.round(lon * 100)) > 0.01);
    expect(fine.length / large.length).toBeGreaterThan(0.8);
  });

  test.each([
    ["Kyiv", 703448, undefined],
    ["Ukraine", 690791, "UA"],
    ["Kentucky", 6254925, "US-KY"],
  ])("%s has the ids that others know it by", (name, geonames, iso) => {
    const found = gazetteer.entries(name.toLowerCase()).map(({ place }) => place);
    expect(found).toContainEqual(expect.objectContaining({ geonames, ...(iso && { iso }) }));
  });

  test.each([
    ["Ukraine", "country", "Q212"],
    ["Kosovo", "country", "Q1246"],
    ["Puerto Rico", "country", "Q1183"],
    ["Scotland", "region", "Q22"],
    ["Europe", "area", "Q46"],
    ["Hawaii", "region", "Q782"],
  ])("%s, a %s, has Wikidata's id", (name, origin, wikidata) => {
    const found = gazetteer.entries(name.toLowerCase()).map(({ place }) => place);
    expect(found).toContainEqual(expect.objectContaining({ origin, wikidata }));
  });

  test("every state and territory has Wikidata's id, none the same as another", () => {
    const ids = readTable(tableText, "countries.tsv").map(([code = ""]) => gazetteer.country(code)?.wikidata);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id ?? ""))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("towns known by what happened there outweigh their namesakes, each one town of the tables", () => {
    const rows = readTable(tableText, "famed.tsv");
    const famed = settlements.filter((place) => place.famed);
    expect(rows.length).toBeGreaterThan(50);
    const towns = rows.map(([name = "", within = ""]) =>
      famed.filter((town) => fold(town.name) === fold(name) && [town.country, town.admin1].includes(within)),
    );
    expect(rows.filter((_, at) => towns[at]?.length !== 1).map(([name]) => name)).toEqual([]);
  });

  test("a unit's name in a language is its own: Gilan is IR.08, as GeoNames has it", () => {
    const [unit] = gazetteer.in(rulesOf("uk").language).regions("гілян");
    expect(unit?.admin1).toBe("IR.08");
  });

  test.each([
    ["Rain fell in Northamptonshire and in Ceredigion.", ["GB", "GB"]],
    ["A storm crossed Telemark.", ["NO"]],
    ["They sailed from Oahu to Tortola.", ["US", "VG"]],
    ["NSW police spoke to a BC coroner.", ["AU", "CA"]],
    ["A man from NJ was found in Newark, NJ.", ["US", "US", "US"]],
    ["They met at Stonehenge and at Machu Picchu.", ["GB", "PE"]],
  ])("counties, islands, landmarks and abbreviations are found: %s", (text, countries) => {
    expect(findPlaces(text, gazetteer, lexicon).map(({ place }) => place?.country)).toEqual(countries);
  });

  test("the EU is told as a body, not as ground", () => {
    const [found] = findPlaces("The EU met on Monday.", gazetteer, lexicon);
    expect([found?.text, found?.form, found?.place?.name]).toEqual(["EU", "adjective", "European Union"]);
  });
});
