import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

describe("adjectives and peoples", () => {
  test.each([
    ["Russian troops left.", ["Russian: Russia, voice"]],
    [
      "Three Georgians and two Frenchmen were on board.",
      ["Georgians: Georgia, place", "Frenchmen: France, place"],
    ],
    ["A South Korean firm won.", ["South Korean: South Korea, place"]],
    ["European leaders met.", ["European: Europe, voice"]],
    ["The US officials left.", ["US: United States, voice"]],
  ])("are found with their state: %s", (text, expected) => {
    const found = findPlaces(text, gazetteer, lexicon);
    expect(found.map(({ text: word, place, role }) => `${word}: ${place?.name}, ${role}`)).toEqual(expected);
    expect(found.map(({ form }) => form)).toEqual(expected.map(() => "adjective"));
  });

  test("are told from names", () => {
    const found = findPlaces("Georgian police stopped a lorry in Georgia.", gazetteer, lexicon);
    expect(found.map(({ text: word, form }) => `${word} ${form}`)).toEqual([
      "Georgian adjective",
      "Georgia name",
    ]);
  });
});
