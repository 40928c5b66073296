import { describe, expect, test } from "vitest";
import { openLabels } from "../../src/atlas/labels.ts";
import { type AtlasPlace, openPlaces, placesIn } from "../../src/atlas/places.ts";
import type { Bounds } from "../../src/model/position.ts";
import { product } from "./products.ts";

const places = openPlaces(product("places.json.br"));
const world: Bounds = [-180, -90, 180, 90];
const in_ = (frame: Bounds, limit?: number, language = "en"): readonly AtlasPlace[] =>
  placesIn(places, frame, { language, ...(limit !== undefined && { limit }) });
const all = in_(world);

describe("the places", () => {
  test("are many, and on the Earth", () => {
    expect(places.count).toBeGreaterThan(100_000);
    expect(all).toHaveLength(places.count);
    expect(
      all.filter(({ longitude, latitude }) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90),
    ).toEqual([]);
    expect(
      all.filter(
        ({ name, country, unit }) => !name || !/^[A-Z]{2}$/.test(country) || !unit.startsWith(country),
      ),
    ).toEqual([]);
  });

  test.each<[about: string, frame: Bounds, limit: number, expected: readonly string[]]>([
    [
      "of Europe",
      [-12, 35, 32, 66],
      20,
      [
        "London",
        "Berlin",
        "Kyiv",
        "Vienna",
        "Athens",
        "Stockholm",
        "Madrid",
        "Rome",
        "Paris",
        "Warsaw",
        "Bucharest",
      ],
    ],
    ["of Ukraine", [22, 44, 41, 52.5], 10, ["Kyiv", "Kharkiv", "Odesa", "Dnipro", "Chișinău"]],
    ["of the Donetsk region", [36.5, 47, 39, 49], 14, ["Donetsk", "Mariupol", "Kramatorsk", "Bakhmut"]],
    ["of Sudan", [22, 9, 39, 23], 8, ["Khartoum", "Port Sudan", "Nyala"]],
    [
      "of Japan",
      [130, 31, 146, 46],
      12,
      ["Tokyo", "Osaka", "Sapporo", "Nagoya", "Fukuoka", "Hiroshima", "Sendai"],
    ],
    ["of Nigeria", [2.5, 4, 15, 14], 8, ["Lagos", "Abuja", "Kano"]],
    ["over the 180th meridian", [176, -22, -170, -12], 5, ["Suva", "Nuku'alofa", "Apia"]],
  ])("%s: the first name the capitals and great towns", (_, frame, limit, expected) => {
    const names = in_(frame, limit).map(({ name }) => name);
    expect(expected.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("a part of a great town is not named before towns of their own", () => {
    const first = in_([-82, 25, -66, 48], 12).map(({ name }) => name);
    expect(first).toContain("Boston");
    expect(first).not.toContain("Brooklyn");
  });

  test.each<[english: string, language: string, name: string]>([
    ["Kyiv", "en", "Kyiv"],
    ["Kyiv", "uk", "Київ"],
    ["Kyiv", "pl", "Kijów"],
    ["Kharkiv", "uk", "Харків"],
    ["Cologne", "de-AT", "Köln"],
    ["Vienna", "fr", "Vienne"],
    ["London", "es", "Londres"],
    ["Beijing", "pl", "Pekin"],
    ["Mecca", "de", "Mekka"],
    ["Mecca", "ar", "Mecca"],
  ])("%s is in %s %s", (english, language, name) => {
    const { longitude, latitude } = all.find((place) => place.name === english) as AtlasPlace;
    const box: Bounds = [longitude - 0.001, latitude - 0.001, longitude + 0.001, latitude + 0.001];
    expect(in_(box, 1, language)[0]?.name).toBe(name);
  });

  test.each([
    "Kyiv",
    "Simferopol",
    "Sevastopol",
    "Kerch",
    "Yalta",
    "Yevpatoriia",
    "Donetsk",
    "Luhansk",
    "Mariupol",
  ])("%s is in Ukraine", (name) => {
    expect(all.find((place) => place.name === name)?.country).toBe("UA");
  });

  test("all of Crimea are in Ukraine, and its larger towns have no Russian ending", () => {
    const crimea = in_([32.4, 44.3, 36.2, 45.95]);
    expect(crimea.filter(({ country }) => country !== "UA")).toEqual([]);
    const known = crimea.filter(({ population }) => population >= 15_000).map(({ name }) => name);
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((name) => /skiy$|skoye$|oye$/.test(name))).toEqual([]);
  });

  test("have a capital in every state but those to which GeoNames gives none", () => {
    const capitals = new Set(all.filter((place) => place.class === "capital").map(({ country }) => country));
    const states = openLabels(product("labels.json.br")).filter(({ kind }) => kind === "state");
    expect(
      states
        .map(({ id }) => id)
        .filter((code) => !capitals.has(code))
        .join(" "),
    ).toBe("AQ BV EH HM IL IO PS TK UM");
  });

  test("are cut by rank and number", () => {
    const europe: Bounds = [-12, 35, 32, 66];
    const great = placesIn(places, europe, { language: "en", upTo: 2 });
    expect(great.every(({ rank }) => rank <= 2)).toBe(true);
    expect(great.length).toBeLessThan(80);
    expect(placesIn(places, europe, { language: "en", limit: 7 })).toHaveLength(7);
  });
});
