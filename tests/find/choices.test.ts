import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { sureFrom } from "../../src/model/frame-around.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** The names of a text, each with its place's own name, its kind and its country. */
const chosenIn = (text: string): string[] =>
  findPlaces(text, gazetteer, lexicon).map(
    ({ text: name, place }) => `${name}: ${place?.name} ${place?.origin} ${place?.country}`,
  );

describe("a state's name that its capital has too", () => {
  test.each(["Mexico", "Guatemala", "Panama", "Kuwait", "Luxembourg", "Djibouti"])(
    "%s is the state, though the text has its towns",
    (name) => {
      const text = `Rain fell in ${name} on Monday. Offices in ${name} City shut, and the rest of ${name} was dry.`;
      const states = findPlaces(text, gazetteer, lexicon).filter((mention) => mention.text === name);
      expect(states.at(0)?.place?.origin).toBe("country");
      expect(states.at(-1)?.place?.origin).toBe("country");
    },
  );

  test.each([
    ["Mexico", "The president of Mexico flew from Guadalajara to Mexico City."],
    ["Guatemala", "Guatemala was dry. Rain fell in Guatemala City and in Antigua."],
  ])("%s is the state in: %s", (name, text) => {
    expect(chosenIn(text)[0]).toMatch(new RegExp(`^${name}: ${name} country`));
  });

  test("is the city where the text says so", () => {
    expect(chosenIn("Rain fell in the city of Kuwait.")).toEqual(["Kuwait: Kuwait City settlement KW"]);
  });
});

describe("a town known by what happened there", () => {
  test.each([
    [
      "Talks at Versailles ended the war. A senator from Ohio, Cleveland and Toledo spoke.",
      "Versailles: Versailles settlement FR",
    ],
    ["Napoleon lost near Waterloo, in Belgium.", "Waterloo: Waterloo settlement BE"],
    ["Police in Waterloo, Kitchener and Guelph met in Ontario.", "Waterloo: Waterloo settlement CA"],
    ["Floods hit Versailles, Ohio.", "Versailles: Versailles settlement US"],
    ["A ferry sank off Chandpur, and the navy of Bangladesh searched.", "Chandpur: Chāndpur settlement BD"],
  ])("is meant unless the text says another: %s", (text, expected) => {
    expect(chosenIn(text)[0]).toBe(expected);
  });
});

describe("a state's name that a city has too", () => {
  test.each([
    [
      "in a list of states",
      "Rain fell in New York, New Jersey and Connecticut.",
      "New York: New York region US",
    ],
    ["at its end", "Rain fell in Connecticut and New York.", "New York: New York region US"],
    ["said to be one", "Rain fell in New York state.", "New York: New York region US"],
    ["with a governor", "Rain fell, New York Gov. Zorbix said.", "New York: New York region US"],
  ])("is the state %s: %s", (_, text, expected) => {
    expect(chosenIn(text)).toContain(expected);
  });

  test("is the city among cities", () => {
    expect(chosenIn("They met in New York, Chicago and Boston.")[0]).toBe(
      "New York: New York City settlement US",
    );
  });
});

describe("New York", () => {
  const newYorkIn = (text: string) =>
    findPlaces(text, gazetteer, lexicon).find(({ text: name }) => name.toLowerCase() === "new york");

  test("is the state where nothing says the city, and an editor is asked", () => {
    const found = newYorkIn("Rain fell in New York.");
    expect(found?.place?.origin).toBe("region");
    expect(found?.confidence).toBeLessThan(sureFrom);
    expect(found?.reason).toMatch(/whether the state or its city is meant/);
  });

  test.each([
    "The council met in New York. A spokesman in Manhattan said so.",
    "NEW YORK (AP) — Shares fell on Monday.",
    "She flew from London to New York on Monday.",
  ])("is the city where the text says so: %s", (text) => {
    expect(newYorkIn(text)?.place?.name).toBe("New York City");
  });
});

describe("one “Paris, Texas”", () => {
  test.each([
    ["They live in Paris, Texas. The president spoke in Paris. France said no.", ["TX", "11"]],
    ["She moved from Paris, Texas, to Paris in 2010, and worked in Lyon.", ["TX", "11"]],
    ["Shots were heard in Paris, Texas. Police in Paris held a man from Blossom.", ["TX", "TX"]],
    ["The fair returns to Turkey, Texas. The mayor of Turkey was glad.", ["TX", "TX"]],
  ])("moves its own mention, and others where nothing speaks against it: %s", (text, units) => {
    const mentions = findPlaces(text, gazetteer, lexicon).filter(({ text: name }) =>
      /Paris|Turkey/.test(name),
    );
    expect(mentions.map(({ place }) => place?.admin1.slice(3))).toEqual(units);
  });
});
