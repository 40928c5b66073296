import { describe, expect, test } from "vitest";
import {
  noSites,
  sitesOf,
  withoutSite,
  withSite,
  withSiteAt,
  withSiteValue,
} from "../../src/desk/edit/sites.ts";
import { differenceOf, stories } from "./story-texts.ts";

const place = (id: string) => ({
  type: "Feature",
  id,
  properties: { name: "Odesa", kind: "city", summary: "A port.", source: { name: "GeoNames" } },
  geometry: { type: "Point", coordinates: [30.7326, 46.4775] },
});

describe.each(stories)("$folder", ({ sites }) => {
  const all = sitesOf(sites);

  test("a pin moved there and back changes two numbers, then nothing", () => {
    for (const { id, geometry } of all) {
      const moved = withSiteAt(sites, id, [1.23456, 2.34567]);
      const difference = differenceOf(sites, moved);
      expect(difference.new).toMatch(/^[-\d.,\s]*$/);
      expect(difference.old).toMatch(/^[-\d.,\s]*$/);
      const back = withSiteAt(moved, id, geometry.coordinates as [number, number]);
      expect(JSON.parse(back)).toEqual(JSON.parse(sites));
      expect(differenceOf(sites, back).old).toMatch(/^[\d.]*$/);
    }
  });

  test("a value set to itself keeps every byte, and another one changes that alone", () => {
    for (const { id, properties } of all) {
      expect(withSiteValue(sites, id, ["properties", "summary"], properties.summary)).toBe(sites);
      const other = withSiteValue(sites, id, ["properties", "name"], 'Other "name"');
      expect(sitesOf(other).find((each) => each.id === id)?.properties).toEqual({
        ...properties,
        name: 'Other "name"',
      });
      expect(differenceOf(sites, other).new).not.toContain("\n");
    }
  });

  test("a key added and taken out again, and a site too, leave the file as it was", () => {
    for (const { id } of all) {
      const more = withSiteValue(sites, id, ["properties", "note-of-the-desk"], { a: [1] });
      expect(sitesOf(more).find((each) => each.id === id)?.properties["note-of-the-desk"]).toEqual({
        a: [1],
      });
      expect(JSON.parse(withSiteValue(more, id, ["properties", "note-of-the-desk"], undefined))).toEqual(
        JSON.parse(sites),
      );
    }
    const more = withSite(sites, place("odesa-again"));
    expect(sitesOf(more).at(-1)).toEqual(place("odesa-again"));
    expect(differenceOf(sites, more).old).toBe("");
    expect(withoutSite(more, "odesa-again")).toBe(sites);
  });

  test("a site taken out takes no other's bytes with it", () => {
    for (const { id } of all) {
      const less = withoutSite(sites, id);
      expect(sitesOf(less)).toEqual(all.filter((each) => each.id !== id));
      expect(differenceOf(sites, less).new).toBe("");
    }
  });
});

test("the first site is written as a draft writes it", () => {
  const features = [place("odesa")];
  expect(withSite(noSites, place("odesa"))).toBe(
    `${JSON.stringify({ type: "FeatureCollection", features }, null, 2)}\n`,
  );
});

test("keys that the format does not know stay where they are", () => {
  const odd =
    '{"type":"FeatureCollection", "x-desk":  1,\r\n "features":[{"type":"Feature","id":"a","extra":[ 1 ],"properties":{"name":"A" , "k":null},"geometry":{"type":"Point","coordinates":[1,  2]}}]}';
  expect(withSiteAt(odd, "a", [3, 4])).toBe(odd.replace("[1,  2]", "[3,  4]"));
  expect(withSiteValue(odd, "a", ["properties", "name"], "B")).toBe(odd.replace('"A"', '"B"'));
});

test.each<[title: string, run: () => unknown]>([
  ["no such site", () => withSiteAt(noSites, "a", [1, 2])],
  ["no such site to take out", () => withoutSite(noSites, "a")],
  ["no JSON", () => withSite("", place("a"))],
  ["no list", () => withSite("{}", place("a"))],
])("an edit of %s is refused", (_title, run) => {
  expect(run).toThrow(/sites\.geojson/);
});
