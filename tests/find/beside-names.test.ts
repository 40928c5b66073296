import { expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { LanguageCode } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

const findIn = (language: LanguageCode, text: string) => findPlaces(text, gazetteer, lexicon, { language });
const namesIn = (language: LanguageCode, text: string) =>
  findIn(language, text).map(({ text: name }) => name);

test.each([
  ["a town has no article in German", "de", "Die Glashütte schließt im Mai.", []],
  ["and is found without", "de", "Sie wohnt in Glashütte.", ["Glashütte"]],
  [
    "an article that ends the line above is none of it",
    "de",
    "Er bestellt sie ein\n\nManila schweigt.",
    ["Manila"],
  ],
  ["a name after a given name that no list has is a person's", "uk", "Пастух Саватій Жмеринка чекав.", []],
  ["in French too", "fr", "Une vendeuse, Fatoumatou Martigny, attendait.", []],
] as const)("%s: %s, %s", (_, language, text, names) => {
  expect(namesIn(language, text)).toEqual(names);
});

test.each([
  ["uk", "Данія дала насоси, Норвегія — гроші.", ["Данія voice", "Норвегія voice"]],
  ["de", "Peking sprach von einem Fehler.", ["Peking voice"]],
  ["pl", "Egipt grozi skargą, Sudan milczy.", ["Egipt voice", "Sudan voice"]],
] as const)("who acts is told by the verb, or by the dash in its place: %s, %s", (language, text, roles) => {
  expect(findIn(language, text).map(({ text: name, role }) => `${name} ${role}`)).toEqual(roles);
});

test.each([
  ["es", "PANAMÁ (EFE) — Llovió. Panamá cerró el paso.", ["settlement", "country"]],
  ["en", "LUXEMBOURG (Reuters) - The court met. Luxembourg said no.", ["settlement", "country"]],
  ["en", "SINGAPORE (Reuters) - It rained. Singapore said no.", ["country", "country"]],
] as const)("a dateline names the capital, and the text its state: %s, %s", (language, text, origins) => {
  expect(findIn(language, text).map(({ place }) => place?.origin)).toEqual(origins);
});
