import { expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { sureFrom } from "../../src/model/frame-around.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

const findIn = (text: string, name: string) => {
  const found = findPlaces(text, gazetteer, lexicon).find((mention) => mention.text === name);
  if (!found) throw new Error(`${name} is not found.`);
  return found;
};

test.each([
  ["The school board of Columbia met.", "Columbia"],
  ["It rained all day in Springfield.", "Springfield"],
  ["They met in Versailles and in Gettysburg; a man from Ohio wrote it down.", "Gettysburg"],
  ["He flew to Columbus and Dayton in Ohio, and spoke of Lincoln at Gettysburg.", "Gettysburg"],
  ["DHAKA - A ferry sank near Katwa in Bangladesh.", "Katwa"],
  ["Organisers of a London rally spoke to Canadian police. Ontario and Alberta had none.", "London"],
])("an editor is asked where little tells which place is meant: %s", (text, name) => {
  expect(findIn(text, name).confidence).toBeLessThan(sureFrom);
});

test.each([
  ["Rain fell in Columbia and in Campbellsville, Kentucky.", "Columbia"],
  ["The president of France spoke in Lyon and in Paris.", "Paris"],
  ["Tokyo agreed.", "Tokyo"],
])("and is not where the text does: %s", (text, name) => {
  expect(findIn(text, name).confidence).toBeGreaterThanOrEqual(sureFrom);
});

test.each([
  [
    "Rain fell in Columbia, Kentucky.",
    /^Columbia: the one in Kentucky, United States, as the text says so; /,
  ],
  [
    "Rain fell in Columbia and in Campbellsville, Kentucky.",
    /^Columbia: the one in Kentucky, United States, as the text names other places there; /,
  ],
  [
    "The school board of Columbia met.",
    /^Columbia: the one in South Carolina, United States, though nothing else in the text tells which/,
  ],
])("the reason says which place of the name is meant, and why: %s", (text, reason) => {
  expect(findIn(text, "Columbia").reason).toMatch(reason);
});
