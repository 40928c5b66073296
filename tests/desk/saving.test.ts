import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFiles } from "../../src/desk/server/story-files.ts";
import { excess } from "../../src/desk/server/versions.ts";
import { openTestDesk, type TestDesk } from "./open-desk.ts";

const id = "linz-bridge";
const way = `/api/stories/${id}`;
const mine = { editor: "firstpage1" };

let desk: TestDesk;
let clock = 1_000_000;
beforeAll(async () => {
  desk = await openTestDesk(false, () => clock);
});
afterAll(() => desk.close());

const fileOf = (name: string): string => join(desk.stories, id, name);
const open = async () => (await desk.ask("GET", way)).value;
/** The files with other words in one paragraph of the article. */
const withWords = (files: Record<string, string>, from: string, to: string) => {
  expect(files["article.md"]).toContain(from);
  return { ...files, "article.md": files["article.md"]?.replace(from, to) };
};

describe("a story's files", () => {
  test("are opened and saved byte for byte", async () => {
    const { files, revision } = await open();
    for (const [name, text] of Object.entries(files)) expect(text).toBe(await readFile(fileOf(name), "utf8"));
    const saved = await desk.ask("PUT", way, { ...mine, base: revision, files });
    expect(saved).toEqual({ status: 200, value: { revision, merged: null } });
    expect(await readFiles(join(desk.stories, id))).toEqual(files);
  });

  test("are written whole, with no part left beside them, and what is no text of the story stays", async () => {
    await writeFile(fileOf("notes.txt"), "mine");
    const { files, revision } = await open();
    const changed = { ...withWords(files, "Linz", "LINZ"), "layers/flood.geojson": "{}\n" };
    const { value } = await desk.ask("PUT", way, { ...mine, base: revision, files: changed });
    expect(await open()).toMatchObject({ files: changed, revision: value.revision });
    expect((await readdir(join(desk.stories, id))).sort()).toEqual(
      [...Object.keys(files), "layers", "notes.txt"].sort(),
    );
    const less = await desk.ask("PUT", way, { ...mine, base: value.revision, files });
    expect(less.status).toBe(200);
    expect(await readdir(join(desk.stories, id, "layers"))).toEqual([]);
    expect((await open()).revision).toBe(revision);
  });

  test("changed by another program where it does not touch are put together", async () => {
    const { files, revision } = await open();
    const disk = await readFile(fileOf("article.md"), "utf8");
    await writeFile(fileOf("article.md"), `${disk.trimEnd()}\n\nA last paragraph.\n`);
    const changed = withWords(files, "title: A bridge in Linz", "title: The bridge in Linz");
    const { status, value } = await desk.ask("PUT", way, { ...mine, base: revision, files: changed });
    expect(status).toBe(200);
    expect(value.merged["article.md"]).toBe(`${changed["article.md"]?.trimEnd()}\n\nA last paragraph.\n`);
    expect((await open()).files).toEqual(value.merged);
  });

  test("changed at the same lines are both told, and neither is written over", async () => {
    const { files, revision } = await open();
    const theirs = withWords(files, "title: The bridge in Linz", "title: Their bridge in Linz");
    await writeFile(fileOf("article.md"), theirs["article.md"] ?? "");
    const changed = withWords(files, "title: The bridge in Linz", "title: My bridge in Linz");
    const { status, value } = await desk.ask("PUT", way, { ...mine, base: revision, files: changed });
    expect(status).toBe(409);
    expect(value.theirs).toEqual(theirs);
    expect(value.spots).toEqual([
      {
        file: "article.md",
        base: "title: The bridge in Linz is to be inspected\n",
        mine: "title: My bridge in Linz is to be inspected\n",
        theirs: "title: Their bridge in Linz is to be inspected\n",
      },
    ]);
    expect((await open()).files).toEqual(theirs);
    const decided = await desk.ask("PUT", way, { ...mine, base: value.revision, files: changed });
    expect(decided.status).toBe(200);
    expect((await open()).files).toEqual(changed);
  });

  test("saved by a page that did not hear of it are saved once more without a conflict with itself", async () => {
    const { files, revision } = await open();
    const one = withWords(files, "title: My bridge", "title: One bridge");
    const two = withWords(files, "title: My bridge", "title: Two bridges");
    await desk.ask("PUT", way, { ...mine, base: revision, files: one });
    expect((await desk.ask("PUT", way, { ...mine, base: revision, files: two })).status).toBe(200);
    expect((await open()).files).toEqual(two);
    const other = await desk.ask("PUT", way, { editor: "otherpage1", base: revision, files: one });
    expect(other.status).toBe(409);
  });

  test.each([
    ["a name that leads out", { "../x.md": "x" }],
    ["a name of another kind", { "article.md.exe": "x" }],
    ["a hidden name", { ".git": "x" }],
    ["a folder of another name", { "other/x.geojson": "{}" }],
    ["a layer in a folder below", { "layers/a/b.geojson": "{}" }],
    ["half of a sign", { "article.md": "\uD800" }],
    ["what is no text", { "article.md": 1 }],
  ])("are refused with %s", async (_title, files) => {
    const { revision, files: before } = await open();
    const { status, value } = await desk.ask("PUT", way, { ...mine, base: revision, files });
    expect([status, typeof value.error]).toEqual([400, "string"]);
    expect((await open()).files).toEqual(before);
  });
});

