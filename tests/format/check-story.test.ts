import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../../src/format/report.ts";
import type { Problem } from "../../src/model/problem.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const broken = "tests/fixtures/broken";
const faults = readdirSync(broken).filter((name) => !name.startsWith("."));
const atlas = readAtlas("tests/fixtures/geo");

async function problemsOf(fault: string): Promise<readonly Problem[]> {
  const checked = await checkFolder(join(broken, fault), atlas);
  return checked.ok ? [] : checked.problems;
}

describe("each broken story", () => {
  test.each(faults)("%s is refused in the words of its problems.txt", async (fault) => {
    const problems = await problemsOf(fault);
    const golden = join(broken, fault, "problems.txt");
    const text = problems.map((problem) => `${problemText(problem)}\n`).join("");
    if (process.env.REGEN) writeFileSync(golden, text);
    expect(existsSync(golden), `${golden} is missing: REGEN=1 npx vitest run tests/format writes it`).toBe(
      true,
    );
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(problems).not.toEqual([]);
    for (const { message, hint } of problems) {
      expect(message).toMatch(/^\S.*\S$/u);
      expect(hint).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

/** Where the fault stands, counted by hand in the fixture's files. */
const places: [fault: string, file: string, line: number, column: number, message: RegExp][] = [
  ["link-to-no-site", "article.md", 6, 14, /#lintz.* no site/],
  ["site-without-mention", "sites.geojson", 42, 13, /no passage mentions.*graz/],
  ["outside-its-region", "sites.geojson", 14, 53, /outside its "within" \(countries AT\)/],
  ["outside-its-layer", "sites.geojson", 26, 53, /outside its "layer" \(regions AT-4\)/],
  ["far-from-its-line", "sites.geojson", 26, 53, /outside its "layer" \(river\)/],
  ["duplicate-id", "sites.geojson", 42, 13, /"linz" is there twice/],
  ["unsafe-link", "article.md", 6, 28, /unsafe address "javascript:/],
  ["unsafe-reference-link", "article.md", 10, 1, /unsafe address "javascript:/],
  ["unsafe-source", "sites.geojson", 11, 52, /unsafe address "javascript:/],
  ["raw-html-inline", "article.md", 6, 28, /raw HTML/],
  ["raw-html-block", "article.md", 6, 1, /raw HTML/],
  ["unmapped-not-in-article", "article.md", 5, 11, /does not contain "Salzburg"/],
  ["no-source", "sites.geojson", 7, 21, /source is missing/],
  ["no-layer-of-that-name", "sites.geojson", 12, 19, /no product "provinces"/],
  ["no-front-matter-layer", "article.md", 5, 21, /no layer "lakes"/],
  ["no-feature-of-that-name", "sites.geojson", 12, 19, /no feature "OÖ"/],
  ["bad-date", "article.md", 3, 12, /no date/],
  ["bad-yaml", "article.md", 3, 22, /closing "quote/],
  ["bad-json", "sites.geojson", 7, 7, /comma expected/],
  ["crlf-and-no-site", "article.md", 6, 14, /#lintz/],
  ["crlf-and-no-site", "sites.geojson", 9, 17, /village/],
  ["bom-and-no-site", "article.md", 6, 14, /#lintz/],
  ["bom-and-no-site", "sites.geojson", 9, 17, /village/],
  ["article-in-latin-1", "article.md", 2, 17, /no UTF-8/],
  ["picture", "article.md", 6, 28, /pictures/],
  ["link-in-heading", "article.md", 6, 10, /in a heading/],
  ["link-in-list", "article.md", 11, 10, /#graz/],
  ["json-key-twice", "sites.geojson", 10, 9, /"kind" is there twice/],
];

describe("the place of a fault", () => {
  test.each(places)("%s is found in %s at %i:%i", async (fault, file, line, column, message) => {
    expect(await problemsOf(fault)).toContainEqual({
      severity: "error",
      file: join(broken, fault, file),
      line,
      column,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\S/),
    });
  });

  test("several faults are told together, in the order of files, lines and columns", async () => {
    const problems = await problemsOf("several-at-once");
    expect(problems.map(({ file, line }) => `${file.split("/").at(-1)}:${line}`)).toEqual([
      "article.md:3",
      "article.md:6",
      "article.md:6",
      "article.md:6",
      "sites.geojson:6",
      "sites.geojson:21",
      "sites.geojson:38",
    ]);
  });
});
