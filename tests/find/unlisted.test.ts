import { describe, expect, test } from "vitest";
import { findNames, findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const found = (text: string) => findPlaces(text, gazetteer, lexicon);

/** What is named and not in the gazetteer is listed for the editor, whole, and never put on a town of its name. */
describe("a name that the gazetteer lacks", () => {
  test.each([
    ["The fault runs from the Gulf of Edremit to Lake Amik.", ["Gulf of Edremit", "Lake Amik"]],
    ["It formed in the Bay of Tonkawa, north of Mexico.", ["Bay of Tonkawa"]],
    ["Ash rose from Mount Lewotobi Laki-laki on Tuesday.", ["Mount Lewotobi Laki-laki"]],
  ])("%s", (text, names) => {
    const unlisted = found(text).filter(({ place }) => place === null);
    expect(unlisted.map((mention) => mention.text)).toEqual(names);
  });

  test.each([
    ["a gulf that it has", "Ships left the Gulf of Aden.", "Gulf of Aden"],
    ["a town that is named like a lake", "A flood struck Lake Charles, Louisiana.", "Lake Charles"],
    ["a town that is named like a cape", "They met in Cape Town on Monday.", "Cape Town"],
  ])("is not %s", (_, text, name) => {
    expect(found(text).find((mention) => mention.text === name)?.place).toBeTruthy();
  });

  test.each([
    ["Shares fell on Wall Street."],
    ["They walked down the main street."],
    ["It is a Mount of no name."],
  ])("is not listed where none is named: %s", (text) => {
    expect(found(text).filter(({ place }) => place === null)).toEqual([]);
  });
});

describe("a street or a park", () => {
  test.each([
    ["Paris has closed its rue de Rivoli to cars.", ["rue de Rivoli"]],
    ["No car may go along Wigmore Street from Oxford Circus.", ["Wigmore Street", "Oxford Circus"]],
    ["Boats leave for Zorkim National Park from Labuan Bajo.", ["Zorkim National Park"]],
    ["From Wigmore Street it is a mile.", ["Wigmore Street"]],
    ["They met on Unter den Linden and in Bernauer Straße.", ["Bernauer Straße"]],
    ["Shares fell on Wall Street. They walked down the main street.", []],
  ])("is no place of the gazetteer's, and is listed: %s", (text, streets) => {
    const { places: names, unlisted } = findNames(text, gazetteer, lexicon);
    expect(unlisted.map((street) => street.text)).toEqual(streets);
    expect(names.filter(({ place }) => place === null)).toEqual([]);
    expect(names.some((name) => streets.some((street) => street.includes(name.text)))).toBe(false);
  });
});

test("a storm's name is no place, where it is said and wherever it stands", () => {
  const text = "Hurricane Milton came ashore near Sarasota, Florida. In Tampa, Milton tore off a roof.";
  expect(found(text).map((mention) => mention.text)).toEqual(["Sarasota", "Florida", "Tampa"]);
});

describe("a name that nobody knows", () => {
  const unlisted = (text: string) => findNames(text, gazetteer, lexicon).unlisted.map((name) => name.text);

  test.each([
    ["after a word that says where", "Whole streets fell in Jandoriz on Monday.", ["Jandoriz"]],
    ["in a list with a place", "Aid entered through Beirut and Zorkim on Monday.", ["Zorkim"]],
    ["with its article", "The refinery at al-Jorumi was struck.", ["al-Jorumi"]],
    ["of whose residents the text speaks", "The residents of Brelthorpe fear the water.", ["Brelthorpe"]],
    ["of a railway", "The stations of the Elizabeth line opened in London.", ["Elizabeth line"]],
    ["in German, beside a place", "Die Züge halten in Zwirnau und Berlin nicht.", ["Zwirnau"]],
    ["in French", "Le feu a gagné les collines près de Brelthoc pendant la nuit.", ["Brelthoc"]],
    ["in Ukrainian", "Уночі вони зайшли до Бзрилової та не вийшли звідти.", ["Бзрилової"]],
  ])("is told to the editor: %s", (_, text, names) => {
    expect(unlisted(text)).toEqual(names);
  });

  test.each([
    ["a person's", "They went to Brzezinski. Mr Brzezinski said no in Lima."],
    ["a hospital's", "He died at Zorkim Hospital in Lima."],
    ["a body's in capitals", "They met at SNCRF in Lima."],
    ["a people's", "They believed in Russian talks."],
    ["a common word's", "It was said in Parliament on Monday."],
    ["a word with its full stop", "They met at St. Brelthorpe's on Monday."],
  ])("is not %s", (_, text) => {
    expect(unlisted(text)).toEqual([]);
  });

  test("has a reason", () => {
    const [name] = findNames("Whole streets fell in Jandoriz on Monday.", gazetteer, lexicon).unlisted;
    expect(name).toMatchObject({ place: null, reason: "after “in”; not in the gazetteer; place: a name" });
  });
});
