import { describe, expect, it } from "vitest";
import { hasWorld } from "../../src/atlas/with-world.ts";
import { baseIn, whereIn } from "../../src/desk/server/map-body.ts";
import { createMapViews } from "../../src/desk/server/map-views.ts";
import { readBaseMap } from "../../src/press/base-map.ts";

const { atlas } = readBaseMap({ stories: "stories", geo: "public/geo", atlas: "atlas" });
if (!hasWorld(atlas)) throw new Error("The atlas has no world.");
const views = createMapViews(atlas);

describe("the base map of a view", () => {
  const wanted = { frame: [14, 48, 15, 49], lang: "en-GB", layers: [], extents: [] } as const;
  it("has what its frame shows, with the extents of sites, wherever it is", () => {
    const base = views.base({ ...wanted, extents: [{ product: "countries", feature: "AT" }] });
    const names = base.layers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["land", "borders", "cities", "countries"]));
    expect(base.layers.every(({ url, name }) => url === name && base.shapes[name])).toBe(true);
    const cities = base.shapes.cities?.features.map(({ properties }) => properties?.name);
    expect(cities).toContain("Linz");
    expect(base.shapes.countries?.features.map(({ id }) => id)).toEqual(["AT"]);
  });

  it("is cut once for an editor who goes back and forth, in whatever English", () => {
    expect(views.base({ ...wanted, lang: "en" })).toBe(views.base(wanted));
  });
});

it("tells what a position lies in, and nothing at sea", () => {
  expect(views.where({ at: [14.29, 48.31], lang: "en" }).within).toEqual(["Upper Austria", "Austria"]);
  expect(views.where({ at: [-35, 40], lang: "en" }).within).toEqual([]);
});

describe("what the map asks is refused where it is not as it should be", () => {
  const base = { frame: [14, 48, 15, 49], lang: "en", layers: [], extents: [] };
  it.each<[what: string, body: Record<string, unknown>]>([
    ["no frame", { ...base, frame: [14, 48] }],
    ["a frame upside down", { ...base, frame: [14, 49, 15, 48] }],
    ["layers that are no names", { ...base, layers: [1] }],
    ["too many layers", { ...base, layers: Array.from({ length: 2001 }, () => "a") }],
    ["extents that are none", { ...base, extents: [{ feature: "AT" }, null] }],
    ["a language that is none", { ...base, lang: "not a tag" }],
  ])("%s", (_, body) => {
    expect(() => baseIn(body)).toThrow();
  });
  it("as it should be", () => expect(baseIn(base)).toEqual(base));
  it("a position", () => {
    expect(whereIn({ at: [14, 48], lang: "uk" })).toEqual({ at: [14, 48], lang: "uk" });
    expect(() => whereIn({ at: [14, 98], lang: "uk" })).toThrow();
  });
});
