import { describe, expect, test } from "vitest";
import { articleOf, check, collection, linz } from "./trial-story.ts";

const markdown: [what: string, body: string, told: string[]][] = [
  [
    "a table",
    "| Town | Votes |\n| :--- | ---: |\n| a | b |",
    ["8:1 a table is printed as a paragraph, with its lines"],
  ],
  [
    "a table without outer lines, below words",
    "Votes:\nTown | Votes\n-|-\na | b",
    ["9:1 a table is printed as a paragraph, with its lines"],
  ],
  ["words struck out", "It was ~~closed~~ open.", ["8:8 ~~ strikes nothing out: the signs are printed"]],
  [
    "a footnote",
    "It opened[^1].\n\n[^1]: By the *board*, on Monday.",
    ["8:10 a footnote's sign is printed as it stands", "10:1 a footnote's sign is printed as it stands"],
  ],
  [
    "a task list",
    "- [x] counted\n- [ ] signed",
    ["8:3 a task's box is printed as its signs", "9:3 a task's box is printed as its signs"],
  ],
  [
    "a line of dashes below a paragraph",
    "Nobody was hurt.\n---\nMore.",
    ["9:1 the line of - makes the words above it a heading, which is no passage"],
  ],
  [
    "a line of dashes below two lines of a quote",
    "> Nobody was\n> hurt.\n> ---",
    ["10:3 the line of - makes the words above it a heading, which is no passage"],
  ],
  [
    "a line of equals signs",
    "Nobody was hurt.\n===",
    ["9:1 the line of = makes the words above it a heading, which is no passage"],
  ],
  [
    "four spaces",
    "    Indented by a word processor.",
    ["8:1 lines that begin with four spaces are printed as code, which is no passage"],
  ],
  ["a year at the start", "1986. It was a cold spring.", ['8:1 "1986." begins a numbered list']],
  [
    "years that are counted on",
    "1986. Cold.\n1990. Warm.",
    ['8:1 "1986." begins a numbered list', '9:1 "1990." is printed as 1987'],
  ],
  ["a day at the start", "24. Februar war ein Donnerstag.", ['8:1 "24." begins a numbered list']],
  [
    "an entity",
    "The firm R&amp;D &copy; &#8211; it said.",
    ["8:11 &amp; is printed as &", "8:18 &copy; is printed as ©", "8:25 &#8211; is printed as –"],
  ],
  [
    "bold type that does not close",
    "**“Nobody.”**he said.",
    [
      "8:1 the signs of bold type are printed: they do not open and close here",
      "8:12 the signs of bold type are printed: they do not open and close here",
    ],
  ],
  [
    "bold type with spaces in it",
    "It is ** bold ** here.",
    [
      "8:7 the signs of bold type are printed: they do not open and close here",
      "8:15 the signs of bold type are printed: they do not open and close here",
    ],
  ],
  [
    "a line that no link uses",
    "Words.\n\n[Correction]: https://a.example/c",
    ['10:1 the line "[Correction]: ..." is not printed: no link uses it'],
  ],
];

const meant: [what: string, body: string][] = [
  ["escaped signs", "\\~~no\\~~ and \\[^1] and \\**no\\** and \\&copy; and 1986\\. It was."],
  ["a list from one on", "1. First\n2. Second"],
  ["a list that begins later and goes on", "3. Third\n4. Fourth"],
  ["a heading by signs", "## Words"],
  ["a rule between paragraphs", "Words.\n\n---\n\nWords."],
  ["fenced code", "```\ncode\n```"],
  ["signs that cannot be seen", "Zwölf&nbsp;Leute, Donau&shy;dampf."],
  ["a censored word and a sum", "It is f***ing dear: 3 * 4 francs."],
  ["a definition that is used", "See [it][n].\n\n[n]: https://a.example/c"],
  ["a line in a sentence", "He said a | b, and no more.\n- and went"],
  ["code with signs", "`~~a~~ [^1] &copy; **`"],
];

describe("An article's warnings", () => {
  test.each(markdown)("tell of %s, with its place, and the story is in order", (_, body, told) => {
    const checked = check(articleOf(body), collection([linz]));
    expect(checked).toMatchObject({ ok: true, told: told.map((line) => `warning article.md:${line}`) });
    for (const hint of checked.hints.split("\n")) expect(hint).toMatch(/^[A-Z].*\.$/u);
  });

  test.each(meant)("are silent about %s", (_, body) => {
    expect(check(articleOf(body), collection([linz]))).toMatchObject({ ok: true, told: [] });
  });
});

test("An unknown key of the front matter is refused with the one that it is most like", () => {
  const { ok, told, hints } = check(articleOf("x", "datline: Linz\n"), collection([linz]));
  expect({ ok, told }).toEqual({
    ok: false,
    told: ['error article.md:4:1 front matter: unknown key "datline"'],
  });
  expect(hints).toMatch(/^Did you mean "dateline"\? Known keys:/);
});
