import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { htmlText } from "./ferry-text.ts";
import { storiesFolder, story } from "./run-story.ts";

const articles = "tests/fixtures/articles";
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

describe("story add-site", () => {
  const twoParises =
    "Mayors met in Houston.\n\nThe Seine rose. Nobody came from Lamar County; Paris sent a note.\n";

  test("adds a place and links its name wherever it stands unlinked", async () => {
    const stories = await storiesFolder("tests/fixtures/stories");
    const article = join(stories, "linz-bridge", "article.md");
    writeFileSync(article, `${read(article)}\nTrains from Salzburg wait in Wels; Salzburg knows.\n`);
    const { code, out } = await story("add-site", "linz-bridge", "Salzburg", "--stories", stories);
    expect({ code, out: out[0] }).toEqual({
      code: 0,
      out: expect.stringMatching(/^salzburg: Salzburg at \[.*\], 2 names linked/),
    });
    expect(read(article)).toContain("[Salzburg](#salzburg) wait in Wels; [Salzburg](#salzburg) knows.");
    const { features } = JSON.parse(read(stories, "linz-bridge", "sites.geojson"));
    expect(features.at(-1)).toMatchObject({ id: "salzburg", properties: { name: "Salzburg" } });
  });

  test("draws a state by the product that has it", async () => {
    const stories = await storiesFolder();
    const file = join(stories, "note.md");
    writeFileSync(file, "Rain fell in Oslo, Norway. Then AUSTRIA won.\n");
    await story("new", "rain", file, "--stories", stories);
    writeFileSync(
      join(stories, "rain", "article.md"),
      read(stories, "rain", "article.md").replace(/\[?AUSTRIA\]?(\(#.*?\))?/, "Austria"),
    );
    writeFileSync(
      join(stories, "rain", "sites.geojson"),
      JSON.stringify({
        type: "FeatureCollection",
        features: JSON.parse(read(stories, "rain", "sites.geojson")).features.filter(
          (f: { id: string }) => f.id !== "austria",
        ),
      }),
    );
    expect((await story("add-site", "rain", "Austria", "--stories", stories)).code).toBe(0);
    expect((await story("check", "rain", "--stories", stories)).code).toBe(0);
  });

  test("takes the place in the state that is named, and says which it passed over without one", async () => {
    const stories = await storiesFolder();
    const file = join(stories, "note.txt");
    writeFileSync(file, twoParises);
    await story("new", "note", file, "--stories", stories);
    writeFileSync(
      join(stories, "note", "article.md"),
      `---\ntitle: Note\npublished: 2026-03-02\n---\n\n${twoParises}`,
    );
    writeFileSync(join(stories, "note", "sites.geojson"), '{"type":"FeatureCollection","features":[]}');
    const { out } = await story("add-site", "note", "Paris, Texas", "--stories", stories, "--json");
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ id: "paris", place: { admin1: "US.TX" }, links: 1 });
    const again = await story("add-site", "note", "Paris, Texas", "--stories", stories);
    expect({ code: again.code, err: again.err[0] }).toEqual({
      code: 1,
      err: expect.stringMatching(/has Paris already, as the site "paris"/),
    });
  });

  test.each([
    [
      "a place that the gazetteer does not hold",
      "linz-bridge",
      "Qqqqburg",
      /The gazetteer has no "Qqqqburg"/,
    ],
    [
      "a place that the article does not name",
      "linz-bridge",
      "Nairobi",
      /The article has no "Nairobi" outside its links/,
    ],
    ["a story that is not there", "no-story", "Vienna", /no-story\/article\.md is missing/],
    ["a path for a story", "../stories", "Vienna", /is no story id/],
  ])("refuses %s and leaves the files as they were", async (_, id, place, message) => {
    const stories = await storiesFolder("tests/fixtures/stories");
    const files = () => ["article.md", "sites.geojson"].map((name) => read(stories, "linz-bridge", name));
    const before = files();
    const { code, out, err } = await story("add-site", id, place, "--stories", stories);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err[0]).toMatch(message);
    expect(files()).toEqual(before);
  });
});

