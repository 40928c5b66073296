import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { readTable } from "../../src/find/gazetteer/read-table.ts";
import type { LanguageCode } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** The names of a text, each with its unit or state. */
const unitsIn = (text: string, language: LanguageCode = "en"): string[] =>
  findPlaces(text, gazetteer, lexicon, { language }).map(
    ({ text: name, place }) => `${name}: ${place?.admin1 || place?.country}`,
  );

describe("a telephone number", () => {
  test.each([
    ["Call London police at 519-555-0170.", "London: CA.08"],
    ["For tickets in Danville ring (859) 555-0123.", "Danville: US.KY"],
    ["Danville needs a nurse. Apply to 1-434-555-0123.", "Danville: US.VA"],
  ])("tells where a name is: %s", (text, expected) => {
    expect(unitsIn(text)).toEqual([expected]);
  });

  test("of another kind tells nothing", () => {
    expect(unitsIn("Call London police at 519-555.")).toEqual(["London: GB.ENG"]);
    expect(unitsIn("London police filed it as 1519-555-0170-22.")).toEqual(["London: GB.ENG"]);
  });

  test("rings in one unit, which the tables have", () => {
    const rows = readTable(tableText, "area-codes.tsv");
    const codes = rows.flatMap(([, own = ""]) => own.split("|"));
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((code) => !/^[2-9]\d\d$/.test(code))).toEqual([]);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(rows.filter(([unit = ""]) => !gazetteer.region(unit))).toEqual([]);
  });
});

describe("a name of a local paper", () => {
  test.each([
    ["Deputies met at the Breathitt County line.", "Breathitt County: US.KY"],
    ["The Boyle County School Board met in secret.", "Boyle County: US.KY"],
    ["A principal from E. St. Louis, Ill., came.", "E. St. Louis: US.IL"],
    ["Sen. Zorbix, R-Ky., voted.", "Ky.: US.KY"],
    ["Perryville Mayor Zorbix asked for help in Danville, Ky.", "Perryville: US.KY"],
    ["He is Zorbix Miller, 18, of Regina.", "Regina: CA.11"],
    ["They live on the Sunshine Coast near Brisbane.", "Sunshine Coast: AU.04"],
    ["Crime in Far North Queensland rose.", "Queensland: AU.04"],
    ["GALWAY, Ireland (AP) — Rain fell.", "GALWAY: IE.C"],
    ["Progreso has a new pier.", "Progreso: MX.31"],
  ])("is found: %s", (text, expected) => {
    expect(unitsIn(text)).toContain(expected);
  });

  test("is no newspaper's: The Orange County Register", () => {
    expect(unitsIn("The Orange County Register reported it.")).toEqual([]);
  });
});

describe("what a text in another language says of a name", () => {
  test.each<[LanguageCode, string, string[]]>([
    ["es", "Vive en Nueva York.", ["Nueva York: US.NY"]],
    ["de", "Der Hurrikan Milton zog ab.", []],
    ["uk", "Ураган Мілтон минув.", []],
    ["fr", "Il habite rue de Rivoli.", []],
    ["uk", "У м. Київ сніг.", ["Київ: UA.12"]],
    ["pl", "Dom stoi w Zgorzelcu, a drugi w Sosnowcu.", ["Zgorzelcu: PL.72", "Sosnowcu: PL.83"]],
    ["fr", "Il pleut à Brest, en Biélorussie.", ["Brest: BY.01", "Biélorussie: BY"]],
  ])("%s: %s", (language, text, expected) => {
    expect(unitsIn(text, language)).toEqual(expected);
  });

  test.each<[LanguageCode, string, string]>([
    ["es", "El río Magdalena baja crecido.", "Magdalena River"],
    ["de", "Der Fluss Main ist hoch.", "Main River"],
    ["pl", "Rzeka Wisła opadła.", "Vistula"],
  ])("%s: the noun of a water before a name makes it the water's: %s", (language, text, water) => {
    const found = findPlaces(text, gazetteer, lexicon, { language });
    expect(found.map(({ place }) => place?.name)).toEqual([water]);
  });

  test.each<[LanguageCode, string, "place" | "voice"]>([
    ["uk", "Швейцарія оплатить дорогу.", "voice"],
    ["uk", "Швейцарія лежить на півдні.", "place"],
    ["pl", "Norwegia pomogła sąsiadom.", "voice"],
    ["pl", "W Norwegii i Szwecji wybuchła panika.", "place"],
    ["es", "Honduras y Guatemala advierten del riesgo.", "voice"],
    ["de", "Auf der griechischen Insel Kreta haben Winde getobt.", "place"],
    ["fr", "Le Maroc proposera une date.", "voice"],
  ])("%s: who acts is told by the verb's ending: %s (%s)", (language, text, role) => {
    expect(findPlaces(text, gazetteer, lexicon, { language })[0]?.role).toBe(role);
  });
});
