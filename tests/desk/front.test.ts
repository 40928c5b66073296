import { describe, expect, test } from "vitest";
import { frontOf, withFront } from "../../src/desk/edit/front.ts";
import { differenceOf, stories } from "./story-texts.ts";

describe.each(stories)("$folder", ({ article }) => {
  test("a title set to another one changes that line alone", () => {
    const other = withFront(article, ["title"], "Another title: with a colon");
    expect(frontOf(other)).toEqual({ ...frontOf(article), title: "Another title: with a colon" });
    expect(differenceOf(article, other).new).not.toContain("\n");
  });

  test("a key added and taken out again leaves the article as it was", () => {
    const more = withFront(article, ["added"], "value");
    expect(frontOf(more)).toEqual({ ...frontOf(article), added: "value" });
    expect(withFront(more, ["added"], undefined)).toBe(article);
  });

  test("a frame changes its own line alone", () => {
    const other = withFront(article, ["map", "frame"], [1, 2, 3, 4.5]);
    expect(frontOf(other)).toEqual({
      ...frontOf(article),
      map: { ...(frontOf(article).map as object), frame: [1, 2, 3, 4.5] },
    });
    const { old } = differenceOf(article, other);
    expect(old.trim().split("\n").length).toBeLessThanOrEqual(6);
  });

  test("a name left off and taken back leaves the article as it was", () => {
    const listed = (frontOf(article).unmapped ?? []) as object[];
    const entry = { text: "A name", reason: "Why: it is so." };
    const more = withFront(article, ["unmapped", listed.length], entry);
    expect(frontOf(more).unmapped).toEqual([...listed, entry]);
    expect(differenceOf(article, more).old).toBe("");
    const path = listed.length ? ["unmapped", listed.length] : ["unmapped"];
    expect(withFront(more, path, undefined)).toBe(article);
  });
});

const odd = `---
# what the desk was told
title:   "Plain" # keep me
dek: >-
  Two lines
  of text.
odd: { a: 1,  b: [x,y] } # flow
list:
  - one # first
  # between
  - { text: two, reason: why }
  -   text: three
      reason: >
        long
        words
last:
---

Words.
`;

const cases: [title: string, path: (string | number)[], value: unknown, from: string, to: string][] = [
  ["a quoted text", ["title"], "New", '"Plain" # keep', "New # keep"],
  ["a folded text", ["dek"], "Short.", ">-\n  Two lines\n  of text.\n", "Short.\n"],
  ["a value in brackets", ["odd", "b", 1], "z", "[x,y]", "[x,z]"],
  ["an entry more in brackets", ["odd", "c"], true, "[x,y] }", "[x,y], c: true }"],
  ["a key of an entry", ["list", 1, "reason"], "because", "reason: why", "reason: because"],
  [
    "a folded text of an entry",
    ["list", 2, "reason"],
    "short",
    ">\n        long\n        words\n",
    "short\n",
  ],
  ["a key without a value", ["last"], "now", "last:\n", "last: now\n"],
  ["an entry out", ["list", 0], undefined, "  - one # first\n", ""],
  [
    "an entry of several lines out",
    ["list", 2],
    undefined,
    "  -   text: three\n      reason: >\n        long\n        words\n",
    "",
  ],
  [
    "an entry more",
    ["list", 3],
    { text: "four", reason: "a: b" },
    "        words\n",
    '        words\n  - text: four\n    reason: "a: b"\n',
  ],
  ["a key out", ["title"], undefined, 'title:   "Plain" # keep me\n', ""],
  ["a key that is not there out", ["no", "such"], undefined, "", ""],
  [
    "a key inside a new one",
    ["map", "frame"],
    [1, 2, 3, 4],
    "last:\n",
    "last:\nmap:\n  frame:\n    - 1\n    - 2\n    - 3\n    - 4\n",
  ],
];

test.each(cases)("%s: only its bytes change", (_title, path, value, from, to) => {
  expect(withFront(odd, path, value)).toBe(odd.replace(from, () => to));
});

test("line ends of Windows stay", () => {
  const windows = odd.replaceAll("\n", "\r\n");
  for (const [, path, value] of cases) expect(withFront(windows, path, value)).not.toMatch(/[^\r]\n/);
});

test("an article without front matter gets one", () => {
  expect(withFront("Words.\n", ["title"], "T")).toBe("---\ntitle: T\n---\n\nWords.\n");
  expect(withFront("---\n---\n\nWords.\n", ["title"], "T")).toBe("---\ntitle: T\n---\n\nWords.\n");
});
