import { expect, test } from "vitest";
import { parseAnnotations } from "../../src/embed/annotations.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { sentencesOf } from "../../src/format/sentences.ts";
import { realStory } from "../embed/real-story.ts";

const story = realStory();
const page = annotationsOf(story);
const passages = story.blocks.filter((block) => block.kind === "passage");

test("Every mention of the story is one annotation, in reading order, and reads back as itself", () => {
  const expected = passages.flatMap(({ id, text, mentions }) =>
    mentions.map(({ site, start, end }) => ({ site, passage: id, name: text.slice(start, end) })),
  );
  const read = parseAnnotations(JSON.parse(JSON.stringify(page)));
  expect(read.map(({ site, passage, name }) => ({ site, passage, name: name.exact }))).toEqual(expected);
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(expected.length);
});

test("A sentence stands in its passage between its prefix and its suffix, and its name likewise in it", () => {
  const article = passages.map(({ text }) => text).join(" ");
  for (const { target } of page.items) {
    const { exact, prefix, suffix, refinedBy } = target.selector;
    expect(article).toContain(prefix + exact + suffix);
    expect(exact).toContain(`${refinedBy?.prefix}${refinedBy?.exact}${refinedBy?.suffix}`);
    const { text } = passages.find(({ id }) => target.scope === `./#${id}`) as (typeof passages)[number];
    expect(text).toContain(exact);
  }
});

test("Prefix and suffix end where words end", () => {
  const article = ` ${passages.map(({ text }) => text).join(" ")} `;
  for (const { target } of page.items) {
    const { exact, prefix, suffix } = target.selector;
    const at = article.indexOf(prefix + exact + suffix);
    expect(article.slice(at - 1, at + 1)).toMatch(/\s/);
    expect(article.slice(at + (prefix + exact + suffix).length - 1).slice(0, 2)).toMatch(/\s/);
  }
});

test.each([
  [
    "en",
    "It rained.  At 3.5 km nobody knew why. “Ask!”",
    ["It rained.", "At 3.5 km nobody knew why.", "“Ask!”"],
  ],
  ["ja", "雨だ。誰も知らない。", ["雨だ。", "誰も知らない。"]],
  ["qaa", "One. Two.", ["One.", "Two."]],
  ["en", "", []],
])("In %s the text %j has its sentences", (lang, text, sentences) => {
  expect(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

const [item] = JSON.parse(JSON.stringify(page)).items;

test.each([
  ["null", null],
  ["a word", "kyiv"],
  ["no target", { ...item, target: undefined }],
  ["no site", { ...item, body: {} }],
  ["a site that is no id", { ...item, body: { source: "./#<img src=x>" } }],
  ["a passage that is no id", { ...item, target: { ...item.target, scope: "./#kyiv" } }],
  ["another selector", { ...item, target: { ...item.target, selector: { type: "XPathSelector" } } }],
])("An annotation of another form is left out: %s", (_, other) => {
  expect(parseAnnotations({ items: [other, item] })).toEqual(parseAnnotations({ items: [item] }));
  expect(parseAnnotations({ items: [other] })).toEqual([]);
});

test.each([[null], ["<!doctype html>"], [{}], [{ items: "all" }]])(
  "What is no annotation page is refused: %j",
  (data) => {
    expect(() => parseAnnotations(data)).toThrow("is no annotation page");
  },
);
