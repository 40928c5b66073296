import { describe, expect, test } from "vitest";
import { linkableOf, linkNames } from "../../src/draft/link-names.ts";
import { runningTextOf } from "../../src/draft/running-text.ts";
import fc, { runs } from "../properties.ts";

/** Links every "Oslo", and "New York" over line ends too, wherever a link can go. */
function linked(source: string): string {
  const text = runningTextOf(source);
  const names = [...text.words.matchAll(/Oslo|New\s+York/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    target: "#x",
  }));
  return linkNames(source, text, linkableOf(source, text, names));
}

const rows: [where: string, source: string, expected: string][] = [
  ["a paragraph", "In Oslo.", "In [Oslo](#x)."],
  ["a name over a line end", "In New\nYork.", "In [New\nYork](#x)."],
  ["a quote, its signs kept", "> In New\n> York.", "> In [New\n> York](#x)."],
  ["a list", "- Oslo\n- *b*", "- [Oslo](#x)\n- *b*"],
  ["emphasis around the name", "**Oslo** and *in Oslo*", "**[Oslo](#x)** and *in [Oslo](#x)*"],
  ["escaped and encoded signs before it", "A \\* b &amp; Oslo", "A \\* b &amp; [Oslo](#x)"],
  ["an exclamation mark before it", "Help!Oslo", "Help\\![Oslo](#x)"],
  ["a backslash before it", "C:\\Oslo", "C:\\\\[Oslo](#x)"],
  ["signs that are no emphasis", "__Oslo__x", "__[Oslo](#x)__x"],
  ["brackets around it", "[Oslo] and [see Oslo]", "[[Oslo](#x)] and [see [Oslo](#x)]"],
  ["a footnote's sign behind it", "Oslo[^1]", "[Oslo](#x)[^1]"],
  ["Windows line ends", "In New\r\nYork.\r\n\r\nOslo\r\n", "In [New\r\nYork](#x).\r\n\r\n[Oslo](#x)\r\n"],
];

const alone: [where: string, source: string][] = [
  ["a link", "[to Oslo](https://a.example) and [from\nOslo\non](https://a.example)"],
  [
    "a link by reference",
    '[the notice for Oslo][n] [Oslo] [Oslo][]\n\n[n]: https://a.example/Oslo "Oslo"\n[oslo]: /x',
  ],
  ["an address", "<https://a.example/Oslo> and <mailto:Oslo@a.example>"],
  ["a definition", '[n]: https://a.example/Oslo "Notice of Oslo"'],
  ["a picture", "![Oslo](https://a.example/Oslo.png)"],
  ["code", "`Oslo` and `` a Oslo ``\n\n    code about Oslo\n\n```Oslo\nOslo\n```"],
  ["a heading", "# Oslo\n\nFerries to Oslo\n===\n\nOslo\nand more\n---\n\n> ## Oslo"],
  ["HTML", '<div>Oslo</div>\n\nA <b title="Oslo">c</b>'],
  ["a name that markup cuts", "New *York* and N**ew York**"],
  ["letters that emphasis joins to it", "a*Oslo*b"],
];

describe("Names in Markdown", () => {
  test.each(rows)("are linked in %s", (_, source, expected) => {
    expect(linked(source)).toBe(expected);
  });

  test.each(alone)("are left alone in %s", (_, source) => {
    expect(linked(source)).toBe(source);
  });

  test("are linked without any change to what a reader reads, whatever stands around them", () => {
    const parts = fc.constantFrom(
      ...[
        "Oslo",
        "Oslo",
        "New\nYork",
        " ",
        "a",
        "b ",
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "!",
      ],
      ...[
        "\\",
        "<",
        ">",
        "&",
        "&amp;",
        "#",
        "-",
        "1.",
        "    ",
        "[n]",
        "[n]: /u\n",
        "~",
        "|",
        "=",
        '"',
        "語",
        ".",
      ],
    );
    const seen = { links: 0 };
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 16 }), (all) => {
        const source = all.join("");
        const text = runningTextOf(source);
        const result = runningTextOf(linked(source));
        expect(result.words).toBe(text.words);
        const added = result.links.length - text.links.length;
        seen.links += added;
      }),
      { numRuns: runs(8000) },
    );
    expect(seen.links).toBeGreaterThan(100);
  });
});
