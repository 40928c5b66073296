import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { htmlText } from "./ferry-text.ts";
import { storiesFolder, story } from "./run-story.ts";

const articles = "tests/fixtures/articles";
const link = /\[([^\]]+)\]\(#[a-z-]+(?: "[^"]*")?\)/g;
const bodyOf = (article: string): string => article.replace(/^---\n[\s\S]*?\n---\n\n/, "").replace(/\n$/, "");
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

describe("story new", () => {
  test.each([
    ["plain text", "ferry.txt", read(articles, "ferry.txt").trimEnd()],
    ["Markdown, its own links kept", "ferry.md", bodyOf(read(articles, "ferry.md"))],
    ["a saved page, without its menu and margin", "ferry.html", htmlText],
  ])("takes %s, and the words are the same byte for byte once links are stripped", async (_, file, text) => {
    const stories = await storiesFolder();
    const { code, err } = await story("new", "ferry", join(articles, file), "--stories", stories);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const article = bodyOf(read(stories, "ferry", "article.md"));
    expect(article).not.toBe(text);
    expect(article.replace(link, "$1")).toBe(text);
  });

  test.each(["ferry.txt", "ferry.md", "ferry.html"])(
    "makes of %s a story in which the check finds nothing wrong",
    async (file) => {
      const stories = await storiesFolder();
      await story("new", "ferry", join(articles, file), "--stories", stories);
      const { code, out } = await story("check", "ferry", "--stories", stories);
      expect(code).toBe(0);
      expect(out).toEqual([
        expect.stringMatching(
          /^ferry: 0 problems; (\d+) names found: \1 mapped, 0 left off with reason, 0 open$/,
        ),
      ]);
    },
  );

  test("keeps Windows line ends inside paragraphs and a byte order mark out", async () => {
    const stories = await storiesFolder();
    const file = join(stories, "windows.txt");
    writeFileSync(file, "\uFEFFRain fell in Oslo\r\nall day.\r\n\r\nIt was dry in Bergen.\r\n");
    await story("new", "rain", file, "--stories", stories);
    expect(bodyOf(read(stories, "rain", "article.md")).replace(link, "$1")).toBe(
      "Rain fell in Oslo\r\nall day.\n\nIt was dry in Bergen.",
    );
  });

  test.each([
    [
      "the given title and day",
      ["--title", "Ferry: a start", "--published", "2026-02-28"],
      /"?Ferry: a start"?\npublished: 2026-02-28/,
    ],
    ["its id and today where none are given", [], /^---\ntitle: Ferry line\npublished: 2026-03-02\n/],
  ])("writes %s into the front matter", async (_, options, expected) => {
    const stories = await storiesFolder();
    await story("new", "ferry-line", join(articles, "ferry.txt"), "--stories", stories, ...options);
    expect(read(stories, "ferry-line", "article.md")).toMatch(expected);
  });

  test("leaves the front matter of a Markdown file as it is", async () => {
    const stories = await storiesFolder();
    await story(
      "new",
      "ferry",
      join(articles, "ferry.md"),
      "--stories",
      stories,
      "--published",
      "2020-01-01",
    );
    expect(read(stories, "ferry", "article.md")).toMatch(
      /^---\ntitle: A ferry to Helsinki\npublished: 2026-03-02\n---\n/,
    );
  });

  test("marks what it is unsure of and lists what it does not know, until an editor settles both", async () => {
    const stories = await storiesFolder();
    const file = join(stories, "note.txt");
    writeFileSync(
      file,
      "A fire broke out in Springfield on Monday.\n\nFlights left from Skagway Ridge Airport.\n",
    );
    const { out } = await story("new", "fire", file, "--stories", stories, "--json");
    expect(JSON.parse(out[0] ?? "")).toEqual({
      folder: join(stories, "fire"),
      language: "en",
      mentions: 1,
      unsure: ["springfield"],
      unmapped: ["Skagway Ridge Airport"],
      undrawn: [],
      leftOut: [],
    });
    const [feature] = JSON.parse(read(stories, "fire", "sites.geojson")).features;
    expect(feature.properties.confidence).toBeLessThan(0.75);
    expect(feature.properties.alternatives.length).toBeGreaterThan(0);
    const unsettled = await story("check", "fire", "--stories", stories);
    expect(unsettled.code).toBe(1);
    expect(unsettled.out.join("\n")).toMatch(/ {2}unsure: springfield\. Settle each in/);
  });

  const refusals: [title: string, name: string, content: string | Uint8Array, message: RegExp][] = [
    ["an empty file", "none.txt", "", /none\.txt is empty/],
    ["a file of white space", "blank.txt", " \n\t\n", /blank\.txt is empty/],
    ["a picture", "photo.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /photo\.txt is a picture/],
    ["another encoding", "latin.txt", new Uint8Array([0x4c, 0x69, 0xe8, 0x67, 0x65]), /not in UTF-8/],
    ["ten megabytes", "long.txt", "In Oslo it rained. ".repeat(530_000), /long\.txt is larger than 8 MB/],
    [
      "more than the check lets in",
      "epic.txt",
      "It rained in Oslo.\n\n".repeat(10_001),
      /epic\.txt: line \d+: the article has more than 10000 paragraphs\. Split it/,
    ],
    [
      "a page without an article",
      "menu.html",
      "<html><body><nav><a href='/'>Home</a></nav></body></html>",
      /menu\.html: no article|has no paragraphs/,
    ],
  ];
  test.each(refusals)("refuses %s and writes nothing", async (_, name, content, message) => {
    const stories = await storiesFolder();
    writeFileSync(join(stories, name), content);
    const { code, out, err } = await story("new", "rain", join(stories, name), "--stories", stories);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.join("\n")).toMatch(message);
    expect(readdirSync(stories)).toEqual([name]);
  });

  test.each([
    ["a file that is not there", "nowhere.txt", /nowhere\.txt: there is no such file/],
    ["a folder", articles, /is a folder/],
  ])("refuses %s", async (_, file, message) => {
    const { code, err } = await story("new", "rain", file, "--stories", await storiesFolder());
    expect(code).toBe(1);
    expect(err.join("\n")).toMatch(message);
  });

  test.skipIf(process.getuid?.() === 0)(
    "refuses a file that it may not read (skipped for root, who may)",
    async () => {
      const stories = await storiesFolder();
      const file = join(stories, "secret.txt");
      writeFileSync(file, "Rain in Oslo.");
      chmodSync(file, 0o000);
      const { code, err } = await story("new", "rain", file, "--stories", stories);
      expect(code).toBe(1);
      expect(err.join("\n")).toMatch(/secret\.txt cannot be read \(EACCES\)/);
    },
  );

  test("never writes over a story", async () => {
    const stories = await storiesFolder("tests/fixtures/stories");
    const before = read(stories, "linz-bridge", "article.md");
    const { code, err } = await story(
      "new",
      "linz-bridge",
      join(articles, "ferry.txt"),
      "--stories",
      stories,
    );
    expect(code).toBe(1);
    expect(err[0]).toMatch(/linz-bridge is there already: choose another id/);
    expect(read(stories, "linz-bridge", "article.md")).toBe(before);
  });

  test.each(["Ferry", "../ferry", "ferry line", "p1", "-ferry", "fähre"])("refuses the id %s", async (id) => {
    const stories = await storiesFolder();
    const { code, err } = await story("new", "--stories", stories, "--", id, join(articles, "ferry.txt"));
    expect(code).toBe(1);
    expect(err[0]).toMatch(/is no story id: lower case letters, digits and hyphens/);
    expect(readdirSync(stories)).toEqual([]);
  });

  test.each(["assets", "geo", "stories"])("refuses the id %s, a name of the site's own", async (id) => {
    const stories = await storiesFolder();
    const { code, err } = await story("new", id, join(articles, "ferry.txt"), "--stories", stories);
    expect(code).toBe(1);
    expect(err[0]).toBe(`"${id}" is one of the site's own names: choose another id, such as ${id}-story.`);
    expect(readdirSync(stories)).toEqual([]);
  });

  test("takes a Word document and says what it leaves out", async () => {
    const stories = await storiesFolder();
    const { code, out } = await story("new", "ferry", join(articles, "ferry.docx"), "--stories", stories);
    expect(code).toBe(0);
    expect(out).toContain(
      "Left out of the text, look whether it is missed: 1 table, 1 picture, 1 link around a name",
    );
    const article = read(stories, "ferry", "article.md");
    expect(article).toContain("- A pier in [Turku](#turku)");
    expect(article).toContain("[a notice](https://harbour.example/notice)");
    expect((await story("check", "ferry", "--stories", stories)).out.join("\n")).toMatch(
      /^ferry: 0 problems/,
    );
  });

  test("keeps the words of a plain text as they are, and its names linked", async () => {
    const stories = await storiesFolder();
    const file = join(stories, "note.txt");
    writeFileSync(
      file,
      "It is a f***ing disgrace, a baker in Granada said.\n\n2019. Floods in Oslo cost 3 * 4 * 5 euros.\n\n- Never, said a teacher in Bergen.\n\n    R&amp;D wrote to __all__ in Tallinn.\n",
    );
    await story("new", "note", file, "--stories", stories);
    const checked = await checkFolder(join(stories, "note"), readAtlas("public/geo"));
    if (!checked.ok) throw new Error("the story is not in order");
    const passages = checked.value.story.blocks.map(({ text }) => text);
    expect(passages).toEqual(
      readFileSync(file, "utf8")
        .split("\n\n")
        .map((line) => line.trim()),
    );
    expect(checked.value.story.sites.map(({ name }) => name)).toEqual([
      "Granada",
      "Oslo",
      "Bergen",
      "Tallinn",
    ]);
    expect(checked.warnings).toEqual([]);
  });
});