describe("story check", () => {
  test("tells every problem with line, column and hint, and counts the names", async () => {
    const { code, out } = await story("check", "link-to-no-site", "--stories", "tests/fixtures/broken");
    expect(code).toBe(1);
    expect(out.join("\n")).toMatch(
      /link-to-no-site\/article\.md:6:14: a link to #lintz, which is no site\n {4}Did you mean #linz\?/,
    );
    expect(out.at(-1)).toMatch(/^link-to-no-site: \d+ problems?; \d+ names? found/);
  });

  test.each([["bad-json"], ["no-sites-file"], ["no-article"], ["link-in-heading"]])(
    "tells the problems of %s, whether or not its names can be counted",
    async (id) => {
      const { code, out, err } = await story("check", id, "--stories", "tests/fixtures/broken", "--json");
      expect({ code, err }).toEqual({ code: 1, err: [] });
      expect(JSON.parse(out[0] ?? "").problems[0]).toMatchObject({
        line: expect.any(Number),
        hint: expect.any(String),
      });
    },
  );

  test("--json gives one line per story, with the names that nobody has dealt with", async () => {
    const stories = await storiesFolder("tests/fixtures/stories");
    const article = join(stories, "linz-bridge", "article.md");
    writeFileSync(article, `${read(article)}\nTrains from Salzburg will be late.\n`);
    const { out } = await story("check", "--stories", stories, "--json");
    const lines = out.map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(["linz-bridge"]);
    expect(lines[0].coverage).toMatchObject({
      unmapped: 1,
      unsure: [],
      open: expect.arrayContaining(["Salzburg"]),
    });
  });
});

describe("story list", () => {
  test("lists the stories, a line each or as JSON", async () => {
    expect(await story("list", "--stories", "tests/fixtures/stories")).toEqual({
      code: 0,
      out: ["linz-bridge"],
      err: [],
    });
    expect((await story("list", "--json", "--stories", "tests/fixtures/stories")).out).toEqual([
      '["linz-bridge"]',
    ]);
  });

  test("says so where there is no folder of stories", async () => {
    const { code, err } = await story("list", "--stories", "nowhere");
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringMatching(/^There is no folder nowhere/)] });
  });
});

describe("story find", () => {
  test("prints one JSON line per file, with offsets into the file's own text", async () => {
    const files = ["ferry.txt", "ferry.md"].map((name) => join(articles, name));
    const { code, out } = await story("find", "--json", ...files);
    expect(code).toBe(0);
    const lines = out.map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(files);
    for (const { file, mentions } of lines)
      for (const { start, end, text } of mentions) expect(read(file).slice(start, end)).toBe(text);
    expect(lines[0].mentions[0]).toEqual({
      start: 0,
      end: 7,
      text: "TALLINN",
      role: "place",
      form: "name",
      confidence: expect.any(Number),
      reason: expect.stringMatching(/dateline/),
      site: {
        id: "tallinn",
        name: "Tallinn",
        kind: "city",
        lon: expect.closeTo(24.75, 1),
        lat: expect.closeTo(59.44, 1),
        country: "EE",
        sameAs: "geonames:588409",
      },
      candidates: expect.arrayContaining([expect.objectContaining({ name: "Tallinn" })]),
    });
  });

  test("gives the text of a saved page with its offsets", async () => {
    const { out } = await story("find", "--json", join(articles, "ferry.html"));
    const { text, mentions } = JSON.parse(out[0] ?? "");
    expect(text).toBe(htmlText);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test("goes on after a file that it cannot read, and ends with 1", async () => {
    const { code, out, err } = await story("find", "--json", "nowhere.txt", join(articles, "ferry.txt"));
    expect({ code, lines: out.length }).toEqual({ code: 1, lines: 1 });
    expect(err).toEqual([expect.stringMatching(/^nowhere\.txt: there is no such file/)]);
  });
});

describe("the command line", () => {
  test.each([
    ["no command", [], /^Which command\?/],
    ["an unknown command", ["fetch"], /^There is no command "fetch"\./],
    ["a name that every object has", ["toString"], /^There is no command "toString"\./],
    ["an unknown option", ["list", "--fast"], /--fast/],
    ["new without a file", ["new", "ferry"], /^new: give an id and a file/],
    [
      "new with a day that is none",
      ["new", "a", "b.txt", "--published", "2026-02-30"],
      /^--published is "2026-02-30"/,
    ],
    ["add-site without a place", ["add-site", "linz-bridge"], /^add-site: give a story and a place/],
    ["find without a file", ["find", "--json"], /^find: name at least one file/],
    ["find without --json", ["find", "a.txt"], /^find: add --json/],
  ])("ends with 2 and the usage for %s", async (_, words, message) => {
    const { code, out, err } = await story(...words);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(message);
    expect(err[1]).toMatch(/npm run story -- COMMAND/);
  });

  test.each(["--help", "-h"])("shows the usage for %s and ends with 0", async (option) => {
    const { code, out } = await story("new", option);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/add-site ID "PLACE"[\s\S]*Exit codes: 0 done/);
  });

  test.each([
    [["list", "--stories", "tests/fixtures/stories"], 0, "linz-bridge\n"],
    [["fetch"], 2, ""],
  ])("as a process of its own, %j ends with %i", async (words, code, stdout) => {
    const outcome = await new Promise((resolve) => {
      execFile(process.execPath, ["--import", "tsx", "src/cli.ts", "story", ...words], (error, text) =>
        resolve({ code: Number(error?.code ?? 0), stdout: text }),
      );
    });
    expect(outcome).toEqual({ code, stdout });
  });
});
