import { expect, test } from "vitest";
import { annotationsOf } from "../../src/format/annotations.ts";
import { lookalikesOf } from "../../src/format/lookalikes.ts";
import { realStory } from "../embed/real-story.ts";

const quoted = "The night ferry to Visby left the quay at ten with nobody but a cook on board.";

test.each([
  [
    "one that differs by a word or two",
    "The morning ferry to Visby left the quay at six with nobody but a cook on board.",
    true,
  ],
  [
    "one in capitals and another order",
    "AT TEN THE NIGHT FERRY LEFT THE QUAY, WITH A COOK AND NOBODY ELSE ON BOARD",
    true,
  ],
  [
    "one that shares its small words only",
    "The owner of the line spoke to a paper on Monday with a lawyer at her side.",
    false,
  ],
  ["one of other words", "Nothing was heard of them until spring.", false],
])("Like a quoted sentence is %s: %#", (_, other, alike) => {
  expect(lookalikesOf([quoted], [other]).has(other)).toBe(alike);
});

test("In an article of sentences all alike each of those without a name is one", () => {
  const others = Array.from(
    { length: 60 },
    (_, at) => `On day ${at} the ferry left the quay at noon with ${at} on board.`,
  );
  expect(lookalikesOf(["On day 61 the ferry left the quay at noon with 4 on board."], others).size).toBe(60);
});

test("The first story has none, and its annotations are as they were", () => {
  expect(annotationsOf(realStory())).not.toHaveProperty("lookalikes");
});

test("A text of 160,000 words is compared in seconds", () => {
  const sentence = (at: number): string =>
    `In ${at % 97} of the ${at % 89} towns the ${at % 83} mills of the valley stood still for ${at} days and more, as the river had no water.`;
  const all = Array.from({ length: 8000 }, (_, at) => sentence(at));
  const start = performance.now();
  expect(lookalikesOf(all.slice(0, 2000), all.slice(2000)).size).toBe(6000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
