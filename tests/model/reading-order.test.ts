import { describe, expect, test } from "vitest";
import { parsePassageId } from "../../src/model/ids.ts";
import { pinsOf } from "../../src/model/pins.ts";
import { mentionsOf, readingOrderOf, usageOf, voicesIn } from "../../src/model/reading-order.ts";
import { siteId, tinyStory } from "./tiny-story.ts";

const story = tinyStory(
  [
    "linz and vienna=cabinet",
    "#",
    "nothing here",
    "vienna=cabinet says vienna=court of linz and linz",
    "vienna",
  ],
  ["linz", "vienna", "graz"],
);
const order = readingOrderOf(story);
const passage = (text: string) => {
  const id = parsePassageId(text);
  if (!id) throw new Error(`${text} is no passage id`);
  return id;
};

describe("reading order", () => {
  test("counts passages, not headings", () => {
    expect(order.passages.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4"]);
  });

  test.each([
    ["linz", ["p1", "p3"]],
    ["vienna", ["p1", "p3", "p4"]],
    ["graz", []],
    ["unknown", []],
  ])("%s is named in %j, each once", (site, passages) => {
    expect(order.passagesOf(siteId(site)).map(({ id }) => id)).toEqual(passages);
  });

  test.each([
    ["p1", ["linz", "vienna"]],
    ["p2", []],
    ["p3", ["vienna", "linz"]],
    ["p9", []],
  ])("%s names %j, in its own order", (id, sites) => {
    expect(order.sitesOf(passage(id))).toEqual(sites);
  });

  test("knows every mention, two of one passage too", () => {
    expect(mentionsOf(order, siteId("linz"))).toHaveLength(3);
    expect(mentionsOf(order, siteId("graz"))).toEqual([]);
  });

  test("finds sites and passages by their ids, and null for others", () => {
    expect(order.site(siteId("graz"))?.name).toBe("graz");
    expect(order.site(siteId("constructor"))).toBeNull();
    expect(order.passage(passage("p2"))?.text).toBe("nothing here");
    expect(order.passage(passage("p5"))).toBeNull();
  });
});

describe("voices", () => {
  test.each([
    ["p1", "vienna", ["cabinet"]],
    ["p3", "vienna", ["cabinet", "court"]],
    ["p4", "vienna", []],
    ["p3", "linz", []],
  ])("in %s %s means %j", (id, site, who) => {
    const found = order.passage(passage(id));
    expect(found && voicesIn(found, siteId(site))).toEqual(who);
  });

  test.each([
    ["linz", "place"],
    ["vienna", "both"],
    ["graz", "place"],
  ])("%s is used as %s", (site, usage) => {
    expect(usageOf(mentionsOf(order, siteId(site)))).toBe(usage);
  });

  test("a name that only speaks is a voice", () => {
    const only = tinyStory(["vienna=cabinet"], ["vienna"]);
    expect(usageOf(mentionsOf(readingOrderOf(only), siteId("vienna")))).toBe("voice");
  });
});

test("pins are numbered in reading order and tell how their sites are used", () => {
  expect(pinsOf(story).map(({ site, number, usage }) => [site.id, number, usage])).toEqual([
    ["linz", 1, "place"],
    ["vienna", 2, "both"],
    ["graz", 3, "place"],
  ]);
});
