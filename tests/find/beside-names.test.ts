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
  [
    "what a person is called too is a place after a word that says where",
    "fr",
    "Paul Martigny est parti. On l'a revu à Martigny.",
    ["Martigny"],
  ],
  ["a word of the language that opens a sentence is no river", "de", "Seine Kühe stehen noch oben.", []],
  ["and the river has its article", "de", "Das Boot sank, als die Seine stieg.", ["Seine"]],
  ["a word after an article is no canton", "de", "Sie saß im Zug nach Bern.", ["Bern"]],
  ["but the canton is one", "de", "Sie lebt in Zug.", ["Zug"]],
  [
    "a relative pronoun is no article",
    "de",
    "Ausverkauft ist der Saal, in dem Leipzig spielen will.",
    ["Leipzig"],
  ],
  ["a village abroad is told by a name that is nothing else", "de", "Der Bus hielt in Susques.", ["Susques"]],
  ["a cup is no continent", "fr", "Le club joue en Coupe d'Europe.", []],
  ["nor is a bank its state", "fr", "Il travaille à la Banque de France.", []],
  ["a noun written small begins the name of a sea", "fr", "Il longe la mer Noire.", ["mer Noire"]],
  ["of a gulf", "fr", "Le golfe Persique est calme.", ["golfe Persique"]],
  ["of a land", "fr", "Il vient du pays de Galles.", ["pays de Galles"]],
  [
    "of seas and gulfs in Spanish too",
    "es",
    "Cruzó el mar Negro y el golfo de México, no el océano Índico.",
    ["mar Negro", "golfo de México", "océano Índico"],
  ],
  ["and is none where no table has it so", "fr", "Le lac gelé et la mer froide brillent.", []],
  [
    "lands, passes and lakes have their German names",
    "de",
    "Es regnete in Graubünden, im Elsass, in Böhmen, am Gardasee und am Gotthard. Das Schwarze Meer blieb ruhig.",
    ["Graubünden", "Elsass", "Böhmen", "Gardasee", "Gotthard", "Schwarze Meer"],
  ],
  [
    "and their French ones",
    "fr",
    "Il a plu en Bohême, en Rhénanie, dans les Asturies et sur le Vésuve.",
    ["Bohême", "Rhénanie", "Asturies", "Vésuve"],
  ],
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
