import { describe, expect, it } from "vitest";
import { schema } from "../../../src/desk/page/text/schema.ts";
import { createWork } from "../../../src/desk/page/work.ts";
import { storyFiles } from "./world.ts";

function opened() {
  let time = 0;
  const work = createWork(storyFiles(), () => time);
  const type = (words: string): void => {
    const { doc } = work.now.peek();
    const paragraph = schema.node("paragraph", null, [schema.text(words)]);
    work.change({ doc: doc.copy(doc.content.addToEnd(paragraph)) }, "typing");
  };
  const text = (): string => work.files()["article.md"] ?? "";
  const wait = (more: number): void => {
    time += more;
  };
  return { work, type, text, wait };
}

describe("undo", () => {
  it("takes text and map back in one order, and gives them again", () => {
    const { work, type, text } = opened();
    const before = work.files();
    type("One.");
    work.change({ others: { "sites.geojson": "moved" } });
    type("Two.");
    work.undo();
    expect(text()).not.toContain("Two.");
    expect(work.files()["sites.geojson"]).toBe("moved");
    work.undo();
    expect(work.files()["sites.geojson"]).toBe(before["sites.geojson"]);
    expect(text()).toContain("One.");
    work.undo();
    expect(work.files()).toEqual(before);
    expect(work.canUndo.value).toBe(false);
    for (let step = 0; step < 3; step++) work.redo();
    expect(text()).toContain("Two.");
    expect(work.canRedo.value).toBe(false);
  });

  it("takes back at once what was typed in one go, and apart what was not", () => {
    const { work, type, text, wait } = opened();
    type("One.");
    wait(300);
    type("Two.");
    wait(2000);
    type("Three.");
    work.undo();
    expect(text()).toContain("Two.");
    work.undo();
    expect(text()).not.toContain("One.");
  });

  it("forgets what was taken back once something else is done", () => {
    const { work, type } = opened();
    type("One.");
    work.undo();
    type("Two.");
    work.redo();
    expect(work.files()["article.md"]).not.toContain("One.");
  });

  it("takes back a version that was brought in, with the bytes of before", () => {
    const { work } = opened();
    const before = work.files();
    work.replace({
      ...before,
      "article.md": "---\ntitle: Other\n---\n\nOther words.\n",
      "layers/x.geojson": "{}",
    });
    expect(Object.keys(work.files())).toContain("layers/x.geojson");
    work.undo();
    expect(work.files()).toEqual(before);
  });
});
