import { describe, expect, test } from "vitest";
import type { Whereabouts } from "../../src/atlas/whereabouts.ts";
import { whereWords } from "../../src/html/where-line.ts";
import type { Site, SiteKind } from "../../src/model/site.ts";
import { interfaceFor } from "../../src/model/words/catalogues.ts";
import { createSay } from "../../src/model/words.ts";

const nothing: Whereabouts = { seat: null, within: [], capital: null, water: null, from: null };
const site = (kind: SiteKind, summary = ""): Site =>
  ({ id: "a", name: "A", kind, summary, source: { name: "B" }, anchor: [0, 0] }) as unknown as Site;
const wordsIn = (lang: string, where: Partial<Whereabouts>, of = site("city")): string =>
  whereWords({ ...nothing, ...where }, of, createSay(lang, interfaceFor(lang).words)).replace(
    /[\u00a0\u202f]/g,
    " ",
  );

describe("where a place lies is said without bending a name", () => {
  test.each<[lang: string, names: readonly [string, string, string], said: string]>([
    ["en", ["Sudan", "Nile", "Port Sudan"], "capital of Sudan, on the Nile, 680 km south-west of Port Sudan"],
    [
      "de",
      ["Sudan", "Nil", "Port Sudan"],
      "Hauptstadt (Sudan); Fluss: Nil; 680 km südwestlich von Port Sudan",
    ],
    [
      "fr",
      ["Soudan", "Nil", "Port-Soudan"],
      "capitale (Soudan); cours d’eau : Nil; à 680 km au sud-ouest, depuis Port-Soudan",
    ],
    [
      "es",
      ["Sudán", "Nilo", "Puerto Sudán"],
      "capital (Sudán); río: Nilo; a 680 km al suroeste de Puerto Sudán",
    ],
    [
      "pl",
      ["Sudan", "Nil", "Port Sudan"],
      "stolica (Sudan); rzeka: Nil; 680 km na południowy zachód od miasta Port Sudan",
    ],
    [
      "uk",
      ["Судан", "Ніл", "Порт-Судан"],
      "столиця (Судан); річка: Ніл; за 680 км на південний захід від міста Порт-Судан",
    ],
  ])("in %s", (lang, [state, river, town], said) => {
    const where = {
      seat: { of: "state", name: state, code: "SD" },
      water: { kind: "river", name: river },
      from: { name: town, kilometres: 680, bearing: 225 },
    } as const;
    expect(wordsIn(lang, where)).toBe(said);
  });

  test.each<[bearing: number, said: string]>([
    [0, "north"],
    [22, "north"],
    [23, "north-east"],
    [90, "east"],
    [200, "south"],
    [271, "west"],
    [338, "north"],
  ])("%d degrees is %s", (bearing, said) => {
    expect(wordsIn("en", { from: { name: "Nairobi", kilometres: 40, bearing } })).toBe(
      `40 km ${said} of Nairobi`,
    );
  });

  test.each<[what: string, said: string, where: Partial<Whereabouts>, of: Site]>([
    ["a region", "region of Germany", { within: ["Germany"] }, site("region")],
    ["a state", "capital: Berlin", { capital: "Berlin" }, site("country")],
    ["a strait", "in Djibouti, Eritrea, Yemen", { within: ["Djibouti", "Eritrea", "Yemen"] }, site("area")],
    [
      "a capital of a plural",
      "capital of the Netherlands",
      { seat: { of: "state", name: "Netherlands", code: "NL" } },
      site("city"),
    ],
    [
      "a town by a lake",
      "on Lake Victoria",
      { water: { kind: "lake", name: "Lake Victoria" } },
      site("city"),
    ],
    [
      "what its summary says already",
      "on the Nile",
      { within: ["Egypt"], water: { kind: "river", name: "Nile" } },
      site("city", "A town of Egypt."),
    ],
    ["a place that nothing is known of", "", {}, site("city")],
  ])("%s: %s", (_, said, where, of) => {
    expect(wordsIn("en-GB", where, of)).toBe(said);
  });
});
