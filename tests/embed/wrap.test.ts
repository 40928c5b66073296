import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { createWrapping } from "../../src/embed/wrap.ts";
import fc, { runs } from "../properties.ts";

/** A window as far as marks need it: jsdom has no sheets to adopt. */
function windowOf(html: string): Window & typeof globalThis {
  const { window } = new JSDOM(html);
  Object.assign(window.document, { adoptedStyleSheets: [] });
  Object.assign(window, {
    CSSStyleSheet: class {
      replaceSync(): void {}
    },
  });
  return window as unknown as Window & typeof globalThis;
}

/** Every text below a node, in order, with what it says: the very nodes, so that one that was made anew shows. */
function textsBelow(root: Node): { node: Node; data: string }[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  const texts: { node: Node; data: string }[] = [];
  while (walker.nextNode()) texts.push({ node: walker.currentNode, data: (walker.currentNode as Text).data });
  return texts;
}

/** The range of the characters from `start` to `end`, exclusive, as anchoring gives it: both ends in a text. */
function rangeOf(start: number, end: number, root: Element): Range {
  const range = root.ownerDocument.createRange();
  let at = 0;
  for (const { node, data } of textsBelow(root)) {
    if (start >= at && start < at + data.length) range.setStart(node, start - at);
    if (end > at && end <= at + data.length) range.setEnd(node, end - at);
    at += data.length;
  }
  return range;
}

function rangeOver(words: string, root: Element): Range {
  const start = root.textContent.indexOf(words);
  return rangeOf(start, start + words.length, root);
}

describe("Marks around the words", () => {
  test.each([
    ["in the middle of a text", "<p>From Kyiv to Moscow.</p>", ["Kyiv", "Moscow"]],
    ["at its beginning and end", "<p>Kyiv and Moscow</p>", ["Kyiv", "Moscow"]],
    ["side by side", "<p>KyivMoscow</p>", ["Kyiv", "Moscow"]],
    ["that are a whole text", "<p><b>Kyiv</b></p>", ["Kyiv"]],
    ["across inline elements", "<p>the Ku<b>rsk <i>reg</i></b>ion, then</p>", ["Kursk region"]],
  ])("%s leave the text as it was, and go without a trace", (_, html, words) => {
    const window = windowOf(html);
    const { body } = window.document;
    const before = textsBelow(body);
    const marks = createWrapping(window);
    const ranges = marks.show(words.map((each) => rangeOver(each, body)));
    expect(ranges.map(String)).toEqual(words);
    expect(body.textContent).toBe(before.map(({ data }) => data).join(""));
    const marked = [...body.querySelectorAll("mark")];
    expect(marked.map(({ textContent }) => textContent).join("")).toBe(words.join(""));
    marks.destroy();
    expect(body.innerHTML).toBe(html);
    expect(textsBelow(body)).toEqual(before);
    expect(window.document.adoptedStyleSheets).toEqual([]);
  });

  test("leave two texts apart that the host had apart", () => {
    const window = windowOf("<p></p>");
    const [paragraph] = window.document.body.children as unknown as [Element];
    paragraph.append("From Ky", "iv to ", "Moscow.");
    const before = textsBelow(paragraph);
    const marks = createWrapping(window);
    marks.show([rangeOver("Kyiv", paragraph)]);
    expect(paragraph.innerHTML).toContain("</mark>");
    marks.destroy();
    expect(textsBelow(paragraph)).toEqual(before);
  });

  test("go round a script between the words", () => {
    const window = windowOf("<p>Ky<script>let a;</script>iv</p>");
    const [first, script, last] = textsBelow(window.document.body).map(({ node }) => node as Text);
    const range = window.document.createRange();
    range.setStart(first as Text, 0);
    range.setEnd(last as Text, 2);
    createWrapping(window).show([range], (text) => text !== script);
    expect(window.document.querySelector("script")?.innerHTML).toBe("let a;");
    expect(window.document.querySelectorAll("mark")).toHaveLength(2);
  });

  test("show which of them are chosen", () => {
    const window = windowOf("<p>From Kyiv to Moscow.</p>");
    const { body } = window.document;
    const marks = createWrapping(window);
    const [, moscow] = marks.show([rangeOver("Kyiv", body), rangeOver("Moscow", body)]);
    marks.choose([moscow as Range]);
    expect([...body.querySelectorAll(".dateline-selected")].map((mark) => mark.textContent)).toEqual([
      "Moscow",
    ]);
    marks.choose([]);
    expect(body.querySelector(".dateline-selected")).toBeNull();
  });

  test("no longer stand when the host put its text in anew", () => {
    const window = windowOf("<p>From Kyiv to Moscow.</p>");
    const { body } = window.document;
    const marks = createWrapping(window);
    marks.show([rangeOver("Kyiv", body)]);
    expect(marks.stands()).toBe(true);
    body.innerHTML = String(body.innerHTML);
    expect(marks.stands()).toBe(false);
  });

  test("of two bindings on the same words go in either order without a trace", () => {
    const html = "<p>From the Kursk region to Moscow.</p>";
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const window = windowOf(html);
      const { body } = window.document;
      const before = textsBelow(body);
      const both = [createWrapping(window), createWrapping(window)];
      both[0]?.show([rangeOver("Kursk region", body)]);
      both[1]?.show([rangeOver("Kursk region", body), rangeOver("Moscow", body)]);
      for (const at of order) both[at]?.destroy();
      expect(body.innerHTML).toBe(html);
      expect(textsBelow(body)).toEqual(before);
    }
  });
});

test("Whatever texts and stretches a page has, marks leave the text and their going leaves every node", () => {
  const part = fc.tuple(fc.constantFrom("text", "b", "p"), fc.string({ minLength: 1, maxLength: 12 }));
  const parts = fc.array(part, { minLength: 1, maxLength: 8 });
  const window = windowOf("");
  const { document } = window;
  fc.assert(
    fc.property(parts, fc.array(fc.nat(90), { maxLength: 8 }), (page, cuts) => {
      const root = document.createElement("div");
      for (const [kind, words] of page)
        (kind === "text" ? root : root.appendChild(document.createElement(kind))).append(words);
      const before = textsBelow(root);
      const html = root.innerHTML;
      const all = root.textContent;
      const edges = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((one, other) => one - other);
      const stretches = Array.from({ length: edges.length >> 1 }, (_, at) => edges.slice(2 * at, 2 * at + 2));
      const ranges = stretches.map(([start = 0, end = 0]) => rangeOf(start, end, root));
      const said = ranges.map((range) => String(range).trim());

      const marks = createWrapping(window);
      expect(marks.show(ranges).map((range) => String(range).trim())).toEqual(said);
      expect(root.textContent).toBe(all);
      marks.destroy();
      expect(root.innerHTML).toBe(html);
      expect(textsBelow(root)).toEqual(before);
    }),
    { numRuns: runs(1000) },
  );
});
