import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { groundOf, holds, openAtlas } from "./open-atlas.ts";

const water = openAtlas("water.topo.br");
const rivers = openAtlas("rivers.topo.br");

interface Named {
  readonly name?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly others?: readonly Named[];
  readonly drained?: string;
  readonly rank?: number;
}
const propertiesOf = (pack: typeof water, object: string) =>
  (pack.header.objects[object]?.geometries ?? []).map(({ id = "", properties }) => ({
    id,
    ...(properties as Named),
  }));
const lakes = propertiesOf(water, "water");
const lines = propertiesOf(rivers, "rivers");
const polygons = groundOf(water, "water");

const namesAt = (place: Position) =>
  lakes
    .filter(({ id }) => holds(polygons.get(id) ?? [], place))
    .flatMap(({ name, others = [] }) => [name, ...others.map((other) => other.name)]);

describe("lakes and reservoirs", () => {
  test.each<[name: string, at: Position]>([
    ["Lake Superior", [-91, 47.1]],
    ["Lake Superior", [-86, 47.7]],
    ["Lake Michigan", [-87, 43.5]],
    ["Lake Huron", [-82.5, 44.8]],
    ["Lake Victoria", [33, -1.2]],
    ["Lake Tanganyika", [29.6, -6]],
    ["Lake Baikal", [108.2, 53.4]],
    ["Lake Ladoga", [31.5, 60.9]],
    ["Vänern", [13.3, 58.9]],
    ["Lake Geneva", [6.55, 46.45]],
    ["Lake Chad", [14.4, 13.0]],
    ["Dead Sea", [35.5, 31.6]],
    ["Lake Titicaca", [-69.4, -15.8]],
  ])("%s is named and has water at %j", (name, at) => {
    expect(namesAt(at)).toContain(name);
  });

  test("are no land where a town stands on their shore", () => {
    for (const at of [
      [-87.65, 41.85],
      [6.15, 46.2],
      [32.58, 0.32],
    ])
      expect(namesAt(at)).toEqual([]);
  });

  test("do not bear the name of a small lake beside them", () => {
    expect(lakes.some(({ name }) => name === "Lago Grande")).toBe(false);
    expect(lakes.some(({ others = [] }) => others.some(({ name }) => name === "Lago Grande"))).toBe(true);
  });

  test("say which was drained", () => {
    expect(lakes.find(({ name }) => name === "Kakhovka Reservoir")?.drained).toBe("2023");
  });
});

describe("names", () => {
  const all = [...lakes, ...lines];

  test("have none of the letters that the source lost", () => {
    const lost = all.filter(
      ({ name }) => /\?|�|rvi$|^R[s]ervoir|Kli$/.test(name ?? "") && !/ärvi$|jarvi$/.test(name ?? ""),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("of great waters stand in six languages", () => {
    for (const name of [
      "Nile",
      "Danube",
      "Dnipro",
      "Yangtze",
      "Congo",
      "Lake Victoria",
      "Aral Sea",
      "Dead Sea",
    ]) {
      const found = all.flatMap((one) => [one, ...(one.others ?? [])]).find((one) => one.name === name);
      expect(Object.keys(found?.names ?? {}), name).toEqual(["en", "de", "fr", "es", "pl", "uk"]);
    }
  });
});

test("rivers have a rank, and the great ones the best", () => {
  expect(lines.every(({ rank }) => rank !== undefined && rank >= 0 && rank <= 10)).toBe(true);
  for (const name of ["Nile", "Danube", "Mississippi", "Amazon"])
    expect(Math.min(...lines.filter((line) => line.name === name).map(({ rank = 10 }) => rank))).toBeLessThan(
      3,
    );
});
