import type { Feature } from "geojson";
import type { BaseNames } from "../model/base-names.ts";

/**
 * Scripts whose words stand letter by letter from left to right and are in DejaVu Sans: the map and the pictures can
 * draw them without shaping.
 */
const drawn = ["Latn", "Cyrl", "Grek", "Armn", "Geor"];

/**
 * How a product's names read in a language: by its property `name:` with the language's code, and for states, told by
 * `iso`, by Intl, which knows them in all languages. Our own names are English, so English needs none.
 *
 * @param lang BCP 47 tag
 * @returns null where the product's `name` is all there is, or the language's script is not one that the map can draw
 */
export function baseNamesIn(lang: string, features: readonly Feature[]): BaseNames | null {
  const { language, script = "" } = new Intl.Locale(lang).maximize();
  if (language === "en" || !drawn.includes(script)) return null;
  const wanted = `name:${language}`;
  const property = features.some(({ properties }) => properties && wanted in properties) ? wanted : null;
  const regions = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const states = Object.fromEntries(
    features.flatMap(({ properties }) => {
      const name = properties?.iso && regions.of(properties.iso);
      return name && name !== properties.name ? [[properties.iso, name]] : [];
    }),
  );
  return property || Object.keys(states).length ? { property, states } : null;
}
