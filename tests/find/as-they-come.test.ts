import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { legibleName } from "../../src/find/legible.ts";
import { tableText } from "../../src/press/read-tables.ts";
import fc, { runs } from "../properties.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const find = (text: string) => findPlaces(text, gazetteer, lexicon);

/** Names as they stand in a sentence, with the place that each is. */
describe("a name is found as it comes", () => {
  test.each([
    ["over a line end", "They met in South\nSudan today.", "South\nSudan", "South Sudan"],
    [
      "over a line end and an indent",
      "They met in Papua New\n  Guinea.",
      "Papua New\n  Guinea",
      "Papua New Guinea",
    ],
    ["over a line end of Windows", "They met in South\r\nSudan today.", "South\r\nSudan", "South Sudan"],
    [
      "over a line end after an abbreviation",
      "They met in St.\nPetersburg.",
      "St.\nPetersburg",
      "Saint Petersburg",
    ],
    ["in capitals over a line end", "FIRE IN SOUTH\nSUDAN KILLS TWO", "SOUTH\nSUDAN", "South Sudan"],
    ["parted at a line end", "They met in Kath-\nmandu today.", "Kath-\nmandu", "Kathmandu"],
    ["parted in its second word", "They met in Buenos Ai-\nres today.", "Buenos Ai-\nres", "Buenos Aires"],
    ["with its own hyphen at a line end", "They met in Guinea-\nBissau.", "Guinea-\nBissau", "Guinea-Bissau"],
    [
      "with its first of two hyphens at a line end",
      "They met in Stratford-\nupon-Avon.",
      "Stratford-\nupon-Avon",
      "Stratford-upon-Avon",
    ],
    ["before a hyphen that is none of its own", "The Moscow-\nbased group met.", "Moscow", "Moscow"],
    [
      "with a hyphen that does not break",
      "They met in Guinea\u2011Bissau.",
      "Guinea\u2011Bissau",
      "Guinea-Bissau",
    ],
    ["with a true hyphen", "They met in Guinea\u2010Bissau.", "Guinea\u2010Bissau", "Guinea-Bissau"],
    ["with a dash for a hyphen", "They met in Guinea\u2013Bissau.", "Guinea\u2013Bissau", "Guinea-Bissau"],
    ["with a minus for a hyphen", "They met in Timor\u2212Leste.", "Timor\u2212Leste", "Timor-Leste"],
    ["with soft hyphens", "They met in Kath\u00ADman\u00ADdu.", "Kath\u00ADman\u00ADdu", "Kathmandu"],
    ["parted at a soft hyphen", "They met in Kath\u00AD\nmandu.", "Kath\u00AD\nmandu", "Kathmandu"],
    ["with a space that does not break", "They met in South\u00A0Sudan.", "South\u00A0Sudan", "South Sudan"],
    ["with a narrow one", "They met in South\u202FSudan.", "South\u202FSudan", "South Sudan"],
    ["with a wide one", "They met in South\u3000Sudan.", "South\u3000Sudan", "South Sudan"],
    ["with a zero-width space inside", "They met in Kath\u200Bmandu.", "Kath\u200Bmandu", "Kathmandu"],
    [
      "with a zero-width joiner beside the space",
      "They met in South\u200D Sudan.",
      "South\u200D Sudan",
      "South Sudan",
    ],
    ["between a mark and a word joiner", "They met in \uFEFFLima\u2060.", "Lima", "Lima"],
    ["with marks of direction around it", "They met in \u2068Lima\u2069.", "Lima", "Lima"],
    ["with the okina", "They met in Nuku\u02BBalofa.", "Nuku\u02BBalofa", "Nuku‘alofa"],
    ["with an apostrophe for the okina", "They met in Nuku'alofa.", "Nuku'alofa", "Nuku‘alofa"],
    ["with a curly one", "They met in Nuku\u2019alofa.", "Nuku\u2019alofa", "Nuku‘alofa"],
    ["with a turned one", "They met in Nuku\u2018alofa.", "Nuku\u2018alofa", "Nuku‘alofa"],
    ["with a backtick", "They met in Nuku\u0060alofa.", "Nuku\u0060alofa", "Nuku‘alofa"],
    ["with a letter apostrophe", "They met in N\u02BCDjamena.", "N\u02BCDjamena", "N'Djamena"],
    ["with a prime", "They met in N\u2032Djamena.", "N\u2032Djamena", "N'Djamena"],
    [
      "with an acute accent for an apostrophe",
      "They met in Cote d\u00B4Ivoire.",
      "Cote d\u00B4Ivoire",
      "Ivory Coast",
    ],
    ["without the okina", "They met in Nukualofa.", "Nukualofa", "Nuku‘alofa"],
    ["of an island with the okina", "They met on O\u02BBahu.", "O\u02BBahu", "Oahu"],
    ["of Hawaii with the okina", "Rain fell in Hawai\u02BBi.", "Hawai\u02BBi", "Hawaii"],
    ["with accents apart from their letters", "They met in Bogota\u0301.", "Bogota\u0301", "Bogotá"],
    ["with accents on their letters", "They met in Bogot\u00E1.", "Bogot\u00E1", "Bogotá"],
    ["without accents", "They met in Sao Paulo.", "Sao Paulo", "São Paulo"],
    ["in letters of full width", "They met in Ｌｉｍａ.", "Ｌｉｍａ", "Lima"],
    ["in mathematical letters", "They met in 𝐋𝐢𝐦𝐚.", "𝐋𝐢𝐦𝐚", "Lima"],
    ["with a ligature", "They met in Shef\uFB01eld.", "Shef\uFB01eld", "Sheffield"],
    ["with the dotless i", "They met in Diyarbakır.", "Diyarbakır", "Diyarbakır"],
    ["without it", "They met in Diyarbakir.", "Diyarbakir", "Diyarbakır"],
    ["in Turkish capitals", "They met in DİYARBAKIR.", "DİYARBAKIR", "Diyarbakır"],
    ["with a dotted capital I", "They met in İzmir.", "İzmir", "İzmir"],
    ["with a stroke through the l", "They met in Łódź.", "Łódź", "Łódź"],
    ["without it, too", "They met in Lodz.", "Lodz", "Łódź"],
    ["in capitals", "They met in SOUTH SUDAN.", "SOUTH SUDAN", "South Sudan"],
    ["in guillemets", "They met in «Lima».", "Lima", "Lima"],
    ["in low quotation marks", "They met in „Lima“.", "Lima", "Lima"],
  ])("%s: %j", (_, text, quote, place) => {
    const [mention] = find(text);
    expect(mention?.text).toBe(quote);
    expect(mention?.place?.name).toBe(place);
    expect(text.slice(mention?.start, mention?.end)).toBe(quote);
  });

  test.each([
    [
      "a list",
      "Lima\nQuito\nSouth Sudan\nNiger\nNigeria",
      ["Lima", "Quito", "South Sudan", "Niger", "Nigeria"],
    ],
    ["a heading above its text", "Floods in Niger\n\nState television showed them.", ["Niger"]],
    ["bullets", "- South\n- Sudan", ["Sudan"]],
  ])("and stays apart in %s", (_, text, names) => {
    expect(find(text).map((mention) => mention.text)).toEqual(names);
  });

  test("and is written plainly in a list", () => {
    expect(legibleName("Papua New\n  Gui\u00ADnea")).toBe("Papua New Guinea");
  });
});

