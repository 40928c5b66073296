import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { arcKinds } from "../../src/atlas/border-lines.ts";
import { ringArea, shapeAt } from "../../src/atlas/shape.ts";
import { settlements } from "./gazetteer-places.ts";
import { groundOf, holds, metresTo, openAtlas } from "./open-atlas.ts";

const ground = openAtlas("ground.topo.br");
const countries = groundOf(ground, "countries");

/** Metres that a port may lie off its coast: the gazetteer's small places are rounded to 0.01 degrees. */
const port = 1_000;

describe("the ground of the world", () => {
  test("has every state and territory that the gazetteer names", () => {
    const codes = new Set([
      ...settlements.map(({ country }) => country),
      ...readFileSync("src/find/gazetteer/countries.tsv", "utf8")
        .trimEnd()
        .split("\n")
        .map((row) => row.slice(0, 2)),
    ]);
    expect(codes.size).toBeGreaterThanOrEqual(246);
    expect([...codes].filter((code) => !countries.has(code))).toEqual([]);
  });

  test("names each state in six languages", () => {
    for (const { id = "", properties } of ground.header.objects.countries?.geometries ?? [])
      if (id.length === 2) {
        const names = (properties?.names ?? {}) as Record<string, string>;
        expect(Object.keys(names), id).toEqual(["en", "de", "fr", "es", "pl", "uk"]);
        expect(Object.values(names).every(Boolean), id).toBe(true);
      }
  });

  test("has every town of over 100,000 inhabitants on land and in its own state, ports within 1 km", () => {
    const towns = settlements.filter(({ population }) => population >= 100_000);
    expect(towns.length).toBeGreaterThan(4_800);
    const lost = towns.filter(({ country, anchor }) => {
      const own = countries.get(country) ?? [];
      return !holds(own, [...anchor]) && metresTo(own, [...anchor]) > port;
    });
    expect(lost.map(({ name, country, anchor }) => `${name} (${country}) at ${anchor}`)).toEqual([]);
  });

  test("gives no town to two states", () => {
    const capitals = settlements.filter(({ rank }) => rank === "capital");
    expect(capitals.length).toBeGreaterThan(150);
    for (const { name, anchor } of capitals) {
      const states = [...countries].filter(([, parts]) => holds(parts, [...anchor])).map(([id]) => id);
      expect(states.length, `${name}: ${states}`).toBeLessThan(2);
    }
  });

  test("has closed rings of three corners and more, each with some area", () => {
    for (const [id, parts] of countries)
      for (const { rings } of parts)
        for (const ring of rings) {
          expect(ring.length, id).toBeGreaterThan(3);
          expect(ring.at(-1), id).toEqual(ring[0]);
          expect(ringArea(ring), id).toBeGreaterThan(0);
        }
  });

  test("has no state that vanishes before a tolerance of 100 m", () => {
    for (const geometry of ground.header.objects.countries?.geometries ?? [])
      expect(shapeAt(ground, geometry, 100), geometry.id).not.toBeNull();
  });

  test("draws no line along the 180th meridian nor at the pole", () => {
    const drawn = arcKinds(ground, []).flatMap((kind, arc) => (kind === "none" ? [] : [arc]));
    const onSeam = drawn.filter((arc) => {
      const [from = 0, to = 0] = [ground.starts[arc], ground.starts[arc + 1]];
      const xs = ground.coordinates.subarray(2 * from, 2 * to).filter((_, at) => at % 2 === 0);
      return xs.every((x) => Math.abs(x) === 1_800_000);
    });
    expect(onSeam).toEqual([]);
    expect(ground.header.seams?.length).toBeGreaterThan(4);
  });

  test("thins to what a page can carry", () => {
    const count = (metres: number) =>
      Array.from(ground.ranks).filter((rank) => rank >= metres).length / ground.ranks.length;
    expect(count(12)).toBeLessThan(0.5);
    expect(count(20)).toBeLessThan(0.2);
  });
});

test.each([
  ["ground.topo.br", 8],
  ["water.topo.br", 4],
  ["rivers.topo.br", 1.5],
])("%s is no larger than %f MB", (name, megabytes) => {
  expect(statSync(`atlas/${name}`).size).toBeLessThan(megabytes * 1e6);
});
