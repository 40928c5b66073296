import { beforeAll, describe, expect, test } from "vitest";
import { whereIs } from "../../src/atlas/where.ts";
import type { Whereabouts } from "../../src/atlas/whereabouts.ts";
import type { WorldAtlas } from "../../src/atlas/with-world.ts";
import type { LonLat } from "../../src/model/position.ts";
import type { Site, SiteKind } from "../../src/model/site.ts";
import { hasWorld, theWorld } from "./the-world.ts";

const site = (name: string, kind: SiteKind, anchor: LonLat, layer?: Site["layer"]): Site =>
  ({
    id: "a",
    name,
    kind,
    summary: "",
    source: { name: "B" },
    anchor,
    ...(layer && { layer }),
  }) as unknown as Site;

describe.skipIf(!hasWorld)("where a place lies, by the atlas (skipped where it has not been made)", () => {
  let atlas: WorldAtlas;
  beforeAll(() => {
    atlas = theWorld();
  });
  const where = (lang: string, ...of: Parameters<typeof site>): Whereabouts =>
    whereIs(atlas, site(...of), lang);

  test.each<[lang: string, name: string, state: string]>([
    ["en", "Vienna", "Austria"],
    ["de", "Wien", "Österreich"],
    ["fr", "Vienne", "Autriche"],
    ["es", "Viena", "Austria"],
    ["pl", "Wiedeń", "Austria"],
    ["uk", "Відень", "Австрія"],
  ])("in %s %s is the capital of %s", (lang, name, state) => {
    expect(where(lang, name, "city", [16.37, 48.21]).seat).toMatchObject({ of: "state", name: state });
  });

  test("a town is told by its unit, its state and a place that is better known", () => {
    const { within, from } = where("en", "Thika", "city", [37.069, -1.033]);
    expect(within.at(-1)).toBe("Kenya");
    expect(from).toMatchObject({ name: "Nairobi", kilometres: 40 });
    expect(Math.round((from?.bearing ?? 0) / 45)).toBe(1);
  });

  test("a place of another name beside a capital is none", () => {
    expect(where("en", "Old Town", "city", [14.42, 50.087]).seat).toBeNull();
  });

  test("a building lies in its town", () => {
    expect(where("en", "Big Ben", "building", [-0.1246, 51.5007]).within[0]).toBe("London");
  });

  test.each<[name: string, at: LonLat, kind: string | undefined]>([
    ["Aden", [45.037, 12.779], "sea"],
    ["London", [-0.12, 51.5], "river"],
    ["Bern", [7.447, 46.948], undefined],
  ])("%s", (name, at, kind) => {
    const { water } = where("en", name, "city", at);
    if (kind) expect(water?.kind).toBe(kind);
    else expect(water?.kind).not.toBe("sea");
  });

  test.each<[name: string, at: LonLat, last: string | undefined]>([
    ["Simferopol", [34.1, 44.95], "Ukraine"],
    ["Srinagar", [74.8, 34.08], undefined],
  ])(
    "of ground in dispute, %s lies in the state that the table of borders names, or in none",
    (name, at, last) => {
      expect(where("en", name, "city", at).within.at(-1)).toBe(last);
    },
  );

  test("no capital is told by a town of another state", () => {
    expect(where("en", "Kyiv", "city", [30.52, 50.45]).from).toBeNull();
    expect(where("en", "Djibouti", "city", [43.145, 11.588]).from).toBeNull();
  });

  test("extents: a region by its state, a state by its capital, a strait by its coasts", () => {
    const bavaria = { product: "units", feature: "DE-BY" };
    expect(where("de", "Bayern", "region", [11.4, 48.9], bavaria).within).toEqual(["Deutschland"]);
    const yemen = { product: "countries", feature: "YE" };
    expect(where("en", "Yemen", "country", [47.5, 15.5], yemen).capital).toBe("Sanaa");
    const strait = { product: "named", feature: "strait-of-gibraltar" };
    expect(where("en", "Gibraltar", "area", [-5.8, 35.94], strait).within).toEqual(
      expect.arrayContaining(["Morocco", "Spain"]),
    );
  });
});
