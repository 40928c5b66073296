import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { LanguageCode } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** The names of a sentence that are voices, and those that are places, each with a blank before it. */
const rolesIn = (text: string, language: LanguageCode): string =>
  findPlaces(text, gazetteer, lexicon, { language })
    .flatMap(({ form, text: name, role }) => (form === "name" ? `${role} ${name}` : []))
    .join(", ");

/** Each row holds a sentence with an actor, and one that differs in what makes it one. */
describe("who acts is told by", () => {
  test.each([
    [
      "the nominative",
      "pl",
      "Norwegia znów ratuje rybaków.",
      "voice Norwegia",
      "W Norwegii znów ratują rybaków.",
      "place Norwegii",
    ],
    [
      "the nominative after its verb",
      "pl",
      "Decyzję podejmie Francja.",
      "voice Francja",
      "Decyzję podejmie gość z Francji.",
      "place Francji",
    ],
    [
      "the nominative, but where no verb is",
      "uk",
      "Ліки везе Румунія.",
      "voice Румунія",
      "За річкою вже Румунія.",
      "place Румунія",
    ],
    [
      "the case after “with”",
      "pl",
      "Trwają rozmowy z Rosją.",
      "voice Rosją",
      "Wrócili turyści z Rosji.",
      "place Rosji",
    ],
    [
      "what lies before “with”",
      "uk",
      "Триває суперечка з Угорщиною.",
      "voice Угорщиною",
      "Закрили кордон з Угорщиною.",
      "place Угорщиною",
    ],
    [
      "a title of several words",
      "pl",
      "Milczy minister spraw zagranicznych Węgier.",
      "voice Węgier",
      "Milczy lekarz wsi na południu Węgier.",
      "place Węgier",
    ],
    [
      "an office of the state, not of the town",
      "pl",
      "Prezydent Litwy otworzył most.",
      "voice Litwy",
      "Prezydent Warszawy otworzył most.",
      "place Warszawy",
    ],
    [
      "a government in its capital",
      "uk",
      "Уряд у Києві мовчить.",
      "voice Києві",
      "Посол у Києві мовчить.",
      "place Києві",
    ],
    [
      "a game",
      "pl",
      "Pokonali wczoraj Bułgarię.",
      "voice Bułgarię",
      "Obejrzeli wczoraj Bułgarię.",
      "place Bułgarię",
    ],
    [
      "dealings between two",
      "es",
      "Hay negociaciones entre Lima y Quito.",
      "voice Lima, voice Quito",
      "Hay una carretera entre Lima y Quito.",
      "place Lima, place Quito",
    ],
    [
      "a list that is the subject",
      "pl",
      "Litwa, Czechy i Peru wydały oświadczenie.",
      "voice Litwa, voice Czechy, voice Peru",
      "Listy nadeszły z Litwy, Czech i Peru.",
      "place Litwy, place Czech, place Peru",
    ],
    [
      "a list after an office",
      "es",
      "Se vieron los ministros de Chile, Perú y Bolivia.",
      "voice Chile, voice Perú, voice Bolivia",
      "Se vieron los volcanes de Chile, Perú y Bolivia.",
      "place Chile, place Perú, place Bolivia",
    ],
    [
      "a verb after an aside",
      "es",
      "Perú, que es vecino, exige una disculpa.",
      "voice Perú",
      "En Perú, que es vecino, exigen una disculpa.",
      "place Perú",
    ],
    [
      "a clause that says what it does",
      "es",
      "En la tabla manda Chile, que compró dos barcos.",
      "voice Chile",
      "En la bahía de Chile, donde hay dos barcos.",
      "place Chile",
    ],
    [
      "a new clause after “and”",
      "es",
      "Italia mejora el puerto de Limón y Dinamarca invertirá.",
      "voice Italia, place Limón, voice Dinamarca",
      "Hay barcos de Italia en Limón y Dinamarca.",
      "place Italia, place Limón, place Dinamarca",
    ],
    [
      "no genitive before the verb",
      "es",
      "Ecuador se queja.",
      "voice Ecuador",
      "Los camiones de Ecuador se paran.",
      "place Ecuador",
    ],
    [
      "no neighbour of the border",
      "es",
      "Firmó la paz con Brasil.",
      "voice Brasil",
      "Cerró la frontera con Brasil.",
      "place Brasil",
    ],
  ] as const)("%s (%s)", (_, language, acts, voice, without, place) => {
    expect(rolesIn(acts, language)).toBe(voice);
    expect(rolesIn(without, language)).toBe(place);
  });
});

describe("a people's word that has no capital is its state's", () => {
  test.each([
    ["pl", "Wczoraj przybyli norwescy i chińscy lekarze.", ["NO", "CN"]],
    ["pl", "Pomagali Łotysze, Finowie oraz Duńczycy.", ["LV", "FI", "DK"]],
    ["uk", "Учора прибули шведські лікарі та данський міністр.", ["SE", "DK"]],
    ["es", "Ayer llegaron médicos noruegos y una barca senegalesa.", ["NO", "SN"]],
    ["es", "La zona franca queda cerrada.", []],
  ] as const)("%s: %s", (language, text, countries) => {
    const found = findPlaces(text, gazetteer, lexicon, { language });
    expect(found.flatMap(({ form, place }) => (form === "adjective" ? place?.country : []))).toEqual(
      countries,
    );
  });
});
