import { describe, expect, it } from "vitest";
import { withOwn } from "../../src/atlas/own-layers.ts";
import type { CheckedStory } from "../../src/format/check-story.ts";
import { editionOf } from "../../src/html/edition.ts";
import { stillOf } from "../../src/html/still.ts";
import { symbolSpotsOf } from "../../src/html/symbol-spots.ts";
import { cameraFor } from "../../src/model/mercator.ts";
import type { LonLat } from "../../src/model/position.ts";
import { overlap } from "../../src/model/rect.ts";
import { symbolRooms } from "../../src/model/symbol-rooms.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const base = readAtlas("public/geo");
const found = await checkFolder("tests/fixtures/drawn/every-draw", base);
if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join("\n"));
const checked: CheckedStory = found.value;
const atlas = withOwn(base, checked.layers);
const size = { width: 704, height: 584 };

describe("Symbols of a story's own layers", () => {
  const { data, layers, story } = editionOf(checked, atlas);
  const symbols = data.symbols ?? [];

  it("are told to the page with how far they reach: nine signs, and the dots of a value", () => {
    const reaches = symbols.map(([, , reach]) => reach);
    expect(reaches.filter((reach) => reach === 9)).toHaveLength(9);
    expect(reaches.length).toBeGreaterThan(9);
    expect(Math.max(...reaches)).toBe(10);
  });

  it("stay to be seen where a site stands on one: its pin keeps clear of all of them", () => {
    for (const [longitude, latitude] of symbols) {
      const at: LonLat = [longitude, latitude];
      const sites = story.sites.map((site, index) => (index ? site : { ...site, anchor: at }));
      const edition = editionOf({ ...checked, story: { ...story, sites } }, atlas);
      const { pins } = stillOf(edition, size, []);
      const rooms = symbolRooms(symbols, cameraFor(story.frame, size), size);
      for (const { place } of pins)
        for (const room of rooms) expect(overlap(place.rooms[0] ?? room, room)).toBe(false);
    }
  });

  it("are not covered by the letter of a note that speaks of one", () => {
    const [first] = symbols;
    if (!first) throw new Error("no symbol");
    const notes = [{ at: [first[0], first[1]] as const, text: "This ship" }];
    const phone = { width: 360, height: 256 };
    const still = stillOf(editionOf({ ...checked, story: { ...story, notes } }, atlas), phone, []);
    const place = still.notes[0]?.place;
    expect(place?.isLetter).toBe(true);
    for (const room of symbolRooms(symbols, cameraFor(story.frame, phone), phone))
      expect(overlap(place?.room ?? room, room)).toBe(false);
  });

  it("are no obstacles where they are so many that they are a pattern", () => {
    const many = { ...atlas, features: () => Array.from({ length: 41 }, () => pointAt(9, 40)) };
    const [first] = layers.filter(({ draw }) => typeof draw === "object" && draw.kind === "point");
    if (!first) throw new Error("no points");
    expect(symbolSpotsOf([first], undefined, many)).toEqual([]);
  });

  it("take no room where the map does not show them", () => {
    const camera = { center: [9, 40] as const, zoom: 8 };
    const shown = symbolRooms(
      [
        [9, 40, 9],
        [20, 40, 9],
      ],
      camera,
      size,
    );
    expect(shown).toEqual([{ left: 343, top: 283, right: 361, bottom: 301 }]);
  });
});

function pointAt(...coordinates: number[]) {
  return { type: "Feature" as const, properties: {}, geometry: { type: "Point" as const, coordinates } };
}
