import { expect, test } from "vitest";
import { annotationsOf } from "../../src/format/annotations.ts";
import { createReport, problemText } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { newsArticleOf } from "../../src/html/news-article.ts";
import { parsePassageId } from "../../src/model/ids.ts";
import { addressesOf, linkedTo } from "../../src/model/same-as.ts";
import type { Story } from "../../src/model/story.ts";

const read = (sameAs: unknown) => {
  const report = createReport("sites.geojson");
  const source = JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "kyiv",
        properties: { name: "Kyiv", kind: "city", summary: "Capital.", source: { name: "GeoNames" }, sameAs },
        geometry: { type: "Point", coordinates: [30.52, 50.45] },
      },
    ],
  });
  const { entries } = parseSites(source, report);
  return { sites: entries.map(({ site }) => site), told: report.problems.map(problemText).join("\n") };
};

test.each([
  ["geonames:703448", "https://sws.geonames.org/703448/"],
  ["wikidata:Q1899", "http://www.wikidata.org/entity/Q1899"],
])(
  "A site's id in a public list, %s, stands in its mentions' annotations and among the article's places",
  (id, url) => {
    const { sites, told } = read(id);
    expect(told).toBe("");
    const [site] = sites;
    if (!site) throw new Error("The site was not read.");
    expect(site.sameAs).toBe(id);
    const mention = { start: 0, end: 4, site: site.id, role: "place" };
    const passage = { kind: "passage", id: parsePassageId("p1"), text: "Kyiv slept.", mentions: [mention] };
    const story = {
      title: "t",
      lang: "en",
      published: "2026-01-01",
      sites,
      blocks: [passage],
    } as unknown as Story;
    expect(annotationsOf(story).items[0]?.body["schema:sameAs"]).toBe(url);
    expect(newsArticleOf(story, new URL("https://example.org/a/"))).toMatchObject({
      contentLocation: [{ sameAs: url }],
    });
  },
);

test("Ids in several lists all stand there", () => {
  const { sites, told } = read(["geonames:703448", "wikidata:Q1899"]);
  expect(told).toBe("");
  const links = ["https://sws.geonames.org/703448/", "http://www.wikidata.org/entity/Q1899"];
  expect(addressesOf(sites[0]?.sameAs)).toEqual(links);
  expect(linkedTo(sites[0]?.sameAs)).toEqual(links);
});

test.each(["703448", "geonames:x", "Q1899", 5])("What is no such id is told: %j", (id) => {
  expect(read(id).told).toMatch(/kyiv: "sameAs" is none of .*\n.*geonames:3165185/);
});

test("A list with what is no such id is told with its place", () => {
  expect(read(["geonames:703448", "Q1899"]).told).toMatch(
    /kyiv: "sameAs" is not of the form geonames:3165185/,
  );
});
