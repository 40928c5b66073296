import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { fold } from "../../src/find/gazetteer/fold.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { readTable } from "../../src/find/gazetteer/read-table.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const rows = readTable(tableText, "old-names.tsv");
const rowsOf = (kind: string) => rows.filter((row) => row[0] === kind);
/** The names that a text is found to have, with their places. */
const found = (text: string): string[] =>
  findPlaces(text, gazetteer, lexicon)
    .filter(({ form }) => form === "name")
    .map(({ text: name, place }) => `${name}: ${place?.name}`);

describe("a state's old name", () => {
  test.each(
    rowsOf("state").flatMap(([, names = "", code = ""]) =>
      names.split("|").map((name) => [name, code] as const),
    ),
  )("%s is read as the state that it is today, %s", (name, code) => {
    expect(found(`They met in ${name}.`)).toEqual([`${name}: ${gazetteer.country(code)?.name}`]);
  });

  test.each(rowsOf("gone").flatMap(([, names = ""]) => names.split("|")))(
    "%s is no state of today: it is of no country, and never the last word of its name alone",
    (name) => {
      const [mention] = findPlaces(`They met in ${name}.`, gazetteer, lexicon);
      expect(mention?.text).toBe(name);
      expect(mention?.place?.country).toBe("");
    },
  );

  test.each([
    ["Burma", "Myanmar"],
    ["Zaire", "Democratic Republic of the Congo"],
    ["Swaziland", "Eswatini"],
    ["Macedonia", "North Macedonia"],
    ["the Soviet Union", "Soviet Union"],
    ["Czechoslovakia", "Czechoslovakia"],
    ["Yugoslavia", "Yugoslavia"],
    ["East Germany", "East Germany"],
    ["Persia", "Persia"],
    ["Serbia", "Serbia"],
  ])("%s is %s", (name, place) => {
    expect(found(`They met in ${name}.`)).toEqual([`${name.replace("the ", "")}: ${place}`]);
  });
});

describe("a town's old name", () => {
  test.each([
    ["Bombay", "Mumbai"],
    ["Calcutta", "Kolkata"],
    ["Madras", "Chennai"],
    ["Rangoon", "Yangon"],
    ["Saigon", "Ho Chi Minh City"],
    ["Peking", "Beijing"],
    ["Leningrad", "Saint Petersburg"],
    ["Petrograd", "Saint Petersburg"],
    ["Stalingrad", "Volgograd"],
    ["Constantinople", "Istanbul"],
    ["Danzig", "Gdańsk"],
    ["Breslau", "Wrocław"],
    ["Lemberg", "Lviv"],
    ["Königsberg", "Kaliningrad"],
    ["Léopoldville", "Kinshasa"],
    ["Christiania", "Oslo"],
    ["Karl-Marx-Stadt", "Chemnitz"],
  ])("%s is %s", (name, place) => {
    expect(found(`They met in ${name} and in Paris.`)[0]).toBe(`${name}: ${place}`);
  });

  test.each(rowsOf("not").map(([, name = "", town = ""]) => [name, town] as const))(
    "%s is not read as %s",
    (name, town) => {
      const [settlement = "", country = ""] = town.split(", ");
      const places = gazetteer.entries(fold(name)).map(({ place }) => place);
      expect(gazetteer.entries(fold(settlement)).some(({ place }) => place.country === country)).toBe(true);
      expect(places.filter((place) => place.name === settlement && place.country === country)).toEqual([]);
    },
  );
});

describe("a longer name", () => {
  test.each([
    ["Upper Volta is not Ghana's Volta", "They met in Upper Volta.", ["Upper Volta: Burkina Faso"]],
    ["Little Havana is not Havana", "They met in Little Havana.", []],
    ["Little Italy is not Italy", "They met in Little Italy.", []],
    ["New Spain is not Spain", "They met in New Spain.", ["New Spain: New Spain"]],
    ["Old Trafford is not Trafford", "They met in Old Trafford.", ["Old Trafford: Old Trafford"]],
    ["Dutch Guyana is not Guyana", "They met in Dutch Guyana.", []],
    [
      "Northern Cyprus is not all of Cyprus",
      "They met in Northern Cyprus.",
      ["Northern Cyprus: Northern Cyprus"],
    ],
    ["the West Bank is no bank of a river", "They met in the West Bank.", ["West Bank: West Bank"]],
    ["the west bank is one", "They met on the west bank.", []],
    ["New South Wales is not Wales", "They met in New South Wales.", ["New South Wales: New South Wales"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("namesakes in a text that tells no more of them", () => {
  const confidences = (text: string) =>
    findPlaces(text, gazetteer, lexicon).map(({ confidence }) => confidence);

  test.each([
    "This is about the place Albany.",
    "A clerk was hurt on her first day at Columbia.",
    "This is about the place Albany.\n\nA clerk was hurt on her first day at Columbia, and was afraid to say so.",
    "A fire broke out in Springfield on Monday.",
    "They met in Salem and in Troy.",
    "They met in Cambridge. It rained.",
  ])("are unsure, so that an editor is asked: %s", (text) => {
    expect(Math.max(...confidences(text))).toBeLessThan(0.75);
  });

  test.each([
    "They met in Albany, New York.",
    "The council of Albany met. New York's governor spoke in Buffalo and in Rochester, and in Albany.",
    "They met in Paris.",
    "A Paris man was hurt near Blossom, Texas.",
  ])("are sure where it does: %s", (text) => {
    expect(Math.min(...confidences(text))).toBeGreaterThanOrEqual(0.75);
  });

  test("say so in words", () => {
    const [mention] = findPlaces("It rained all day in Springfield.", gazetteer, lexicon);
    expect(mention?.reason).toContain("nothing else in the text tells which place of the name is meant");
  });
});
