/** The languages that the atlas has names in, in the order in which it lists them. */
export const atlasLanguages = ["en", "de", "fr", "es", "pl", "uk"] as const;

/** A language of the atlas. */
export type AtlasLanguage = (typeof atlasLanguages)[number];

/** The language of the atlas for a language tag (`de-AT`, `uk`), or null where it has none of it. */
export function atlasLanguageOf(tag: string): AtlasLanguage | null {
  const base = tag.toLowerCase().split("-")[0];
  return atlasLanguages.find((language) => language === base) ?? null;
}