const folder = "tests/fixtures/articles";
const articles = ["unseen", "local", "held-out"].flatMap((part) =>
  readdirSync(`${folder}/${part}`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(`${folder}/${part}/${name}`, "utf8")] as const),
);

/** The places of a text, in its order, with their roles. */
const placesOf = (text: string): string[] =>
  find(text).map(({ text: name, place, role }) => `${legibleName(name)} ${place?.anchor} ${role}`);

/** Breaks each line so that none is longer than the width, where its words allow it. */
const wrapped = (text: string, width: number): string =>
  text.replace(/[^\n]+/g, (line) =>
    line.split(" ").reduce((done, word) => {
      const fits = done.length - done.lastIndexOf("\n") - 1 + 1 + word.length <= width;
      return done + (fits ? " " : "\n") + word;
    }),
  );

describe.each(articles)("the places of %s stay the same", (_, text) => {
  const expected = placesOf(text);
  const holds = (change: (text: string, random: number) => string) =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 16 }), (random) => {
        expect(placesOf(change(text, random))).toEqual(expected);
      }),
      { numRuns: runs(4) },
    );

  test("wrapped at any width", () => holds((source, random) => wrapped(source, 24 + (random % 90))));
  test("with spaces that do not break", () =>
    holds((source, random) => source.replace(/ /g, (space, at) => ((at * random) % 3 ? space : "\u00A0"))));
  test("with hyphens that do not break", () => holds((source) => source.replaceAll("-", "\u2011")));
  test("with soft hyphens", () =>
    holds((source, random) =>
      source.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, (none, at) => ((at + random) % 3 ? none : "\u00AD")),
    ));
  test("with accents apart from their letters", () => holds((source) => source.normalize("NFD")));
});