describe("versions", () => {
  test("are kept of every state, told with who wrote it, and can be read again", async () => {
    clock += 1000;
    const { files, revision } = await open();
    await writeFile(fileOf("article.md"), `${files["article.md"]}\nOutside.\n`);
    const { revision: second } = await open();
    const { value } = await desk.ask("GET", `${way}/versions`);
    expect(value.versions.slice(0, 2)).toMatchObject([
      { revision: second, by: "outside", at: clock },
      { revision, by: "desk" },
    ]);
    const old = await desk.ask("GET", `${way}/versions/${value.versions[1].number}`);
    expect(old.value.files).toEqual(files);
    expect((await desk.ask("GET", `${way}/versions/99999`)).status).toBe(404);
  });

  test("are at most 100: the newest all, of older ones those far from each other", () => {
    const version = (number: number) => ({ number, at: number * number, revision: "", by: "desk" as const });
    const all = Array.from({ length: 130 }, (_, index) => version(130 - index));
    const gone = excess(all);
    expect(gone).toHaveLength(30);
    expect(gone.some(({ number }) => number > 110 || number === 1)).toBe(false);
    expect(Math.max(...gone.map(({ number }) => number))).toBeLessThan(60);
    expect(excess(all.slice(30))).toEqual([]);
  });
});

describe("the journal", () => {
  const page = { editor: "journalpage" };
  const insert = (text: string) => [{ file: "article.md", from: 0, to: 0, insert: text }];
  const append = (base: string, number: number, text: string) =>
    desk.ask("POST", `${way}/journal`, { ...page, base, number, changes: insert(text) });

  test("has on the disk what a page did, and offers it to the next", async () => {
    const { files, revision } = await open();
    expect((await append(revision, 1, "a")).value).toEqual({ number: 1 });
    expect((await append(revision, 2, "b")).value).toEqual({ number: 2 });
    const { unfinished } = await open();
    expect(unfinished).toEqual([
      {
        editor: page.editor,
        at: clock,
        base: revision,
        files: { ...files, "article.md": `ba${files["article.md"]}` },
      },
    ]);
  });

  test("takes an entry that came again in the place of the first, and no entry that has a gap before it", async () => {
    const { files, revision } = await open();
    await append(revision, 2, "B");
    expect((await append(revision, 4, "x")).status).toBe(410);
    expect((await open()).unfinished[0].files["article.md"]).toBe(`Ba${files["article.md"]}`);
  });

  test("is read up to a line that was cut off, by a desk that starts anew", async () => {
    const { revision } = await open();
    const file = join(desk.folder, ".dateline", "stories", "journal", id, `${page.editor}.jsonl`);
    await appendFile(file, '{"number":3,"at":1,"chan');
    const { openDesk } = await import("../../src/desk/server/desk.ts");
    const sources = { stories: desk.stories, geo: "", atlas: "", out: "", address: null };
    const again = await openDesk(sources, { now: () => clock, today: () => "2026-11-26" });
    const [work] = await again.story(id).unfinished(() => false);
    expect(work?.files["article.md"]).toMatch(/^Ba---/);
    await again.story(id).append({ ...page, base: revision, number: 3, changes: insert("c") });
    expect((await again.story(id).unfinished(() => false))[0]?.files["article.md"]).toMatch(/^cBa---/);
    again.destroy();
  });

  test("is forgotten once its page has saved, and dropped when an editor says so", async () => {
    const { revision, unfinished } = await open();
    const { files } = unfinished[0];
    expect((await desk.ask("PUT", way, { ...page, base: revision, files })).status).toBe(200);
    const next = await open();
    expect(next.unfinished).toEqual([]);
    await append(next.revision, 1, "z");
    expect((await open()).unfinished).toHaveLength(1);
    await desk.ask("DELETE", `${way}/journal/${page.editor}`);
    expect((await open()).unfinished).toEqual([]);
  });

  test("refuses a change that does not fit and a base that is kept no more", async () => {
    const { revision } = await open();
    const changes = [{ file: "article.md", from: 1e9, to: 1e9, insert: "x" }];
    expect(
      (await desk.ask("POST", `${way}/journal`, { ...page, base: revision, number: 1, changes })).status,
    ).toBe(409);
    expect((await append("0".repeat(32), 1, "x")).status).toBe(410);
    expect((await open()).unfinished).toEqual([]);
  });
});
