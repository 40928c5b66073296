import { describe, expect, it } from "vitest";
import { checkWith, entryOf, feature, featuresOf, frontOf, geoJson, square } from "./layer-story.ts";

const on = (day: string | number, id = "lake") => feature(id, "Polygon", square, { day });

describe("a layer with a date property", () => {
  it("is known for each of its days, with the area then, and drawn for the last", () => {
    const { layer, features } = featuresOf(
      "flood.geojson",
      geoJson(on("2024-09-16"), on("2018-09-16")),
      entryOf("area", "\ndates: { property: day, holds: on }"),
    );
    expect(layer.asOf).toBe("2024-09-16");
    expect(layer.moments).toEqual([
      { when: "2018-09-16", area: 8200 },
      { when: "2024-09-16", area: 8200 },
    ]);
    expect(layer.draw).toMatchObject({ dates: { property: "day", holds: "on" } });
    expect(features.map(({ properties }) => properties?.day)).toEqual(["2024-09-16", "2018-09-16"]);
  });

  it("grows from day to day where its features hold on, years from the next one", () => {
    const { layer } = featuresOf(
      "flood.geojson",
      geoJson(on("2018-09-16", "a"), on(2020, "b")),
      entryOf("area", "\ndates: { property: day, holds: since }"),
    );
    expect(layer.moments).toEqual([
      { when: "2018-09-16", area: 8200 },
      { when: "2021-01-01", area: 16000 },
    ]);
  });

  it("tells no area of lines, nor of what is rough", () => {
    const { layer } = featuresOf(
      "flood.geojson",
      geoJson(on("2024-09-16")),
      entryOf("area fading", "\ndates: { property: day, holds: on }"),
    );
    expect(layer.moments).toEqual([{ when: "2024-09-16" }]);
  });

  it("has an id once on each day", () => {
    const { all } = checkWith(
      frontOf("flood.geojson", entryOf("area", "\ndates: { property: day, holds: on }")),
      { "flood.geojson": geoJson(on("2024-09-16"), on("2024-09-16")) },
    );
    expect(all.map(({ message }) => message)).toContainEqual(expect.stringMatching(/"lake" is there twice/));
  });
});

describe("a layer with a file for each day", () => {
  const entry = entryOf("area", "\nasOf: 2024-09-16\nearlier: [{ file: before.geojson, asOf: 2018-09-16 }]");
  const front = `${frontOf("flood.geojson", entry)}comparisons: [{ passage: p1, layer: flood }]\n`;
  const now = geoJson(feature("lake", "Polygon", square));

  it("is compared by those days", () => {
    const { checked, all } = checkWith(front, { "flood.geojson": now, "before.geojson": now });
    if (!checked.ok) throw new Error(all.map(({ message }) => message).join("\n"));
    expect(checked.warnings).toEqual([]);
    expect(checked.value.layers[0]?.layer.moments?.map(({ when }) => when)).toEqual([
      "2018-09-16",
      "2024-09-16",
    ]);
    expect(checked.value.story.comparisons).toEqual([{ passage: "p1", layer: "flood" }]);
  });

  it("has the faults of each file told in it", () => {
    const { all } = checkWith(front, { "flood.geojson": now, "before.geojson": "{" });
    expect(all[0]?.file).toBe("layers/before.geojson");
  });
});

it.each([
  ["no day of its own", "\nearlier: [{ file: before.geojson, asOf: 2018-09-16 }]", /no day of its own/],
  ["a later day", "\nasOf: 2017-01-01\nearlier: [{ file: b.geojson, asOf: 2018-09-16 }]", /a day before/],
])("earlier files with %s are refused", (_, more, message) => {
  const { all } = checkWith(frontOf("flood.geojson", entryOf("area", more)), {});
  expect(all.map((each) => each.message)).toContainEqual(expect.stringMatching(message));
});

it("a layer that is known for one day cannot be compared", () => {
  const front = `${frontOf("flood.geojson", entryOf("area", "\nasOf: 2024-09-16"))}comparisons: [{ passage: p1, layer: flood }]\n`;
  const { all } = checkWith(front, { "flood.geojson": geoJson(feature("a", "Polygon", square)) });
  expect(all.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/no two dates of a layer "flood"/),
  );
});
