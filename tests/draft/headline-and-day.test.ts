import { describe, expect, test } from "vitest";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { dateIn, dayOf } from "../../src/draft/day-of.ts";
import { headlineOf } from "../../src/draft/headline.ts";

const long =
  "The bridge over the river, which a flood carried away in spring, was opened to carts this morning.";

describe("The headline of a plain text", () => {
  test.each([
    ["Ferry to the islands stops", [long]],
    ["Who owns the strait?", [long]],
    ["“We are still waiting”", [long]],
    ["Storm hits coast,\n100 towns dark", [long]],
  ])("is its short first paragraph: %s", (first, rest) => {
    expect(headlineOf([first, ...rest])).toBe(first.replace(/\s+/g, " "));
  });

  test.each([
    ["a sentence", ["The ferry stops.", long]],
    ["a line that leads on", ["This is what we know:", long]],
    ["an author's line", ["By Ann Other", long]],
    ["a paragraph as long as any", [long, "Short end"]],
    ["a text of one paragraph", ["Ferry to the islands stops"]],
    ["signs without a word", ["* * *", long]],
    ["a text's first paragraph of many lines", [long.repeat(3), long.repeat(4)]],
  ])("is not %s", (_, paragraphs) => {
    expect(headlineOf(paragraphs)).toBeNull();
  });
});

test("A headline has no sign of Markdown's", () => {
  expect(headlineOf(["## Ferry to the islands stops", long])).toBe("Ferry to the islands stops");
});

describe("The day of an article", () => {
  test.each([
    ["12 January 2025", "2025-01-12"],
    ["January 12, 2025", "2025-01-12"],
    ["Jan. 12, 2025", "2025-01-12"],
    ["12. März 2025", "2025-03-12"],
    ["1er août 2024", "2024-08-01"],
    ["12 de enero de 2025", "2025-01-12"],
    ["3 maja 2024", "2024-05-03"],
    ["24 лютого 2022", "2022-02-24"],
    ["2025-01-12T08:00:00Z", "2025-01-12"],
    ["31 February 2025", null],
    ["12 Khartoum 2025", null],
    ["in 2025", null],
  ])("%s is %s", (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  test.each([
    ["its dateline", [`KHARTOUM, 12 January 2025 - ${long}`], "2025-01-12"],
    ["its dateline with a long dash", [`Oslo (3 May 2024) — ${long}`], "2024-05-03"],
    ["a line of its own", ["By Ann Other, 3 May 2024", long], "2024-05-03"],
    ["no date inside a sentence", [`On 3 May 2024 it rained. ${long}`], null],
    ["no sentence that is short", ["It began on 3 May 2024.", long], null],
    ["no date far down", [long, long, long, "3 May 2024"], null],
  ])("is said by %s", (_, paragraphs, day) => {
    expect(dayOf(paragraphs)).toBe(day);
  });
});

describe("An article as it comes in", () => {
  test("has a plain text's headline as its title and not in its text", () => {
    const input = articleInputOf(`Ferry stops\n\nMALMÖ, 3 May 2024 - ${long}`, "text", "a.txt");
    expect(input).toMatchObject({ title: "Ferry stops", published: "2024-05-03" });
    expect(input.body).not.toContain("Ferry stops");
  });

  test.each([
    ["# Ferry stops\n\nRain fell.", "Ferry stops", "Rain fell."],
    ["# Ferry stops #\r\n\r\nRain fell.", "Ferry stops", "Rain fell."],
    ["## Not first\n\nRain fell.", null, "## Not first\n\nRain fell."],
    ["---\ntitle: Own\n---\n# Ferry stops\n\nRain fell.", null, "# Ferry stops\n\nRain fell."],
  ])("has Markdown's first heading as its title where no front matter says one: %j", (text, title, body) => {
    expect(articleInputOf(text, "markdown", "a.md")).toMatchObject({ title, body });
  });

  test("has a page's own day", () => {
    const page = `<html><head><title>Ferry stops</title><meta property="article:published_time" content="2024-05-03T10:00:00+02:00"></head><body><article><h1>Ferry stops</h1>${`<p>${long}</p>`.repeat(6)}</article></body></html>`;
    expect(articleInputOf(page, "html", "a.html").published).toBe("2024-05-03");
  });
});
