import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { LanguageCode } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const namesIn = (text: string, language: LanguageCode): string[] =>
  findPlaces(text, gazetteer, lexicon, { language }).flatMap(({ form, text: name, place }) =>
    form === "name" ? `${name} = ${place?.name}` : [],
  );

describe("a unit that an adjective names is found", () => {
  test.each([
    ["with the noun before it", "Padało w powiecie kłodzkim.", "pl", ["powiecie kłodzkim = Powiat kłodzki"]],
    [
      "in a list after one noun of several",
      "Susza jest w powiatach suskim i nowotarskim.",
      "pl",
      ["suskim = Powiat suski", "nowotarskim = Powiat nowotarski"],
    ],
    [
      "in a list after one noun of one",
      "Śnieg leży w województwie lubelskim, mazowieckim oraz kujawsko-pomorskim.",
      "pl",
      ["województwie lubelskim = Lublin", "mazowieckim = Mazovia", "kujawsko-pomorskim = Kujawsko-Pomorskie"],
    ],
    ["abroad", "Ostrzelano obwód sumski.", "pl", ["obwód sumski = Sumy"]],
    [
      "with the noun after it",
      "Злива у Миргородському районі.",
      "uk",
      ["Миргородському районі = Myrhorod Raion"],
    ],
    [
      "in a list before one noun of several",
      "Сніг у Львівській, Івано-Франківській та Закарпатській областях.",
      "uk",
      ["Львівській = Lviv", "Івано-Франківській = Ivano-Frankivsk", "Закарпатській = Zakarpattia"],
    ],
    ["and no adjective without the noun", "Zebrali się rolnicy kłodzcy i nowotarscy.", "pl", []],
    ["and no noun with another adjective", "Radni powiatu i całego województwa milczą.", "pl", []],
  ] as const)("%s", (_, text, language, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });
});

describe("a name is read by the words of its language", () => {
  test.each([
    ["the Union's short form, in Polish", "Do UE trafi pomoc.", "pl", ["UE = European Union"]],
    ["in Ukrainian", "До ЄС потрапить допомога.", "uk", ["ЄС = European Union"]],
    ["in Spanish", "La ayuda llega a la UE.", "es", ["UE = European Union"]],
    [
      "the town of a mayor, whose title stands before it",
      "Burmistrz Blachowni zamknął most.",
      "pl",
      ["Blachowni = Blachownia"],
    ],
    ["and no mayor's surname", "Burmistrz Krakowski zamknął most.", "pl", []],
    ["no town of a club", "Mecz przegrała Legia Warszawa.", "pl", []],
    ["and its town elsewhere", "Mecz odbył się w Legionowie.", "pl", ["Legionowie = Legionowo"]],
    ["a city after a preposition of land", "У Дніпрі відкрили лікарню.", "uk", ["Дніпрі = Dnipro"]],
    ["and its river after one of water", "На Дніпрі стоїть крига.", "uk", ["Дніпрі = Dnieper"]],
    [
      "a village without a Ukrainian name in the tables",
      "Біля Роботиного тривають бої.",
      "uk",
      ["Роботиного = Robotyne"],
    ],
  ] as const)("%s", (_, text, language, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });
});
