import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const rolesIn = (text: string): string =>
  findPlaces(text, gazetteer, lexicon)
    .map(({ role }) => role)
    .join(" ");

describe("names after “between”", () => {
  test.each([
    "A ferry sails between Tallinn and Helsinki.",
    "The ferry between Tallinn and Helsinki was late.",
    "Snow closed the road between Kyiv and Lviv.",
    "They camped on the border between Poland and Ukraine.",
    "The sea between Estonia and Finland froze.",
    "Flights between Washington and London were cancelled.",
    "Between Kyiv and Warsaw the train stops twice.",
    "The gas pipeline that runs between Russia and Germany was shut.",
    "Talks took place at the border between Poland and Ukraine.",
    "A village lies between Vienna and Bratislava.",
  ])("are places: %s", (text) => {
    expect(rolesIn(text)).toBe("place place");
  });

  test.each([
    "The talks between Washington and Moscow went on.",
    "Relations between the United States and China are cool.",
    "The war between Russia and Ukraine goes on.",
    "There is little trust between Kyiv and Moscow.",
    "Trade between Germany and China fell.",
    "A direct line of communication between Washington and Moscow was opened.",
    "Qatar said that tensions between Tehran and Washington were high.",
  ])("are parties: %s", (text) => {
    expect(rolesIn(text)).toMatch(/^(?:voice )?voice voice$/);
  });
});

describe("names joined by “and”", () => {
  test.each([
    ["after a word of place are places", "Plants in Germany and France have closed.", "place place"],
    ["in a longer list too", "It rained in Austria, Germany and France.", "place place place"],
    ["before a verb of doing are parties", "France and Italy backed the plan.", "voice voice"],
    ["are parties to what is between three", "Talks between Paris and Berlin failed.", "voice voice"],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });
});

describe("a clause", () => {
  test.each([
    ["after a comma and “and” has a subject", "They met at Suva, and Spain promised tents.", "place voice"],
    ["and a list has none", "It rained in Austria, Germany, and France.", "place place place"],
    ["of owning is no deed", "Peru has had floods.", "place"],
    ["of having done is one", "Peru has promised tents.", "voice"],
    ["of declaring is one", "Pretoria declared a disaster.", "voice"],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });
});

describe("names after “with” and “towards”", () => {
  test.each([
    ["a border is with a place", "Lorries wait at the border with Poland.", "place"],
    ["a deal is with a party", "The deal with Poland is signed.", "voice"],
    ["a march is towards a place", "Troops advanced towards Kyiv.", "place"],
    ["a policy is towards a party", "It wants a new policy towards China.", "voice"],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });
});
