import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { languageOf } from "../../src/find/languages/language-of.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { scoreOf } from "./unseen.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/**
 * Articles whose places were listed before the finder read them: recall, precision, site and role as they are to stay.
 * The rules were made with the first of each language; the second, held out, are for the figure alone. The eight of each language that
 * came second, in 2026-11, half of them held out, were first read with recall 0.83 to 0.94, precision 0.94 to 1, F1 0.91 to 0.95,
 * site 0.92 to 1 and role 0.81 to 0.98. The third ten of each, 1,065 names, half of them held out, were first read with recall 0.83 to 0.98,
 * precision 0.94 to 0.99, F1 0.88 to 0.98, site 0.92 to 0.98 and role 0.87 to 0.95. The fourth ten of German and French, longer ones, 625
 * names, half of them held out, were first read with recall 0.82 to 0.91, precision 0.93 to 0.96, F1 0.87 to 0.93, site 0.93 to 0.99 and role
 * 0.85 to 0.91; the rules made with the open half brought those held out from F1 0.92 and 0.93 to 0.94 and 0.95, and their roles from
 * 0.91 and 0.89 to 0.91 and 0.91. The fourth ten of Spanish, Polish and Ukrainian,
 * 1,104 names in articles twice as long, were first read so, the five that were then looked at before those held out:
 * es F1 0.924 and 0.943, site 0.970 and 0.933, role 0.843 and 0.926; pl F1 0.949 and 0.918, site 0.955 and 0.970, role 0.875 and 0.898;
 * uk F1 0.926 and 0.883, site 0.976 and 0.932, role 0.888 and 0.921.
 */
describe.each([
  ["de", 0.97, 0.98, 1, 0.98],
  ["de/held-out", 0.95, 0.97, 0.99, 0.91],
  ["fr", 0.94, 0.98, 0.99, 1],
  ["fr/held-out", 0.95, 0.98, 0.98, 0.95],
  ["es", 0.96, 0.98, 0.97, 0.97],
  ["es/held-out", 0.97, 1, 0.95, 0.97],
  ["pl", 1, 0.98, 0.98, 1],
  ["pl/held-out", 0.96, 0.98, 0.97, 0.98],
  ["uk", 0.97, 1, 0.99, 0.99],
  ["uk/held-out", 0.95, 0.99, 0.95, 0.98],
  ["de/third", 0.89, 0.96, 0.96, 0.96],
  ["de/held-out/third", 0.85, 1, 0.97, 0.94],
  ["fr/third", 0.88, 0.97, 0.95, 0.91],
  ["fr/held-out/third", 0.89, 0.98, 0.94, 0.92],
  ["es/third", 0.94, 1, 0.94, 0.97],
  ["es/held-out/third", 0.98, 1, 0.98, 0.94],
  ["pl/third", 0.93, 0.99, 0.94, 0.98],
  ["pl/held-out/third", 0.91, 0.98, 0.95, 0.97],
  ["uk/third", 0.98, 0.98, 0.98, 0.97],
  ["uk/held-out/third", 0.86, 0.99, 0.96, 0.97],
  ["de/fourth", 0.89, 0.98, 0.96, 0.93],
  ["de/held-out/fourth", 0.9, 0.97, 0.97, 0.91],
  ["fr/fourth", 0.91, 0.98, 0.94, 0.91],
  ["fr/held-out/fourth", 0.9, 0.98, 0.96, 0.91],
  ["es/fourth", 0.92, 0.97, 0.96, 0.97],
  ["es/held-out/fourth", 0.91, 0.98, 0.93, 0.95],
  ["pl/fourth", 0.97, 0.99, 0.96, 0.98],
  ["pl/held-out/fourth", 0.91, 0.97, 0.97, 0.94],
  ["uk/fourth", 0.9, 1, 0.97, 0.96],
  ["uk/held-out/fourth", 0.86, 0.96, 0.94, 0.94],
] as const)("the places of the articles in %s", (folder, recall, precision, site, role) => {
  const score = scoreOf(`tests/fixtures/articles/${folder}`, gazetteer, lexicon);

  test.each([
    ["recall", score.recall, recall],
    ["precision", score.precision, precision],
    ["site", score.site, site],
    ["role", score.role, role],
  ])("keep the %s reached", (_, value, least) => {
    expect(value, score.faults.join("\n")).toBeGreaterThanOrEqual(least);
  });
});

describe("a text's language", () => {
  test.each([
    ["en", "held-out/gas-talks.txt"],
    ["de", "de/faehre-kiel.txt"],
    ["fr", "fr/crue-somme.txt"],
    ["es", "es/tren-mexico.txt"],
    ["pl", "pl/pozar-gdynia.txt"],
    ["uk", "uk/port-odesa.txt"],
  ])("is told from its words: %s", (code, file) => {
    expect(languageOf(readFileSync(`tests/fixtures/articles/${file}`, "utf8"))).toBe(code);
  });

  test.each([
    [
      "Italian",
      "it",
      "Il ministro è arrivato a Milano con la delegazione, ma non si sa che cosa ha detto della riforma in un incontro con il sindaco.",
    ],
    [
      "Dutch",
      "nl",
      "De minister is naar Utrecht gegaan om met de burgemeester te praten, maar het is niet bekend wat hij heeft gezegd over het plan.",
    ],
    [
      "Russian",
      "ru",
      "Министр приехал в Казань, но не сказал, что он обсудил с мэром города и как это было после того, как они встретились.",
    ],
    [
      "Portuguese",
      "pt",
      "O ministro chegou ao Porto com uma delegação, mas não se sabe o que foi dito pelo presidente da câmara sobre o plano da cidade.",
    ],
  ])("that is %s is refused with a sentence, and nothing is half-found", (name, tag, text) => {
    expect(languageOf(text)).toEqual({ name, tag });
    expect(() => findPlaces(text, gazetteer, lexicon)).toThrow(
      new RegExp(`seems to be in ${name}\\. .*--language`),
    );
  });

  test.each([
    ["Arabic", "ar", "وصل الوزير إلى الخرطوم يوم الاثنين"],
    ["another language", "und-Arab", "وزیر روز دوشنبه به چابهار رسید"],
    ["Japanese", "ja", "大臣は月曜日に札幌に到着した"],
    ["Chinese", "zh", "部长星期一抵达成都"],
    ["Greek", "el", "Ο υπουργός έφτασε στη Λάρισα τη Δευτέρα"],
    ["another language", "und", "मंत्री सोमवार को पटना पहुंचे"],
  ])("in letters that no language here has is refused too: %s, %s", (name, tag, text) => {
    expect(languageOf(text)).toEqual({ name, tag });
    expect(() => findPlaces(text, gazetteer, lexicon)).toThrow(`in ${name}.`);
  });

  test("may be said", () => {
    const said = findPlaces("Regen in Genf.", gazetteer, lexicon, { language: "de" });
    expect(said.map(({ place }) => place?.country)).toEqual(["CH"]);
  });
});
