import { describe, expect, test } from "vitest";
import { boxOf } from "../../src/atlas/box-of.ts";
import { extentOf, liesIn } from "../../src/atlas/extent.ts";
import type { WorldAtlas } from "../../src/atlas/with-world.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import { namedLandsOf } from "../../src/draft/named-lands-of.ts";
import { readArticle } from "../../src/draft/read-article.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { LonLat } from "../../src/model/position.ts";
import type { SiteLayer } from "../../src/model/site.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { treeWorld, trialWorld } from "./trial-world.ts";

const lexicon = createLexicon(tableText);

interface Drafted {
  readonly id: string;
  readonly properties: { readonly kind: string; readonly layer?: SiteLayer; readonly confidence?: number };
  readonly geometry: { readonly coordinates: LonLat };
}

function drafting(world: WorldAtlas) {
  const gazetteer = createGazetteer(tableText, namedLandsOf(world));
  return async (text: string) => {
    const input = await readArticle(new TextEncoder().encode(text), "any.txt");
    const draft = draftStory(input, gazetteer, lexicon, {
      title: "Any",
      published: "2026-03-02",
      atlas: world,
    });
    const sites = JSON.parse(draft.sites).features as readonly Drafted[];
    return { ...draft, drawn: sites };
  };
}

const worlds: [title: string, world: WorldAtlas][] = [
  ["a world of a few boxes", trialWorld],
  ...(treeWorld ? [["the tree's own atlas", treeWorld] as [string, WorldAtlas]] : []),
];

describe.each(worlds)("a draft over %s", (_, world) => {
  const draft = drafting(world);

  test.each<[what: string, text: string, kind: string, layer: SiteLayer]>([
    ["a state", "Rain fell all over France.", "country", { product: "countries", feature: "FR" }],
    ["a first-level unit", "Bavaria closed its schools.", "region", { product: "units", feature: "DE-BY" }],
    [
      "a county of the USA",
      "Fires burned in Hemphill County, Texas.",
      "region",
      { product: "units", feature: "US-48211" },
    ],
    [
      "a strait, which the gazetteer has as a line",
      "A tanker was stopped in the Strait of Hormuz.",
      "area",
      { product: "named", feature: "strait-of-hormuz" },
    ],
    ["a bay", "The storm crossed the Bay of Bengal.", "area", { product: "named", feature: "bay-of-bengal" }],
    ["a river", "The Elbe rose again.", "line", { product: "named", feature: "river-elbe" }],
    [
      "a shoal that only the atlas knows",
      "Boats met at Second Thomas Shoal on Monday.",
      "area",
      { product: "named", feature: "second-thomas-shoal" },
    ],
  ])("draws %s as what it is, its pin inside", async (_, text, kind, layer) => {
    const { drawn } = await draft(text);
    const site = drawn.find(({ properties }) => properties.layer?.feature === layer.feature);
    expect(site?.properties).toMatchObject({ kind, layer });
    expect(liesIn(site?.geometry.coordinates ?? [0, 0], extentOf(layer, world))).toBe(true);
    const [west = 0, south = 0, east = 0, north = 0] = boxOf(layer, world) ?? [];
    expect(east > west && north > south).toBe(true);
  });

  test("takes the folder's own products in a story about Ukraine, and the world's in another", async () => {
    const own = await draft("Shells fell on Kharkiv, and Ukraine answered.");
    expect(own.drawn.map(({ properties }) => properties.layer)).toContainEqual({ product: "ukraine" });
    const other = await draft(
      "Poland, Poland and Poland again asked Ukraine for grain. Warsaw, Lodz and Krakow had none.",
    );
    expect(other.drawn.map(({ properties }) => properties.layer)).toContainEqual({
      product: "countries",
      feature: "UA",
    });
  });

  test("a sea named after an island is not drawn as the island", async () => {
    const { drawn } = await draft("Ships that had left Crete waited in the Sea of Crete.");
    const crete = drawn.filter(({ properties }) => properties.layer?.feature === "crete");
    expect(crete.map(({ id }) => id)).not.toContain("sea-of-crete");
  });
});

describe("a draft over a world that lacks some units", () => {
  const draft = drafting(trialWorld);

  test("leaves a region without an outline off with the atlas's reason, and makes no town of it", async () => {
    const { drawn, undrawn } = await draft(
      "Rain fell in Munich. Then Schleswig-Holstein closed its schools.",
    );
    expect(undrawn).toEqual([
      {
        text: "Schleswig-Holstein",
        reason: "No outline of it is at hand: its coast is being mended.",
      },
    ]);
    expect(drawn.map(({ id }) => id)).toEqual(["munich"]);
  });

  test("asks whether the town of a region's name is meant, and draws it only when told", async () => {
    const { drawn, undrawn } = await draft("The delegates met in Zacatecas on Monday.");
    expect(drawn).toEqual([]);
    expect(undrawn).toEqual([
      { text: "Zacatecas", reason: "No outline of it is at hand.", town: expect.stringMatching(/^Zac/) },
    ]);
  });

  test("takes no plateau for the state that it is named after", async () => {
    const { undrawn } = await draft("Snow closed roads in Denver, Colorado, on Monday.");
    expect(undrawn.map(({ text }) => text)).toEqual(["Colorado"]);
  });

  test.each([
    ["a road by its number", "A lorry turned over on the M62 motorway near Leeds.", "M62 motorway"],
    ["an interstate", "Interstate 40 was closed at Amarillo, Texas.", "Interstate 40"],
    ["a corridor", "Trains through the Lobito Corridor stopped in Angola.", "Lobito Corridor"],
    ["a shoal that nobody knows", "Boats met off Qawasim Shoal near Dubai.", "Qawasim Shoal"],
    ["a junction", "Two trains met at Kolkwitz Junction near Cottbus.", "Kolkwitz Junction"],
  ])("lists %s for its editor", async (_, text, name) => {
    expect((await draft(text)).unmapped).toEqual([name]);
  });
});
