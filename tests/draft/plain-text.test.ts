import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { markdownOfText } from "../../src/draft/plain-text.ts";
import fc, { runs } from "../properties.ts";

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Paragraphs as CommonMark reads them, each as its words; anything but a paragraph is told. */
function read(markdown: string): string[][] {
  return fromMarkdown(markdown).children.map((node) => {
    if (node.type !== "paragraph") return [`(${node.type})`];
    return node.children.flatMap((child) =>
      child.type === "text" ? split(child.value) : [`(${child.type})`],
    );
  });
}

const cases: [what: string, text: string][] = [
  ["asterisks in a word", "“It is a f***ing disgrace and f***ing shameful,” he said."],
  ["a year at the start", "2019. Floods close the bridge.\n\n1. First\n\n12) Second"],
  ["a sum", "The town pays 3 * 4 * 5 million euros."],
  ["a dash at the start", "- I have never seen the like.\n\n+++ Update +++\n\n* Star"],
  ["a number sign", "# of those missing: 12\n\n## Two"],
  ["angle brackets", "Temperatures <5 degrees; <b>bold</b>, <https://a.example/> and <!-- x -->"],
  ["entities", "The firm R&amp;D Ltd, &copy; 2019 &#65; AT&T"],
  ["underscores", "file_name_one and __all__ of _them_"],
  ["indents", "    The mayor said.\n\n\tA tab.\n\n   Three."],
  ["backticks and fences", "`code`\n\n```\nfenced\n```\n\n~~~\nfenced\n~~~"],
  ["brackets", "[words](https://a.example) [a]: x\n\n[a]: /url\n\n![b](c) [x][y]"],
  ["lines below lines", "Head\n====\nmore\n\nHead\n----\nmore\n\n---\n\n***\n\n___"],
  ["quotes", "> quoted\n\n>quoted"],
  ["tables", "Votes:\n\n| a | b |\n| - | - |\n| 1 | 2 |"],
  ["backslashes", "C:\\temp\\*x and \\\\server\\share\\"],
  ["addresses", "See https://a.example/x_y_z?a=1&copy=2#_x and mail a_b@c.example"],
  ["a windows text", "a * b * c\r\n- d\r\n\r\n# e\r\n"],
];

describe("A plain text as Markdown", () => {
  test.each(cases)("keeps the words of %s", (_, text) => {
    const paragraphs = text.split(/(?:\r?\n[ \t]*){2,}/).map(split);
    expect(read(markdownOfText(text))).toEqual(paragraphs);
  });

  test("keeps the words and the paragraphs of any text", () => {
    const signs = fc.constantFrom(
      ...[
        "*",
        "_",
        "#",
        "`",
        "~",
        "-",
        "+",
        "=",
        ">",
        "<",
        "&",
        "amp;",
        "[",
        "]",
        "(",
        ")",
        "!",
        "\\",
        "|",
        ":",
      ],
      ...[
        "1.",
        "2)",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "a",
        "Oslo",
        "é",
        "語",
        "​",
        "\u00a0",
        "/",
        "http://a",
        "^",
        '"',
        "'",
        "@",
        "$",
        "%",
        "{",
        "}",
      ],
    );
    const text = fc.oneof(
      fc.array(signs, { maxLength: 24 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const whole = given.replaceAll("\0", "");
        const gap = /\r?\n[ \t]*\r?\n/.test(whole.trim()) ? /(?:\r?\n[ \t]*){2,}/ : /\r?\n/;
        const paragraphs = whole
          .split(gap)
          .map(split)
          .filter((words) => words.length);
        expect(read(markdownOfText(whole))).toEqual(paragraphs);
      }),
      { numRuns: runs(3000) },
    );
  });
});
