import { describe, expect, test } from "vitest";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import { homeNamed } from "../../src/draft/page-home.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

const page = (
  head: string,
) => `<!doctype html><html><head><title>Council votes on the bridge</title>${head}</head><body>
<article><h1>Council votes on the bridge</h1>
<p>The council of London voted on Monday evening to close the old bridge for the winter, as its arches are cracked.</p>
<p>Drivers will be led by another road until April, the council's engineer said after the meeting, which took four hours.</p>
<p>Shopkeepers beside the river had asked for a night bus, and were told that there is no money for one this year.</p></article></body></html>`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const homesOf = (head: string) => articleInputOf(page(head), "html", "page.html").homes;

describe("a saved page says where it is at home", () => {
  test.each<[string, string, string[]]>([
    [
      "by its publisher's address",
      data({
        "@type": "NewsArticle",
        publisher: {
          "@type": "Organization",
          address: { addressLocality: "London", addressRegion: "Ontario" },
        },
      }),
      ["London, Ontario", "London"],
    ],
    [
      "by a graph, and by its dateline first",
      data({
        "@graph": [
          {
            dateline: "Cork",
            publisher: { location: { address: { addressLocality: "Dublin", addressCountry: "IE" } } },
          },
        ],
      }),
      ["Cork", "Dublin, IE", "Dublin"],
    ],
    ["by its section", '<meta property="article:section" content="Ontario">', ["Ontario"]],
    [
      "nowhere by its publisher's name",
      data({ publisher: { "@type": "Organization", name: "The London Post" } }),
      [],
    ],
    [
      "nowhere by data that cannot be read",
      '<script type="application/ld+json">{ "publisher": </script>',
      [],
    ],
  ])("%s", (_, head, homes) => {
    expect(homesOf(head)).toEqual(homes);
  });

  test.each([
    [["Sport", "London, Ontario"], "CA"],
    [["Opinion", "World"], undefined],
    [["Nowhere at all"], undefined],
  ])("of %j the first that is a town or a unit", (names, country) => {
    expect(homeNamed(names, gazetteer, lexicon)?.country).toBe(country);
  });
});

describe("the draft of a saved page", () => {
  const countryIn = (head: string, find = {}) => {
    const input = articleInputOf(page(head), "html", "page.html");
    const draft = draftStory(input, gazetteer, lexicon, {
      title: "T",
      published: "2026-01-01",
      atlas: null,
      find,
    });
    const [site] = JSON.parse(draft.sites).features as { geometry: { coordinates: [number, number] } }[];
    return (site?.geometry.coordinates[0] ?? 0) < -60 ? "Canada" : "England";
  };
  const ontario = data({ publisher: { address: { addressLocality: "London", addressRegion: "Ontario" } } });

  test("reads a name as the one at its paper's home", () => {
    expect(countryIn("")).toBe("England");
    expect(countryIn(ontario)).toBe("Canada");
  });

  test("and as at the newsroom's home where that is told", () => {
    const home = gazetteer.entries("oxford").find(({ place }) => place.country === "GB")?.place;
    expect(countryIn(ontario, { home })).toBe("England");
  });
});
