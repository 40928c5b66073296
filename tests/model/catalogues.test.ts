import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogues, interfaceFor } from "../../src/model/words/catalogues.ts";
import { en, type WordKey } from "../../src/model/words/en.ts";
import { mirrored } from "../../src/model/words/mirrored.ts";
import { pageWords } from "../../src/model/words/page-words.ts";
import { directionOf, type Phrase } from "../../src/model/words.ts";
import { codeFilesIn } from "../source-files.ts";

const keys = Object.keys(en) as WordKey[];
const slotsOf = (template: string): string[] => [...new Set(template.match(/\{\w+\}/g) ?? [])].sort();
const templatesOf = (phrase: Phrase): string[] =>
  typeof phrase === "string" ? [phrase] : Object.values(phrase);

/** Words that are the same in another language on purpose: names of keys, and slots alone. */
const alike = new Set<string>([
  "compareAlso",
  "helpEndKeys",
  "helpOpenKeys",
  "helpCloseKeys",
  "position",
  "unmappedEntry",
]);

describe.each(Object.entries(catalogues))("the interface in %s", (language, words) => {
  test("has every phrase and no other", () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  test.each(keys)("%s has the slots of the English phrase, and words in them all", (key) => {
    const wanted = slotsOf(templatesOf(en[key]).at(-1) ?? "");
    for (const template of templatesOf(words[key])) {
      expect(template.trim()).toBe(template);
      expect(template).not.toBe("");
      // "One layer" may say its count in a word.
      const slots = slotsOf(template);
      expect(wanted).toEqual(expect.arrayContaining(slots));
      if (template === templatesOf(words[key]).at(-1)) expect(slots).toEqual(wanted);
    }
  });

  test("has a form for each plural category of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const phrase = words[key];
      if (typeof phrase === "string") continue;
      expect(Object.keys(phrase).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  test.skipIf(language === "en")("is translated", () => {
    const same = keys.filter(
      (key) => !alike.has(key) && templatesOf(words[key])[0] === templatesOf(en[key])[0],
    );
    // "Source", "Passage" and the like are spelt alike in French; a whole catalogue left in English is not.
    expect(same.length, same.join(", ")).toBeLessThan(4);
  });
});

describe("a page's interface", () => {
  test.each<[tag: string, lang: string]>([
    ["en-GB", "en-GB"],
    ["de-AT", "de-AT"],
    ["uk", "uk"],
    ["it", "en-GB"],
  ])("for a text in %s is in %s", (tag, lang) => {
    expect(interfaceFor(tag).lang).toBe(lang);
  });

  test("goes to the page without what only the build says", () => {
    const browser = ["src/views", "src/embed", "src/state"]
      .flatMap(codeFilesIn)
      .filter((file) => file.endsWith(".ts") && !file.startsWith("src/views/poster/"));
    const all = [...browser, "src/app.ts"].map((file) => readFileSync(file, "utf8")).join("\n");
    const code = all.replace(/createElement\("source"\)/g, "");
    const said = keys.filter((key) => code.includes(`"${key}"`));
    expect(Object.keys(pageWords(en))).toEqual(said);
  });

  test("in the pseudo-locale runs backwards, word by word, its slots whole", () => {
    const { words } = interfaceFor("ar-XB");
    expect(words.passage).toBe("\u202ePassage\u202c {number}");
    expect(mirrored(en).pinName).toMatchObject({ other: expect.stringContaining("{count}") });
    expect(directionOf("ar-XB")).toBe("rtl");
  });

  test.each<[tag: string, direction: string]>([
    ["en", "ltr"],
    ["uk", "ltr"],
    ["he", "rtl"],
    ["fa-IR", "rtl"],
  ])("%s is written %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
