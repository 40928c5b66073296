import { expect, it } from "vitest";
import { markdownOfHtml } from "../../src/draft/article-input.ts";

it.each<[what: string, html: string, markdown: string]>([
  ["emphasis", "<p>It was <em>late</em> in <i>Linz</i>.</p>", "It was *late* in *Linz*."],
  ["strong words", "<p><strong>Linz</strong> and <b>Passau</b></p>", "**Linz** and **Passau**"],
  ["space at its ends outside", "<p>It was<em> late </em>again.</p>", "It was *late* again."],
  ["none that is empty", "<p>It was <em> </em>late.</p>", "It was late."],
  ["none in the midst of a word", "<p><b>L</b>inz and Pas<i>sau</i></p>", "Linz and Passau"],
  ["none in a heading", "<h2>Night in <em>Linz</em></h2><p>Late.</p>", "## Night in Linz\n\nLate."],
  [
    "none of a document that is wrapped",
    '<b style="font-weight:normal"><p>Late in Linz.</p></b>',
    "Late in Linz.",
  ],
  [
    "a link in it, and words of a link that stand out",
    '<p><em>See <a href="https://example.org/">here</a></em>, <a href="https://example.org/"><b>there</b></a>.</p>',
    "*See [here](https://example.org/)*, [there](https://example.org/).",
  ],
])("a page keeps %s", (_, html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown);
});
