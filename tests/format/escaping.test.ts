import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { askEarly } from "../../src/html/ask-early.ts";
import { editionOf } from "../../src/html/edition.ts";
import { htmlOf } from "../../src/html/element.ts";
import { embedSlots, pageSlots } from "../../src/html/page.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const atlas = readAtlas("public/geo");

async function attacked(): Promise<Document[]> {
  const checked = await checkFolder("tests/fixtures/attacks/every-field", atlas);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join("\n"));
  const edition = editionOf(checked.value, atlas, null);
  return [pageSlots(edition), embedSlots(edition)].map(
    ({ head, body }) =>
      new JSDOM(`<head>${head}</head><body>${body}</body>`, { url: "https://maps.example/a/" }).window
        .document,
  );
}

test("A story full of scripts is words in its pages: no element, handler or address of its making", async () => {
  for (const document of await attacked()) {
    expect(document.body.textContent).toContain("<img src=x onerror=");
    const written = [...document.scripts].filter(({ text }) => text !== askEarly);
    expect(written.map(({ type }) => type)).toEqual(["application/json"]);
    expect(document.querySelectorAll("iframe, object, embed, base, svg[onload], img[onerror]")).toHaveLength(
      0,
    );
    const handlers = [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
    for (const link of document.links) expect(["http:", "https:"]).toContain(link.protocol);
  }
});

test("What a story says stands in its data as it was written, whatever it holds", async () => {
  for (const document of await attacked()) {
    const data = document.getElementById("dateline-story")?.textContent ?? "";
    expect(JSON.parse(data).story.title).toContain("</title><script>");
  }
});

test("A link that leads away gives the page it opens no way back to this one", async () => {
  const [page] = await attacked();
  const { tree } = parseArticle(
    "---\ntitle: A\npublished: 2024-05-14\n---\n\nSee [this](https://example.org/).\n",
    createReport("article.md"),
  );
  const children = "children" in tree ? (tree.children as Parameters<typeof htmlOf>[0]) : [];
  const article = new JSDOM(htmlOf(children)).window.document;
  const away = [page, article].flatMap((document) => [
    ...(document?.querySelectorAll<HTMLAnchorElement>("a[href^='http']") ?? []),
  ]);
  expect(away.length).toBeGreaterThan(1);
  const open = away.filter(({ relList }) => !relList.contains("noopener"));
  expect(open.map(({ href }) => href)).toEqual([]);
});
