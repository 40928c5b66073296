import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { LanguageCode } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const rolesIn = (language: LanguageCode, text: string): string[] =>
  findPlaces(text, gazetteer, lexicon, { language }).map(({ text: name, role }) => `${name} ${role}`);

describe("a report on a game", () => {
  test.each([
    [
      "de",
      "Magdeburg gewann das Spiel. Die Mannschaft drehte das Spiel gegen Zagreb in Hamburg.",
      ["Magdeburg voice", "Zagreb voice", "Hamburg place"],
    ],
    [
      "de",
      "In der Bundesliga empfängt Kiel den Meister; der Trainer wohnt in Flensburg.",
      ["Kiel voice", "Flensburg place"],
    ],
    [
      "fr",
      "Bayonne a fait tomber Toulouse dans un match fou. L'entraîneur vit à Lyon.",
      ["Bayonne voice", "Toulouse voice", "Lyon place"],
    ],
    [
      "fr",
      "La Rochelle s'est imposée à Vannes grâce à deux essais en fin de match.",
      ["La Rochelle voice", "Vannes place"],
    ],
    [
      "en",
      "Nigeria were held in the match. Madagascar lost at home to Tanzania. A goal sends Zambia through.",
      ["Nigeria voice", "Madagascar voice", "Tanzania voice", "Zambia voice"],
    ],
  ] as const)("says which names are teams: %s, %s", (language, text, roles) => {
    expect(rolesIn(language, text)).toEqual(roles);
  });

  test.each([
    ["de", "Magdeburg gewann an Einwohnern. Die Bahn fährt gegen Abend.", ["Magdeburg place"]],
    ["fr", "Bayonne perd ses habitants. Le maire est contre.", ["Bayonne place"]],
    ["en", "Many lost their homes since a trip to Lisbon in that season.", ["Lisbon place"]],
  ] as const)("is told by more than a verb: %s, %s", (language, text, roles) => {
    expect(rolesIn(language, text)).toEqual(roles);
  });
});

test("a creek, or a lake, in a street's name is none", () => {
  const found = findPlaces("Trucks on Plum Creek Road went to Topeka.", gazetteer, lexicon);
  expect(found.map(({ text }) => text)).toEqual(["Topeka"]);
});
