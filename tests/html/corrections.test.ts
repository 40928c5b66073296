import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../src/format/front-matter.ts";
import { createReport } from "../../src/format/report.ts";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { newsArticleOf } from "../../src/html/news-article.ts";
import { embedSlots, pageSlots } from "../../src/html/page.ts";
import { feedOf } from "../../src/press/feed.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { sitemapOf } from "../../src/press/sitemap.ts";

const site = new URL("https://maps.example/");
const text = "The plant stood 4 km too far <east>.";
let plain: Edition;
let edition: Edition;

beforeAll(async () => {
  const checked = await checkFolder("stories/truce-call", readAtlas("public/geo"));
  if (!checked.ok) throw new Error("the story is not in order");
  plain = editionOf(checked.value, readAtlas("public/geo"), site);
  const corrections = [
    { date: "2025-04-03", text },
    { date: "2025-03-20", text: "An earlier one." },
  ];
  edition = { ...plain, story: { ...plain.story, corrections } };
});

/** The corrections of an article's front matter, and its problems. */
function read(yaml: string) {
  const report = createReport("article.md");
  const { corrections } = parseFrontMatter(`title: A\npublished: 2025-03-18\n${yaml}`, report);
  return { corrections, problems: report.problems.map(({ message }) => message) };
}

describe("A correction", () => {
  test("stands in the front matter with its day and its words, the newest first", () => {
    const given = read(
      `corrections:\n  - {date: 2025-03-20, text: "One."}\n  - {date: 2025-04-03, text: "Two."}\n`,
    );
    expect(given).toEqual({
      corrections: [
        { date: "2025-04-03", text: "Two." },
        { date: "2025-03-20", text: "One." },
      ],
      problems: [],
    });
  });

  test.each(['corrections:\n  - {date: "3 April", text: "Two."}', "corrections:\n  - {date: 2025-04-03}"])(
    "is refused without either: %j",
    (yaml) => {
      const { corrections, problems } = read(yaml);
      expect(problems).toHaveLength(1);
      expect(corrections).toEqual([]);
    },
  );

  test.each([
    ["page", pageSlots],
    ["frame", embedSlots],
  ])("is told in the %s, in words that are no markup", (_, slots) => {
    const told = [...new JSDOM(slots(edition).body).window.document.querySelectorAll(".correction")];
    expect(told.map(({ textContent }) => textContent)).toEqual([
      `Map corrected on 3 April 2025: ${text}`,
      "Map corrected on 20 March 2025: An earlier one.",
    ]);
    expect(slots(plain).body).not.toContain('class="correction"');
  });

  test("is told to search engines, with the day of the last change", () => {
    expect(newsArticleOf(edition.story, site)).toMatchObject({
      datePublished: "2025-03-18",
      dateModified: "2025-04-03",
      correction: [
        { "@type": "CorrectionComment", datePublished: "2025-04-03", text },
        { datePublished: "2025-03-20" },
      ],
    });
    expect(newsArticleOf(plain.story, site)).toMatchObject({ dateModified: "2025-03-18" });
    expect(newsArticleOf(plain.story, site)).not.toHaveProperty("correction");
  });

  test("is told in the feed, and moves its entry's day", () => {
    const feed = new JSDOM(feedOf([edition.story], site), { contentType: "text/xml" }).window.document;
    expect(feed.querySelector("entry summary")?.textContent).toContain(
      `Map corrected on 3 April 2025: ${text}`,
    );
    expect(feed.querySelector("entry updated")?.textContent).toBe("2025-04-03T00:00:00Z");
    expect(feed.querySelector("entry published")?.textContent).toBe("2025-03-18T00:00:00Z");
  });
});

test("The feed says where a story is: the first place where something happens, and what its map shows", () => {
  const feed = new JSDOM(feedOf([plain.story], site), { contentType: "text/xml" }).window.document;
  const at = (name: string): string | undefined =>
    feed.getElementsByTagNameNS("http://www.georss.org/georss", name)[0]?.textContent ?? undefined;
  const name = at("featurename");
  const { anchor } = plain.story.sites.find((each) => each.name === name) ?? {};
  expect(at("point")).toBe(`${anchor?.[1]} ${anchor?.[0]}`);
  const [west, south, east, north] = plain.story.frame;
  expect(at("box")).toBe(`${south} ${west} ${north} ${east}`);
});

test("The sitemap has every story's page with the day of its last change", () => {
  const map = new JSDOM(sitemapOf([edition], site), { contentType: "text/xml" }).window.document;
  expect([...map.querySelectorAll("url > loc")].map(({ textContent }) => textContent)).toEqual([
    "https://maps.example/truce-call/",
  ]);
  expect(map.querySelector("lastmod")?.textContent).toBe("2025-04-03");
  expect(map.getElementsByTagName("xhtml:link")).toHaveLength(2);
});
