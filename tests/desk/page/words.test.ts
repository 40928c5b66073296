import { describe, expect, it } from "vitest";
import { catalogues, ownNames, sayIn } from "../../../src/desk/page/words/catalogues.ts";
import type { DeskKey, DeskWords } from "../../../src/desk/page/words/en.ts";
import type { Phrase } from "../../../src/model/words.ts";

const en = catalogues.en as DeskWords;
const keys = Object.keys(en) as DeskKey[];
const slotsIn = (phrase: Phrase): string[] =>
  [
    ...new Set(
      (typeof phrase === "string" ? [phrase] : Object.values(phrase)).flatMap(
        (text) => (text as string).match(/\{\w+\}/g) ?? [],
      ),
    ),
  ].sort();

describe.each(Object.keys(catalogues).filter((language) => language !== "en"))(
  "the desk in %s",
  (language) => {
    const words = catalogues[language];
    it("says everything, with the slots of the English phrase", () => {
      for (const key of keys) expect(slotsIn(words?.[key] ?? ""), key).toEqual(slotsIn(en[key]));
    });

    it("has a form for every plural category of the language", () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const key of keys) {
        const phrase = words?.[key];
        if (typeof phrase !== "object") continue;
        expect(Object.keys(phrase), key).toEqual(expect.arrayContaining([...pluralCategories]));
      }
    });

    it("is no English", () => {
      const same = keys.filter((key) => typeof en[key] === "string" && words?.[key] === en[key]);
      expect(same.length, same.join()).toBeLessThan(20);
      expect(ownNames[language]).toBeTruthy();
    });
  },
);

it("speaks English where it does not speak the language, or the tag is none", () => {
  expect(sayIn("it")("saved")).toBe(en.saved);
  expect(sayIn("not a tag")("saved")).toBe(en.saved);
  expect(sayIn("de-AT")("saved")).toBe("Gespeichert");
});
