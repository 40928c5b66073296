import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { expectPlaces, timed } from "./parse-expectations.ts";

/** Milliseconds for the largest input that is let in; ten times what it needs. */
const large = 20_000;

const front = "---\ntitle: A\npublished: 2024-05-14\n---\n";

/** Inputs that make parsers slow or overflow their stack, at the size that is just let in, or beyond it. */
const heavy: [name: string, text: string][] = [
  ["quotes in quotes", ">".repeat(90_000)],
  ["lists in lists", "- ".repeat(45_000)],
  [
    "lists in lists, line by line",
    Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
  ],
  ["open brackets", "[".repeat(90_000)],
  ["open brackets, paragraph by paragraph", `${"[a](".repeat(490)}\n\n`.repeat(45)],
  ["emphasis that never closes", `${"_a*".repeat(240)}\n\n`.repeat(120)],
  ["emphasis in emphasis", `${"*".repeat(240)}a${"*".repeat(240)}\n\n`.repeat(180)],
  ["fences of all lengths", Array.from({ length: 400 }, (_, length) => "`".repeat(length)).join(" ")],
  ["definitions", "[a]: #b\n\n".repeat(10_000)],
  ["one-letter paragraphs", "a\n\n".repeat(30_000)],
  ["lines without end", "b\n".repeat(45_000)],
  ["half tags", "<a ".repeat(30_000)],
  ["half character references", "&".repeat(90_000)],
  ["one long line", "word ".repeat(19_000)],
  ["a megabyte of text", "word\n\n".repeat(200_000)],
  ["nearly a megabyte of half tags", "<a ".repeat(300_000)],
  ["as many links as are let in", "[Oslo](#oslo) was there.\n\n".repeat(9900)],
  ["as many marks as are let in", `${"[a](".repeat(490)}\n\n`.repeat(100)],
  ["as many lines as are let in", `${"b\n".repeat(999)}\n`.repeat(49)],
];

describe("heavy input", () => {
  test("an article of 100,000 words is let in", () => {
    const report = createReport("article.md");
    const paragraph = "It rained in [Oslo](#oslo) all that day, and ".repeat(5);
    parseArticle(`${front}\n${`${paragraph}.\n\n`.repeat(2300)}`, report);
    expect(report.problems).toEqual([]);
  });

  test.each(heavy)("%s are read or refused in good time", (_name, body) => {
    const report = createReport("article.md");
    expect(timed(() => parseArticle(`${front}\n${body}\n`, report))).toBeLessThan(large);
    expectPlaces(report, `${front}\n${body}\n`);
  });

  test("seventeen quotes begun on one line are refused, and sixteen are not", () => {
    const problemsOf = (quotes: number): string[] => {
      const report = createReport("article.md");
      parseArticle(`${front}\n${">".repeat(quotes)} a\n`, report);
      return report.problems.map(({ message }) => message);
    };
    expect(problemsOf(16)).toEqual([]);
    expect(problemsOf(17)).toContainEqual(expect.stringContaining("more than 16 quotes or lists"));
  });

  test("lists in lists, line by line, deeper than is let in, are refused", () => {
    const report = createReport("article.md");
    const body = Array.from({ length: 40 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n");
    parseArticle(`${front}\n${body}\n`, report);
    expect(report.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("more than 32 quotes, lists or emphases"),
    );
  });

  test("front matter that is too long is refused, and says so", () => {
    const report = createReport("article.md");
    parseArticle(`---\ntitle: A\ndek: ${"a".repeat(20_000)}\n---\n\ntext\n`, report);
    expect(report.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("longer than 20000 characters"),
    );
  });

  test.each<[kind: string, body: string, message: string]>([
    ["characters", "word ".repeat(200_000), "longer than 1000000 characters"],
    ["paragraphs", "a\n\n".repeat(10_001), "more than 10000 paragraphs"],
    ["lines", `${"b\n".repeat(900)}\n`.repeat(60), "more than 50000 lines"],
    ["signs", `${"_a*".repeat(240)}\n\n`.repeat(120), "more than 50000 signs"],
  ])("an article of too many %s is refused, and says so once", (_kind, body, message) => {
    const report = createReport("article.md");
    parseArticle(`${front}\n${body}\n`, report);
    expect(report.problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  test.each<[string, string]>([
    ["brackets", "a: ".concat("[".repeat(15_000))],
    ["nested maps", "a: {".repeat(4000)],
    ["nested lists", "- ".repeat(9000)],
    ["keys", Array.from({ length: 3000 }, (_, index) => `k${index}: a`).join("\n")],
    ["a megabyte of keys", Array.from({ length: 100_000 }, (_, index) => `k${index}: a`).join("\n")],
    ["aliases of aliases", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nmap:\n  frame: [*c,*c,*c,*c]"],
  ])("front matter of %s is refused in good time", (_name, yaml) => {
    const report = createReport("article.md");
    expect(timed(() => parseArticle(`---\n${yaml}\n---\n\ntext\n`, report))).toBeLessThan(large);
    expect(report.problems).not.toEqual([]);
  });

  test.each<[string, string]>([
    ["arrays in arrays", "[".repeat(500_000)],
    ["objects in objects", '{"a":'.repeat(200_000)],
    ["words", "x ".repeat(500_000)],
    ["an endless string", `"${"a".repeat(900_000)}`],
    ["half escapes", `"${"\\".repeat(900_001)}`],
    ["features of the wrong kind", `{"type":"FeatureCollection","features":[${"1,".repeat(50_000)}1]}`],
  ])("sites of %s are refused in good time", (_name, json) => {
    const report = createReport("sites.geojson");
    expect(timed(() => parseSites(json, report))).toBeLessThan(large);
    expect(report.problems).not.toEqual([]);
  });
});
