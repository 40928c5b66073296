import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** Each name found, with its country, its role and `?` where it has no place. */
const found = (text: string): string[] =>
  findPlaces(text, gazetteer, lexicon).map(
    ({ text: name, place, role }) => `${name} ${place ? place.country || "-" : "?"} ${role}`,
  );

describe("the finder", () => {
  test.each([
    ["places what happens in a city", "A fire broke out in Lyon on Monday.", ["Lyon FR place"]],
    [
      "hears a government in its capital",
      "Moscow said on Friday that it would not agree.",
      ["Moscow RU voice"],
    ],
    [
      "hears two parties to talks",
      "The talks between Washington and Moscow went on.",
      ["Washington US voice", "Moscow RU voice"],
    ],
    [
      "takes a town for the one in the state named after it",
      "She lives in Paris, Texas, with her sister.",
      ["Paris US place", "Texas US place"],
    ],
    [
      "reads a state's abbreviation",
      "A man from Bowling Green, Ky., was hurt.",
      ["Bowling Green US place", "Ky. US place"],
    ],
    ["takes no person for a place", "Mr. Lincoln met Jack London and Paris Hilton.", []],
    ["takes no newspaper for a place", "The Boston Globe asked Stanford University about it.", []],
    [
      "takes an adjective for its state",
      "Russian troops met French officials there.",
      ["Russian RU voice", "French FR voice"],
    ],
    ["hears a government in its abbreviation", "They met US officials there.", ["US US voice"]],
    [
      "keeps an airport off the town of its name",
      "The train stopped near Kharkiv Airport at noon.",
      ["Kharkiv Airport ? place"],
    ],
    [
      "knows a power plant by name",
      "Shells fell near the Zaporizhzhia nuclear plant.",
      ["Zaporizhzhia nuclear plant UA place"],
    ],
    [
      "takes a region for itself and not for its city",
      "Villages in the Kursk region were shelled.",
      ["Kursk region RU place"],
    ],
    ["hears the dateline as a place", "WASHINGTON — The vote is set for noon.", ["WASHINGTON US place"]],
    [
      "takes a mountain for itself and not for its country",
      "Rain fell on Mount Kenya and in Meru.",
      ["Mount Kenya KE place", "Meru KE place"],
    ],
    [
      "takes an unknown mountain for no country, and lists it",
      "Rain fell on Mount Oregon and in Meru.",
      ["Mount Oregon ? place", "Meru KE place"],
    ],
    ["takes no university for its state", "The University of Oregon opened its halls.", []],
    ["takes no person with an age for a capital", "Then Paris Miller, 28, fled to Lyon.", ["Lyon FR place"]],
    [
      "keeps a ship off the port of its name",
      "The Santa Isabel, a ferry, sank off Leyte.",
      ["Leyte PH place"],
    ],
    ["leaves a yardstick out", "It is the largest in Europe.", []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("gives offsets in UTF-16 code units", () => {
    const text = "😀 Rain fell in Nairobi.";
    const [mention] = findPlaces(text, gazetteer, lexicon);
    expect(text.slice(mention?.start, mention?.end)).toBe("Nairobi");
  });

  test("finds nothing in a text without names", () => {
    expect(found("it rained all day, and nobody came.")).toEqual([]);
  });
});
