import { describe, expect, test } from "vitest";
import { isNorthOrSouthBy, kilometresBetween } from "../../src/find/distance.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";
import fc from "../properties.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test("what lies too far north or south lies too far", () => {
  fc.assert(
    fc.property(position, position, fc.integer({ min: 1, max: 2000 }), (one, other, kilometres) => {
      fc.pre(isNorthOrSouthBy(kilometres, { anchor: one }, { anchor: other }));
      expect(kilometresBetween({ anchor: one }, { anchor: other })).toBeGreaterThan(kilometres);
    }),
  );
  expect(isNorthOrSouthBy(150, { anchor: [0, 10] }, { anchor: [0, 11.36] })).toBe(true);
  expect(isNorthOrSouthBy(150, { anchor: [0, 10] }, { anchor: [90, 11.34] })).toBe(false);
});

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
/** The first-level unit that the name is put in, or its country where it has none. */
const unitOf = (name: string, text: string): string | undefined => {
  const place = findPlaces(text, gazetteer, lexicon).find((mention) => mention.text === name)?.place;
  return place?.admin1 || place?.country;
};

describe("a name that many places have", () => {
  test.each([
    ["Paris", "US.TX", "A Paris man was hurt near Blossom. He is from Reno and works in Honey Grove."],
    ["Paris", "FR.11", "Talks were held in Paris, and then in Lyon and Berlin."],
    [
      "London",
      "CA.08",
      "A London man and a woman from St. Thomas were held in Woodstock. Others fled to Sarnia and Chatham.",
    ],
    ["London", "GB.ENG", "A man was held in London. He had come from Paris by train."],
    ["Lebanon", "US.TN", "The Lebanon council met. Mt. Juliet, Watertown and Carthage pay more, it heard."],
    ["Lebanon", "LB", "Lebanon is short of flour. Shops in Beirut and Tyre have shut."],
    ["Rotterdam", "NL.11", "Washington imposed duties. Ships wait off Rotterdam, Singapore and Dubai."],
    ["Nashville", "US.TN", "It has shops in Louisville, Nashville and Cordova, Tennessee."],
  ])("%s is the one in %s: %s", (name, unit, text) => {
    expect(unitOf(name, text)).toBe(unit);
  });
});

describe("names that the gazetteer does not hold", () => {
  test.each([
    ["a village that the text calls so", "A landslide hit the village of Xinmoq at six.", "Xinmoq"],
    ["a county before its kind", "Rain fell in Pugeq county all day.", "Pugeq"],
    ["a town told by what it is", "Shots were heard near Bikoroq, a small market town.", "Bikoroq"],
  ])("are mentions without a site: %s", (_, text, name) => {
    const [mention] = findPlaces(text, gazetteer, lexicon);
    expect(mention?.text).toBe(name);
    expect(mention?.place).toBeNull();
  });
});
