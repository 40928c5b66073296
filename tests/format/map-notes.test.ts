import { expect, it } from "vitest";
import { checkWith } from "./layer-story.ts";
import { articleOf, collection, site } from "./trial-story.ts";

const told = (notes: string): string[] =>
  checkWith(`notes:\n${notes}`, {}).all.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );

it("notes are read, each with its place and side", () => {
  const { checked } = checkWith(
    'notes:\n  - { at: [14.3, 48.3], text: "The bridge ", towards: ne }\n  - { at: [194.3, 48], text: "Far" }\n',
    {},
  );
  expect(checked.ok && checked.value.story.notes).toEqual([
    { at: [14.3, 48.3], text: "The bridge", towards: "ne" },
    { at: [-165.7, 48], text: "Far" },
  ]);
});

it("a story without notes says nothing of them", () => {
  const { checked } = checkWith("", {});
  expect(checked.ok && "notes" in checked.value.story).toBe(false);
});

it.each([
  ["no place", "  - { text: Bridge }\n", /^article\.md:5:5 .*"at" is no position/],
  ["a place off Earth", "  - { at: [14, 148], text: Bridge }\n", /^article\.md:5:11 .*no position/],
  ["no words", "  - { at: [14, 48] }\n", /^article\.md:5:5 .*no words/],
  ["too many words", `  - { at: [14, 48], text: ${"a".repeat(81)} }\n`, /^article\.md:5:27 .*81 letters/],
  [
    "a side that is none",
    "  - { at: [14, 48], text: B, towards: up }\n",
    /^article\.md:5:39 .*"up" is no side/,
  ],
  ["an unknown key", "  - { at: [14, 48], text: B, side: n }\n", /^article\.md:5:30 .*unknown key "side"/],
  ["nine notes", "  - { at: [14, 48], text: B }\n".repeat(9), /^article\.md:5:3 .*9 notes are more/],
])("a note with %s is refused where it stands", (_, notes, expected) => {
  expect(told(notes)).toContainEqual(expect.stringMatching(expected));
});

it("a translation says every note, in the article's order", () => {
  const translation = (notes: string): string =>
    articleOf("More.", `sites: { linz: { name: Лінц, summary: Місто. } }\n${notes}`).replace(
      /published:.*\n/,
      "",
    );
  const front = 'notes:\n  - { at: [14.3, 48.3], text: "The bridge" }\n';
  const wrong = checkWith(front, {}, undefined, { "article.uk.md": translation("") });
  expect(wrong.all.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/translation has 0 notes, article\.md has 1/),
  );
  const { checked } = checkWith(front, {}, undefined, { "article.uk.md": translation("notes: [Міст]\n") });
  expect(checked.ok && checked.value.translations[0]?.story.notes).toEqual([
    { at: [14.3, 48.3], text: "Міст" },
  ]);
});

it("a translation says what the map calls a site, else its name", () => {
  const linz = site("linz", [14.29, 48.31], { label: "The bridge" });
  const translation = (words: string): string =>
    articleOf("More.", `sites: { linz: { name: Лінц, summary: Місто.${words} } }\n`).replace(
      /published:.*\n/,
      "",
    );
  const labelIn = (words: string): unknown => {
    const { checked } = checkWith("", {}, collection([linz]), { "article.uk.md": translation(words) });
    return checked.ok && checked.value.translations[0]?.story.sites[0]?.label;
  };
  expect(labelIn("")).toBe("Лінц");
  expect(labelIn(", label: Міст")).toBe("Міст");
});

it.each([
  ["elsewhere", "[30, 50]", /the note "B" stands outside the map's frame/, /Look at its numbers/],
  ["exchanged", "[48, 14]", /outside the map's frame/, /exchanged: write \[14, 48\]/],
])("a note that stands %s is warned of", (_, at, message, hint) => {
  const { checked } = checkWith(`map:\n  frame: [13, 46, 17, 49]\nnotes: [{ at: ${at}, text: B }]\n`, {});
  expect(checked.ok).toBe(true);
  expect(checked.warnings).toHaveLength(1);
  expect(checked.warnings[0]).toMatchObject({ line: 6, column: 15 });
  expect(checked.warnings[0]?.message).toMatch(message);
  expect(checked.warnings[0]?.hint).toMatch(hint);
});
