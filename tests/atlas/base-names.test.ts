import { describe, expect, it } from "vitest";
import { baseNamesIn } from "../../src/atlas/base-names.ts";
import { nameIn } from "../../src/model/base-names.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";

const atlas = readAtlas("public/geo");

function nameOf(product: string, id: string, lang: string): string {
  const features = atlas.features(product);
  const properties = features.find((feature) => feature.id === id)?.properties;
  if (!properties) throw new Error(`${product} has no ${id}`);
  return nameIn(properties, baseNamesIn(lang, features) ?? undefined);
}

describe("names on the base map", () => {
  it.each([
    { product: "cities", id: "geonames-706483", uk: "Харків", de: "Kharkiv", fr: "Kharkiv" },
    { product: "cities", id: "geonames-2761369", uk: "Відень", de: "Vienna", fr: "Vienna" },
    { product: "rivers", id: "siverskyi-donets", uk: "Сіверський Донець", de: "Siverskyi Donets" },
    { product: "labels", id: "black-sea", uk: "Чорне море", de: "Black Sea", pl: "Black Sea" },
    { product: "labels", id: "kharkiv-region", uk: "Харківська область", de: "Kharkiv region" },
    { product: "labels", id: "romania", uk: "Румунія", de: "Rumänien", fr: "Roumanie", pl: "Rumunia" },
    { product: "labels", id: "türkiye", uk: "Туреччина", de: "Türkei", es: "Turquía" },
  ])("$id reads in each language as it is called there, in our form where that is not known", (row) => {
    const { product, id, ...expected } = row;
    for (const [lang, name] of Object.entries(expected)) expect(nameOf(product, id, lang), lang).toBe(name);
  });

  it.each(["en", "en-GB", "en-US", "ar-XB", "he", "hi", "ja"])(
    "%s keeps our names: it is their language, or one whose script the map does not draw",
    (lang) => {
      for (const product of ["cities", "rivers", "labels"])
        expect(baseNamesIn(lang, atlas.features(product)), product).toBe(null);
    },
  );

  it("a variety of a language reads as the language", () => {
    expect(nameOf("cities", "geonames-706483", "uk-UA")).toBe("Харків");
    expect(nameOf("labels", "poland", "de-AT")).toBe("Polen");
  });
});
