import { area } from "@turf/turf";
import { expect, test } from "vitest";
import { type Extent, openLabels } from "../../src/atlas/labels.ts";
import { product } from "./products.ts";

const labels = openLabels(product("labels.json.br"));

/** Square kilometres. */
const covers = (geometry: Extent): number => area({ type: "Feature", properties: {}, geometry }) / 1e6;

test.each<[id: string, km2: number]>([
  ["naxos", 430],
  ["corfu", 593],
  ["gran-canaria", 1560],
  ["krk", 406],
  ["bali", 5590],
  ["cebu", 4468],
  ["sado", 855],
  ["anticosti", 7892],
  ["viti-levu", 10_390],
  ["lough-neagh", 383],
  ["lake-garda", 370],
  ["lake-biwa", 670],
  ["okanagan-lake", 351],
])("%s covers about the %i square kilometres that are told of it", (id, km2) => {
  const found = covers(labels.find((label) => label.id === id)?.extent as Extent);
  expect(found / km2).toBeGreaterThan(0.9);
  expect(found / km2).toBeLessThan(1.1);
});

test("An island of the last rank is no mainland that it is bridged to", () => {
  const large = labels.filter(
    ({ kind, rank, extent }) => kind === "island" && rank >= 6 && extent && covers(extent) > 20_000,
  );
  expect(large.map(({ id }) => id)).toEqual([]);
});
