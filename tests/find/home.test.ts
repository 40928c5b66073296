import { describe, expect, test } from "vitest";
import { placesNamed } from "../../src/draft/site-choice.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

const unitsIn = (text: string, at?: string): string[] => {
  const home = at === undefined ? undefined : placesNamed(at, gazetteer)[0];
  return findPlaces(text, gazetteer, lexicon, { ...(home && { home }) }).map(
    ({ text: name, place }) => `${name}: ${place?.admin1 || place?.country}`,
  );
};

describe("where the paper is at home", () => {
  test.each([
    ["Police in London held a man on Monday.", "London, Ontario", "London: CA.08"],
    ["The council of Dublin met.", "Dublin, Ohio", "Dublin: US.OH"],
    ["The town hall in Paris is shut.", "Paris, Texas", "Paris: US.TX"],
    ["A school in Edmonton won.", "Enfield, England", "Edmonton: GB.ENG"],
  ])("its own places come first: %s", (text, home, expected) => {
    expect(unitsIn(text)).not.toContain(expected);
    expect(unitsIn(text, home)).toContain(expected);
  });

  test.each([
    ["The queen spoke in London, England.", "London, Ontario", "London: GB.ENG"],
    ["Shots fell in Kyiv and Kharkiv.", "Dublin, Ohio", "Kyiv: UA.12"],
    ["The Irish prime minister flew from Dublin to Cork and Galway.", "Columbus, Ohio", "Dublin: IE.L"],
  ])("the text has the last word: %s", (text, home, expected) => {
    expect(unitsIn(text, home)).toContain(expected);
  });
});

describe("a dateline of a town is a home", () => {
  const found = (dateline: string, name: string) =>
    findPlaces(`${dateline} — A fire destroyed a barn in ${name} on Monday night.`, gazetteer, lexicon).at(
      -1,
    );

  test("what has the name of a town near it is that town, and no editor is asked", () => {
    expect(found("ITHACA", "Geneva")?.place?.admin1).toBe("US.NY");
    expect(found("ITHACA", "Geneva")?.confidence).toBeGreaterThan(0.9);
  });

  test("but not where the dateline may be any of several towns", () => {
    expect(found("HAMILTON", "Cambridge")?.confidence).toBeLessThan(0.9);
  });
});
