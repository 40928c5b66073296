import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { toldStory } from "./told-story.ts";

const told = toldStory([
  "The jury of eleven had its first meeting in [Sofia](#sofia) on Friday, and a baker from [Varna](#varna) took the chair.",
  "A carpet sent by the school of [İznik](#iznik) had lost its fringe on the way, as the carrier said in a letter.",
  "Two weavers, one from [Tromsø](#tromso) and one from [Meißen](#meissen), are to mend it before the hall opens again.",
  "The crates from [Ανάφη](#anafi) and [Ståfjord](#stafjord) came a week late, with a broken seal and half of the papers gone.",
]);
const [one = "", two = "", three = "", four = ""] = told.paragraphs;
const names = ["Sofia", "Varna", "İznik", "Tromsø", "Meißen", "Ανάφη", "Ståfjord"];

function pageOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join("");
}
const plain = pageOf([one, two, three, four]);

/** What the ranges say in a host's page, without what hides in them. */
function foundIn(html: string): string[] {
  const { body } = new JSDOM(html).window.document;
  const host = hostTextOf(body);
  const { anchored } = anchorMentions(host, told.mentions, told.lookalikes);
  return anchored.map(({ range }) => {
    const walker = body.ownerDocument.createTreeWalker(range.commonAncestorContainer, 4);
    const last = range.endContainer as Text;
    let said = "";
    walker.currentNode = range.startContainer;
    for (let node: Node | null = range.startContainer; node; node = node === last ? null : walker.nextNode())
      if (host.reads(node))
        said += (node as Text).data.slice(
          node === range.startContainer ? range.startOffset : 0,
          node === last ? range.endOffset : undefined,
        );
    return said;
  });
}

describe("Every name is found in a host", () => {
  test.each<[string, string, string[]?]>([
    ["that is the article", plain],
    [
      "with custom elements, another tool's highlight, a button and ruby around names",
      plain
        .replace("Sofia", "<x-note>Sofia</x-note>")
        .replace("Varna", '<other-highlight class="h">Varna</other-highlight>')
        .replace("İznik", '<button class="term">İznik</button>')
        .replace("Tromsø", "<ruby>Tromsø<rp>(</rp><rt>Romsa</rt><rp>)</rp></ruby>"),
    ],
    [
      "with an element in the middle of names",
      plain
        .replace("Sofia", "So<x-hit>fi</x-hit>a")
        .replace("Varna", "Var<wbr>na")
        .replace("Meißen", '<span style="display:contents">Mei</span>ßen'),
    ],
    [
      "in capitals",
      pageOf([one, two, three, four].map((text) => text.toUpperCase().replace("İZNIK", "İZNİK"))),
      ["SOFIA", "VARNA", "İZNİK", "TROMSØ", "MEISSEN", "ΑΝΆΦΗ", "STÅFJORD"],
    ],
    [
      "in capitals without accents, and with the capital sharp s",
      plain.replace("İznik", "IZNIK").replace("Meißen", "MEIẞEN").replace("Ανάφη", "ΑΝΑΦΗ"),
      ["Sofia", "Varna", "IZNIK", "Tromsø", "MEIẞEN", "ΑΝΑΦΗ", "Ståfjord"],
    ],
    [
      "with ligatures and a plain keyboard's letters",
      plain.replace("Sofia", "Soﬁa").replace("Meißen", "Meissen").replace("Ståfjord", "Stafjord"),
      ["Soﬁa", "Varna", "İznik", "Tromsø", "Meissen", "Ανάφη", "Stafjord"],
    ],
    [
      "whose accents are signs of their own (NFD)",
      plain.normalize("NFD"),
      names.map((name) => name.normalize("NFD")),
    ],
    [
      "with a drop cap",
      plain
        .replace("The jury", '<span style="float:left;font-size:3em">T</span>he jury')
        .replace("A carpet", '<span class="cap">A</span> carpet'),
    ],
    ["with line breaks in place of paragraphs", `<div>${[one, two, three, four].join("<br><br>")}</div>`],
    [
      "made of spans that are blocks, side by side",
      ["Seen from Sofia", one, two, three, four]
        .map((text) => `<span style="display:block">${text.replace(/\.$/, "")}</span>`)
        .join(""),
    ],
    [
      "of table, definitions and caption",
      `<table><tr><td>${one}</td></tr><tr><td>${two}</td></tr></table><dl><dt>Mending</dt><dd>${three}</dd></dl><figure><figcaption>${four}</figcaption></figure>`,
    ],
    [
      "with an advertisement in a sentence and a note's number at a name",
      plain
        .replace("the school", '<span class="ad"><div>Buy now</div></span>the school')
        .replace("Varna", "Varna<sup>2</sup>"),
    ],
    [
      "with words of a screen reader's own between",
      plain.replace("Varna", "Varna<span hidden>, opens in a tab</span>"),
    ],
    ["with a picture after a name", plain.replace("Varna and", 'Varna<img src="flag.png" alt=""> and')],
  ])("%s", (_, html, found = names) => {
    expect(foundIn(html)).toEqual(found);
  });
});

