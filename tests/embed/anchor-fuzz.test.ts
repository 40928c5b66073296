import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { parseAnnotations } from "../../src/embed/annotations.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { keyOf } from "../../src/model/folded-words.ts";
import fc, { runs } from "../properties.ts";
import { realStory } from "./real-story.ts";

const story = realStory();
const mentions = parseAnnotations(annotationsOf(story));
const passages = story.blocks.filter((block) => block.kind === "passage");
const { document } = new JSDOM("<body></body>").window;

/** What an edit or a typesetter does at a place in a passage. */
const change = fc.record({
  at: fc.nat(400),
  kind: fc.constantFrom("split", "shy", "nbsp", "b", "a", "mark", "script", "hidden", "cut", "word"),
  length: fc.integer({ min: 1, max: 40 }),
  word: fc.string({ maxLength: 12, unit: "grapheme" }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(paragraph: Element, { at, kind, length, word }: Change): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(paragraph, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts[at % Math.max(1, texts.length)];
  if (!text) return;
  const offset = at % (text.length + 1);
  const rest = text.splitText(offset);
  const insert = (node: Node): unknown => rest.parentNode?.insertBefore(node, rest);
  if (kind === "shy") text.appendData("\u00ad");
  else if (kind === "nbsp") rest.data = rest.data.replace(/ /g, "\u00a0");
  else if (kind === "cut") rest.deleteData(0, Math.min(length, rest.length));
  else if (kind === "word") text.appendData(` ${word} `);
  else if (kind === "script" || kind === "hidden") {
    const unseen = document.createElement(kind === "script" ? "script" : "span");
    if (kind === "hidden") unseen.hidden = true;
    unseen.textContent = `Moscow ${word} Ukraine`;
    insert(unseen);
  } else if (kind !== "split") {
    const wrap = document.createElement(kind);
    insert(wrap);
    if (length < rest.length) rest.splitText(length);
    wrap.append(rest);
  }
}

test("Whatever markup and edits a host has, nothing throws and no name is found outside its passage", () => {
  const host = fc.record({
    kept: fc.subarray(passages, { minLength: 1 }),
    changes: fc.array(fc.tuple(fc.nat(30), change), { maxLength: 60 }),
    noise: fc.array(fc.string({ maxLength: 80, unit: "grapheme" }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(host, ({ kept, changes, noise }) => {
      const root = document.createElement("div");
      for (const { id, text } of kept) {
        const paragraph = root.appendChild(document.createElement("p"));
        paragraph.dataset.passage = id;
        paragraph.textContent = text;
      }
      for (const words of noise) root.appendChild(document.createElement("div")).textContent = words;
      for (const [which, how] of changes) apply(root.children[which % kept.length] as Element, how);

      const { anchored, missed } = anchorMentions(hostTextOf(root), mentions);
      expect(anchored.length + missed.length).toBe(mentions.length);
      for (const { mention, range } of anchored) {
        const paragraph = (range.startContainer.parentElement as Element).closest("p");
        expect(paragraph?.dataset.passage).toBe(mention.passage);
        const seen = range.cloneContents();
        for (const unseen of seen.querySelectorAll("script, [hidden]")) unseen.remove();
        const bare = (words: string): string => keyOf(words).replace(/[^\p{L}\p{N}]/gu, "");
        expect(bare(seen.textContent ?? "")).toBe(bare(mention.name.exact));
      }
    }),
    { numRuns: runs(400) },
  );
});

test("Whatever a selector quotes of whatever text, nothing throws and a range holds the name", () => {
  const words = fc.string({ maxLength: 60, unit: fc.constantFrom(..."aB é\u00ad’中ไ1ﬁ-. \u0301") });
  fc.assert(
    fc.property(words, words, words, words, (host, exact, name, prefix) => {
      const root = document.createElement("div");
      root.textContent = host;
      const sentence = { exact: exact + name, prefix, suffix: "" };
      const mention = {
        ...(mentions[0] as (typeof mentions)[number]),
        sentence,
        name: { exact: name, prefix: "", suffix: "" },
      };
      const { anchored } = anchorMentions(hostTextOf(root), [mention]);
      for (const { range } of anchored) expect(range.collapsed).toBe(false);
    }),
    { numRuns: runs(2000) },
  );
});
