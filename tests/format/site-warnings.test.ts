import { describe, expect, test } from "vitest";
import { articleOf, check, collection, type Feature, graz, linz, site } from "./trial-story.ts";

const positions: [what: string, features: Feature[], more: object, told: RegExp, hint: RegExp][] = [
  [
    "0,0",
    [linz, site("graz", [0, 0])],
    {},
    /^warning .* graz: \[0, 0\] lies in the sea off Ghana/,
    /state "within"/,
  ],
  [
    "180 degrees",
    [linz, site("graz", [180, -16.5])],
    {},
    /^warning .* graz: the longitude 180 is the edge/,
    /179\.99/,
  ],
  [
    "a longitude counted on",
    [linz, site("graz", [182, -16.5])],
    {},
    /^warning .* graz: the longitude 182 is beyond 180 degrees; it is read as -178$/,
    /Write -178/,
  ],
  [
    "another coordinate system",
    [linz, graz],
    { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4326" } } },
    /^warning sites\.geojson:\d+:\d+ the file names a coordinate system \(urn:ogc:def:crs:EPSG::4326\)/,
    /WGS 84/,
  ],
  [
    "a latitude beyond 90",
    [linz, site("graz", [47.07, 115.44])],
    {},
    /^error .* graz: its geometry is no point on Earth$/,
    /look exchanged: write \[115\.44, 47\.07\]/,
  ],
  [
    "metres",
    [linz, site("graz", [1718772, 5951263])],
    {},
    /^error .* no point on Earth$/,
    /metres of another coordinate system: export the file in WGS 84/,
  ],
  [
    "a place outside what it states, and exchanged inside",
    [
      site("linz", [14.29, 48.31], { within: { product: "countries", feature: "AT" } }),
      site("graz", [47.07, 15.44], { within: { product: "countries", feature: "AT" } }),
    ],
    {},
    /^error .* lies outside its "within"/,
    /look exchanged: \[15\.44, 47\.07\] lies inside/,
  ],
];

describe("The warnings of sites", () => {
  const article = articleOf("In [Graz](#graz).");

  test.each(positions)("tell of %s", (_, features, more, told, hint) => {
    const checked = check(article, collection(features, more));
    expect(checked.told).toEqual([expect.stringMatching(told)]);
    expect(checked.hints).toMatch(hint);
  });

  test("tell of a place that lies beside the others when exchanged", () => {
    const both = articleOf("In [Graz](#graz) and [Wels](#wels).");
    const features = [linz, site("graz", [47.07, 15.44]), site("wels", [14.03, 48.16])];
    const { ok, told, hints } = check(both, collection(features));
    expect({ ok, told }).toEqual({
      ok: true,
      told: [
        expect.stringMatching(
          /^warning sites\.geojson:\d+:\d+ graz: longitude and latitude look exchanged: \[15\.44, 47\.07\] lies beside the other places$/,
        ),
      ],
    });
    expect(hints).toMatch(/state "within"/);
  });

  test("tell of a place outside the frame that lies in it when exchanged", () => {
    const framed = articleOf("In [Graz](#graz).", "map:\n  frame: [13, 46, 17, 49]\n");
    const far = site("linz", [14.29, 48.31]);
    expect(check(framed, collection([far, site("graz", [47.07, 15.44])])).told).toEqual([
      expect.stringMatching(/graz: longitude and latitude look exchanged: .* in the map's frame$/),
    ]);
  });

  test.each([
    ["places that are far apart", [linz, site("graz", [-77.04, 38.9])], {}],
    [
      "the usual coordinate system by its name",
      [linz, graz],
      { crs: { properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } } },
    ],
    ["a place on the prime meridian", [linz, site("graz", [0, 5.67])], {}],
  ])("are silent about %s", (_, features, more) => {
    expect(check(article, collection(features, more))).toMatchObject({ ok: true, told: [] });
  });

  test.each([
    [
      "a property",
      { sumary: "x" },
      /^warning sites\.geojson:\d+:\d+ linz: unknown key "sumary"$/,
      /^Did you mean "summary"\? Known keys: name,/,
    ],
    [
      "a property that is like none",
      { population: 5 },
      /linz: unknown key "population"$/,
      /^Known keys: name,/,
    ],
    [
      "a part of a source",
      { source: { name: "x", link: "y" } },
      /linz: "source": unknown key "link"$/,
      /Known keys: name, url\.$/,
    ],
  ])("tell of a key that says nothing: %s", (_, more, told, hint) => {
    const checked = check(articleOf("x"), collection([site("linz", [14.29, 48.31], more)]));
    expect(checked).toMatchObject({ ok: true, told: [expect.stringMatching(told)] });
    expect(checked.hints).toMatch(hint);
  });

  test("leave what a draft notes for its editor alone", () => {
    const doubt = { confidence: 0.5, reason: "x", alternatives: [] };
    expect(check(articleOf("x"), collection([site("linz", [14.29, 48.31], doubt)])).told).toEqual([]);
  });
});
