import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { partsOfArticle } from "../../../src/desk/page/text/article-parts.ts";
import { type Origins, readBody } from "../../../src/desk/page/text/read-body.ts";
import { schema } from "../../../src/desk/page/text/schema.ts";
import { writeBody } from "../../../src/desk/page/text/write-body.ts";

const articles = ["stories", "examples", "tests/fixtures/stories"].flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /article(?:\.\w+)?\.md$/.test(path))
      .map((path) => join(folder, path));
  } catch {
    return [];
  }
});

/** The text of a paragraph whose words are these, by its place in the document. */
function placeOf(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (at >= 0 && found < 0) found = pos + at;
  });
  if (found < 0) throw new Error(`No "${words}" in the document.`);
  return found;
}

function changed(body: string, change: (state: EditorState) => EditorState): string {
  const origins: Origins = new WeakMap();
  const read = readBody(body, origins);
  return writeBody({ ...read, doc: change(EditorState.create({ doc: read.doc })).doc }, origins).text;
}

describe("an article that was not touched keeps its bytes", () => {
  it("of many stories", () => expect(articles.length).toBeGreaterThan(10));
  it.each(articles)("%s", (path) => {
    const text = readFileSync(path, "utf8");
    const { head, body } = partsOfArticle(text);
    const origins: Origins = new WeakMap();
    expect(head + writeBody(readBody(body, origins), origins).text).toBe(text);
  });
});

describe("an edit changes the bytes of its block alone", () => {
  const body = [
    "",
    "First  with *one* and __two__",
    "over two lines.",
    "",
    "",
    "* a list\r",
    "* of `two`\r",
    "",
    "Heading",
    "-------",
    "[Kyiv](#kyiv 'the government') said [so][1].",
    "",
    "[1]: https://example.org/",
    "",
  ].join("\n");

  it("where words are typed", () => {
    const after = changed(body, (state) =>
      state.apply(state.tr.insertText("!", placeOf(state.doc, "First"))),
    );
    expect(after).toBe(
      body.replace(
        "First  with *one* and __two__\nover two lines.",
        "!First  with *one* and **two** over two lines.",
      ),
    );
  });

  it("where a name becomes a mention", () => {
    const after = changed(body, (state) => {
      const from = placeOf(state.doc, "First");
      return state.apply(state.tr.addMark(from, from + 5, schema.mark("mention", { site: "first" })));
    });
    expect(after).toContain("[First](#first)  with *one*");
    expect(after.split("\n\n\n")[1]).toBe(body.split("\n\n\n")[1]);
  });

  it("where a voice and a reference stand", () => {
    const after = changed(body, (state) =>
      state.apply(state.tr.insertText("Yesterday ", placeOf(state.doc, "Kyiv"))),
    );
    expect(after).toContain(
      'Yesterday [Kyiv](#kyiv "the government") said [so](https://example.org/).\n\n[1]: ',
    );
  });

  it("where a block goes, the ones beside it stay apart", () => {
    const after = changed("# One\nTwo\n\nThree\n", (state) => state.apply(state.tr.delete(0, 5)));
    expect(after).toBe("Two\n\nThree\n");
  });

  it("where a heading becomes a paragraph before one without a blank line", () => {
    const after = changed("# One\nTwo\n", (state) =>
      state.apply(state.tr.setBlockType(1, 1, schema.nodes.paragraph)),
    );
    expect(after).toBe("One\n\nTwo\n");
  });

  it("and an undone edit gives the bytes back", () => {
    const origins: Origins = new WeakMap();
    const read = readBody(body, origins);
    const state = EditorState.create({ doc: read.doc });
    const typed = state.apply(state.tr.insertText("x", placeOf(read.doc, "First")));
    expect(writeBody({ ...read, doc: typed.doc }, origins).text).not.toBe(body);
    expect(writeBody(read, origins).text).toBe(body);
  });
});

it("keeps what it cannot edit as its source", () => {
  const body = "One <b>two</b>\n\n```js\nx\n```\n\n![a](b.png)\n";
  const { doc } = readBody(body, new WeakMap());
  expect(doc.children.map(({ type }) => type.name)).toEqual(["raw", "raw", "raw"]);
  expect(doc.child(1).attrs.source).toBe("```js\nx\n```");
});

it("never cuts a link where emphasis ends inside it", () => {
  const { doc } = readBody("Rain on [the old town](#old) again.\n", new WeakMap());
  const { tr } = EditorState.create({ doc });
  const from = placeOf(doc, "on ");
  const after = tr.addMark(from, placeOf(doc, "the old") + 3, schema.mark("em")).doc;
  expect(writeBody({ doc: after, lead: "", tail: "\n" }, new WeakMap()).text).toBe(
    "Rain *on* [*the* old town](#old) again.\n",
  );
});

it("reads back what it wrote, whatever stands in it", () => {
  const body =
    'Words *and **both***, `code`, [a *link*](https://example.org/ "t"), [P](#p-a).\n\n> A quote\n\n1. one\n2. two\n';
  const origins: Origins = new WeakMap();
  const { doc, lead, tail } = readBody(body, origins);
  const anew = writeBody({ doc, lead, tail }, new WeakMap()).text;
  expect(readBody(anew, new WeakMap()).doc.toJSON()).toEqual(doc.toJSON());
});
