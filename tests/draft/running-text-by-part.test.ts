import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { partsOf } from "../../src/draft/article-input.ts";
import { type RunningText, runningTextOf } from "../../src/draft/running-text.ts";
import { createReader } from "../../src/draft/running-text-by-part.ts";
import { stories } from "../desk/story-texts.ts";
import fc, { runs } from "../properties.ts";

/** All that a running text says: its words, its links, and what it answers of each word and of stretches over two. */
function told({ words, links, placeOf, sourceOf }: RunningText) {
  const ends = [...words.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const stretches = [
    ...ends,
    ...ends.slice(1).map(({ end }, index) => ({ start: ends[index]?.start ?? 0, end })),
  ];
  return { words, links, places: stretches.map((each) => [placeOf(each), sourceOf(each)]) };
}

const ferry = readFileSync("tests/fixtures/articles/ferry.md", "utf8");
const plain = readdirSync("tests/fixtures/articles/uk")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`tests/fixtures/articles/uk/${name}`, "utf8"));

it("reads every story and article as it is read whole", () => {
  const read = createReader();
  for (const source of [
    ...stories.map(({ article }) => partsOf(article).body),
    partsOf(ferry).body,
    ...plain,
  ])
    for (const once of [source, source.replaceAll("\n", "\r\n"), source])
      expect(told(read(once))).toEqual(told(runningTextOf(once)));
});

/** Pieces of Markdown that reach over lines, begin blocks, or only look so. */
const pieces = [
  ...[
    "Rain",
    "in Linz",
    "1990 was wet",
    "1. one",
    "2) two",
    "- a list",
    "+ x",
    "* star",
    "*so*",
    "**b** c",
    "_e_",
    "__f__",
  ],
  ...[
    "# Head",
    "## Two",
    "###### six",
    "#no",
    "> quoted",
    ">",
    "> - deep",
    "> <!-- c",
    "***",
    "---",
    "===",
    "* * *",
    "_ _ _",
  ],
  ...[
    "```",
    "~~~",
    "`code`",
    "<!-- c",
    "-->",
    "<div>",
    "<b>in</b>",
    "</div>",
    "<script>",
    "[Linz](#linz)",
    "[a]",
    "[a]: /b",
  ],
  ...[
    "![p](q)",
    "\\",
    "\\*",
    "&amp;",
    "&#0;",
    "    code",
    "  two",
    "\tt",
    "a  ",
    "a\\",
    "| a | b |",
    ":-",
    "é",
    "🌍",
    "[",
    "](x)",
  ],
  ...[
    "[^1]",
    "[^1]: note",
    "*",
    "_",
    "**",
    "!",
    "—",
    "“q”",
    "0",
    "1986\\. A",
    "- ",
    "-",
    "+",
    "1.",
    "a\u00a0b",
    "\u2028",
  ],
];
const source = fc
  .array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("\n", "\n\n", "\n\n", " ", "\n \t\n", "\n\n\n", "")),
    {
      maxLength: 14,
    },
  )
  .map((all) => all.flat().join(""));

it("reads any Markdown as it is read whole, whatever it read before", () => {
  const read = createReader();
  fc.assert(
    fc.property(source, (text) => {
      expect(told(read(text))).toEqual(told(runningTextOf(text)));
    }),
    { numRuns: runs(3000) },
  );
});

it("reads a long article with another paragraph in its midst as it is read whole", () => {
  const read = createReader();
  const long = Array.from(
    { length: 300 },
    (_, number) => `Paragraph ${number} of [Linz](#linz) and of rain.`,
  );
  const whole = read(long.join("\n\n"));
  long[150] = "Another one.";
  const changed = read(long.join("\n\n"));
  expect(changed.words).not.toBe(whole.words);
  expect(told(changed)).toEqual(told(runningTextOf(long.join("\n\n"))));
});
