import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** What each name of a text is read as: its unit's code, or a settlement's name. */
const readAs = (text: string) =>
  findPlaces(text, gazetteer, lexicon)
    .filter(({ form }) => form === "name")
    .map(({ place }) => (place?.origin === "settlement" ? place.name : place?.admin2 || place?.admin1));

describe("a name is a unit's where the words beside it say so", () => {
  test.each([
    ["It rained in Hatay province.", ["TR.31"]],
    [
      "Power failed in Hillsborough, Pinellas and Polk counties of Florida.",
      ["US.FL.057", "US.FL.103", "US.FL.105", "US.FL"],
    ],
    ["People died in three provinces, among them Malatya and Osmaniye.", ["TR.44", "TR.91"]],
    ["They fled from the provinces of Malatya and Osmaniye.", ["TR.44", "TR.91"]],
    [
      "The line through Brandenburg, Mecklenburg-Vorpommern and Schleswig-Holstein closes.",
      ["DE.11", "DE.12", "DE.10"],
    ],
    ["Der Zug fährt durch die Bundesländer Brandenburg und Sachsen, sagte sie.", ["DE.11", "DE.13"]],
    ["Le feu a gagné le canton de Genève et il n'est pas éteint.", ["CH.GE"]],
    ["Llovió en las provincias de Cuenca y Toledo durante la noche.", ["ES.54.CU", "ES.54.TO"]],
  ])("%s", (text, units) => {
    expect(readAs(text)).toEqual(units);
  });

  test.each([
    ["It rained in Malatya and Gaziantep.", ["Malatya", "Gaziantep"]],
    ["The talks in Geneva did not begin.", ["Genève"]],
  ])("and a town's where they do not: %s", (text, towns) => {
    expect(readAs(text)).toEqual(towns);
  });
});

describe("of places of one name", () => {
  const placeOf = (text: string, name: string) =>
    findPlaces(text, gazetteer, lexicon).find((mention) => mention.text === name)?.place;

  test("a large city is meant where its unit is named, though a small one lies near the text's others", () => {
    const text =
      "Michigan, Wisconsin and North Carolina decide. They went to Raleigh in North Carolina and Grand Rapids, Michigan. Turnout in Detroit, Lansing and Charlotte will be watched.";
    expect(placeOf(text, "Charlotte")?.admin1).toBe("US.NC");
  });

  test("a sea's name is the sea's, and the unit's where the text says so", () => {
    const text = "Port Sudan in Sudan lies at the Red Sea. Ships wait in Red Sea State.";
    expect(placeOf(text, "Red Sea")?.origin).toBe("area");
    expect(placeOf(text, "Red Sea State")?.admin1).toBe("SD.36");
  });

  test("a park that shares its name with towns is meant where its own town is named", () => {
    expect(placeOf("From Hyde Park in London to Holborn it is two kilometres.", "Hyde Park")?.country).toBe(
      "GB",
    );
    expect(placeOf("They live in Hyde Park, Illinois.", "Hyde Park")?.admin1).toBe("US.IL");
  });
});
