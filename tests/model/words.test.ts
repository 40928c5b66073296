import { describe, expect, test } from "vitest";
import { createSay } from "../../src/model/words.ts";

const english = createSay("en", {
  passages: { one: "{count} passage names {name}", other: "{count} passages name {name}" },
  title: "Places",
});

describe("a phrase", () => {
  test.each<[count: number, said: string]>([
    [1, "1 passage names Linz"],
    [0, "0 passages name Linz"],
    [12_500, "12,500 passages name Linz"],
  ])("follows the plural of %d", (count, said) => {
    expect(english("passages", { count, name: "Linz" })).toBe(said);
  });

  test("takes the plural categories of its language", () => {
    const polish = createSay("pl", {
      sites: { one: "{count} miejsce", few: "{count} miejsca", other: "{count} miejsc" },
    });
    expect([1, 3, 5].map((count) => polish("sites", { count }))).toEqual([
      "1 miejsce",
      "3 miejsca",
      "5 miejsc",
    ]);
  });

  test("leaves slots that nobody fills empty, and its own words alone", () => {
    expect(english("passages", { count: 1 })).toBe("1 passage names ");
    expect(english("title", { name: "Linz" })).toBe("Places");
  });

  test("puts a slot's text in as it is, braces and dollar signs too", () => {
    expect(english("passages", { count: 1, name: "{count} $& $1" })).toBe("1 passage names {count} $& $1");
  });
});

describe("a measure", () => {
  test.each<[value: number, unit: "km" | "km2" | "%", said: string]>([
    [7840.4, "km", "7,840\u00a0km"],
    [9.25, "km", "9.3\u00a0km"],
    [83_879, "km2", "83,879\u00a0km²"],
    [18.44, "%", "18.4%"],
  ])("%d %s is said with its unit", (value, unit, said) => {
    expect(english.measure(value, unit)).toBe(said);
  });
});

test("a date is that day whatever the clock's zone", () => {
  expect(english.date("2024-05-14")).toBe("May 14, 2024");
  expect(createSay("en-GB", {}).date("2024-05-14")).toBe("14 May 2024");
});