test("Short sentences with names in other tools' elements are found", () => {
  const short = toldStory([
    "Smoke came from the [cellar](#cellar), then from the [shop](#shop) above and from the [loft](#loft).",
    "The [pier](#pier) is close.",
  ]);
  const { body } = new JSDOM(
    '<article><p>Smoke came from the <x-gloss>cellar</x-gloss>, then from the <hypothesis-highlight class="h">shop</hypothesis-highlight> above and from the <button class="term">loft</button>.</p><p>The pier is close.</p></article>',
  ).window.document;
  const { anchored, missed } = anchorMentions(hostTextOf(body), short.mentions, short.lookalikes);
  expect(missed).toEqual([]);
  expect(anchored.map(({ range }) => String(range))).toEqual(["cellar", "shop", "loft", "pier"]);
});

test("A part of a word that changes its length in capitals ends where the name ends", () => {
  const german = toldStory([
    "Die [Meißen](#meissen)er Straße ist seit dem Abend auf beiden Seiten wieder frei befahrbar.",
  ]);
  const { body } = new JSDOM(`<p>${german.paragraphs[0]?.toUpperCase()}</p>`).window.document;
  const { anchored } = anchorMentions(hostTextOf(body), german.mentions);
  expect(anchored.map(({ range }) => String(range))).toEqual(["MEISSEN"]);
});

test("Words of a block do not join those of a block beside it, whatever its element is", () => {
  const { body } = new JSDOM(
    '<span style="display:block">Sofia</span><span style="display:block">Varna</span>',
  ).window.document;
  expect(hostTextOf(body).text).toMatch(/^\u2029Sofia\u2029+Varna\u2029$/);
});

test("A text of 5,000 words with 60 sentences of names is anchored within the time of 60 alignments", () => {
  const sentence = (at: number, mark: string): string =>
    `In week ${at} the ${["north", "south", "east"][at % 3]} crew of ${mark} mended ${at * 7} poles along the road to the ${["mill", "quarry", "harbour", "tower"][at % 4]}, and ${at + 3} more wait for spring.`;
  const long = toldStory(
    Array.from({ length: 260 }, (_, at) => sentence(at, at % 4 ? "the county" : `[Sofia](#sofia)`)),
  );
  const { body } = new JSDOM(pageOf(long.paragraphs)).window.document;
  const host = hostTextOf(body);
  expect(host.text.split(/\s+/).length).toBeGreaterThan(5000);
  const start = performance.now();
  const { anchored } = anchorMentions(host, long.mentions, long.lookalikes);
  expect(anchored).toHaveLength(long.mentions.length);
  expect(performance.now() - start).toBeLessThan(8000);
});
