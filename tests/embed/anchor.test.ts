import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { parseAnnotations, type QuotedMention } from "../../src/embed/annotations.ts";

const before = "Nobody in the capital slept well that night.";
const exact = "The mayor’s “last word” reached Kyiv and then, after a pause of three hours, Moscow as well.";
const after = "Nothing more was heard until the morning papers came.";

/** The sentence with two names, as the build would annotate it. */
const mentions: QuotedMention[] = parseAnnotations({
  items: [
    { site: "kyiv", name: "Kyiv" },
    { site: "moscow", name: "Moscow" },
  ].map(({ site, name }) => ({
    body: { source: `./#${site}` },
    target: {
      scope: "./#p2",
      selector: {
        type: "TextQuoteSelector",
        exact,
        prefix: `${before} `,
        suffix: ` ${after}`,
        refinedBy: {
          type: "TextQuoteSelector",
          exact: name,
          prefix: exact.slice(0, exact.indexOf(name)),
          suffix: exact.slice(exact.indexOf(name) + name.length),
        },
      },
    },
  })),
});

interface Row {
  readonly host: string;
  /** What the ranges say, in order. */
  readonly found?: readonly string[];
  readonly missed?: readonly string[];
}

const plain = `<p>${before}</p><p>${exact}</p><p>${after}</p>`;
const both = ["Kyiv", "Moscow"];

const rows: { readonly [host: string]: Row } = {
  "that is the article": { host: plain, found: both },
  "with inline tags inside the quote": {
    host: plain.replace("reached Kyiv", "rea<b>ched</b> <em>Ky<span>iv</span></em>"),
    found: both,
  },
  "with straight quotation marks and hyphens": {
    host: plain.replace(/[“”]/g, '"').replace("’", "'").replace(" and then,", " - and then -"),
    found: both,
  },
  "with soft hyphens in the names": {
    host: plain.replace("Moscow", "Mos&shy;cow").replace("Kyiv", "Ky\u00adiv"),
    found: ["Ky\u00adiv", "Mos\u00adcow"],
  },
  "with spaces that do not break": { host: plain.replace(/ /g, "&nbsp;"), found: both },
  "with lines broken by the source": { host: plain.replace(/ /g, "\n        "), found: both },
  "with words in capitals": { host: plain.replace("Kyiv", "KYIV"), found: ["KYIV", "Moscow"] },
  "with a comment and a script between the words": {
    host: plain.replace("Kyiv", "<!-- x -->Kyiv<script>let Kyiv = 1;</script>"),
    found: both,
  },
  "with a hidden copy before it": {
    host: `<div hidden>${plain}</div><div style="display:none">${plain}</div>${plain}`,
    found: both,
  },
  "with a note's number after a name": { host: plain.replace("Kyiv", "Kyiv<sup>1</sup>"), found: both },
  "with a sentence put between": {
    host: plain.replace("</p><p>Noth", " It rained.</p><aside>Read on</aside><p>Noth"),
    found: both,
  },
  "whose editor changed words": {
    host: plain.replace("a pause of three hours", "some three hours’ silence"),
    found: both,
  },
  "whose editor cut the neighbours": { host: `<p>${exact}</p>`, found: both },
  "whose editor changed a name": {
    host: plain.replace("Kyiv", "Kiev"),
    found: ["Moscow"],
    missed: ["name-changed"],
  },
  "whose editor swapped the names": {
    host: plain.replace("Kyiv", "X").replace("Moscow", "Kyiv").replace("X", "Moscow"),
    missed: ["name-changed", "name-changed"],
  },
  "with the sentence twice, and neighbours that tell": {
    host: `<blockquote>${exact}</blockquote>${plain}`,
    found: both,
  },
  "with the sentence twice, and nothing that tells": {
    host: `<p>${exact}</p><p>${exact}</p>`,
    missed: ["ambiguous", "ambiguous"],
  },
  "with the names alone": { host: "<p>From Kyiv to Moscow.</p>", missed: ["not-found", "not-found"] },
  "with another sentence": {
    host: "<p>The mayor of Kyiv has not been in Moscow for three hours since then.</p>",
    missed: ["not-found", "not-found"],
  },
  "without a word": { host: "", missed: ["not-found", "not-found"] },
};

describe("In a host", () => {
  test.each(Object.entries(rows))(
    "%s, what is sure is found and the rest reported",
    (_, { host, found = [], missed = [] }) => {
      const { body } = new JSDOM(host).window.document;
      const before = body.innerHTML;
      const anchoring = anchorMentions(hostTextOf(body), mentions);
      expect(anchoring.anchored.map(({ range }) => range.toString().replace(/let .*;/, ""))).toEqual(found);
      expect(anchoring.missed.map(({ reason }) => reason)).toEqual(missed);
      expect(body.innerHTML).toBe(before);
    },
  );
});

test("Of two sentences that an editor changed and turned round, one is left alone", () => {
  const sentence = (exact: string, name: string, site: string): QuotedMention => {
    const quote = { prefix: "", suffix: "" };
    return {
      ...(mentions[0] as QuotedMention),
      site: site as QuotedMention["site"],
      sentence: { exact, ...quote },
      name: { exact: name, ...quote },
    };
  };
  const story = [
    sentence("Ferries between Odesa and Istanbul resumed their weekly service yesterday.", "Odesa", "odesa"),
    sentence("Engineers in Kharkiv repaired the damaged tramway before the winter.", "Kharkiv", "kharkiv"),
  ];
  const { body } = new JSDOM(
    "<p>Engineers in Kharkiv repaired the damaged railway before the winter.</p><p>Ferries between Odesa and Istanbul resumed their daily service yesterday.</p>",
  ).window.document;
  const { anchored, missed } = anchorMentions(hostTextOf(body), story);
  expect(anchored).toHaveLength(1);
  expect(missed.map(({ reason }) => reason)).toEqual(["moved"]);
});

test("A range splits no text node and covers the name across nodes", () => {
  const { body } = new JSDOM(plain.replace("Moscow", "Mos<i>c</i>ow")).window.document;
  const range = anchorMentions(hostTextOf(body), mentions).anchored[1]?.range as Range;
  expect(range.startContainer.textContent?.endsWith("Mos")).toBe(true);
  expect([range.endContainer.textContent, range.endOffset]).toEqual(["ow as well.", 2]);
});
