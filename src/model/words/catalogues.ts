import type { Phrase } from "../words.ts";
import { de } from "./de.ts";
import { en, type WordKey } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { mirrored } from "./mirrored.ts";
import { pl } from "./pl.ts";
import { uk } from "./uk.ts";

/** The interface's words in one language. */
export type Words = { readonly [key in WordKey]: Phrase };

/** Every language that the interface speaks, by its BCP 47 language subtag. */
export const catalogues: { readonly [language: string]: Words } = { en, uk, de, fr, pl, es };

/** The language subtag of a BCP 47 tag: `en` of `en-GB`. */
export function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/**
 * The interface for a text in some language: in that language, or in English where there is no catalogue of it.
 *
 * @param tag BCP 47; with the region XB it is the pseudo-locale that shows a layout from right to left
 */
export function interfaceFor(tag: string): { readonly lang: string; readonly words: Words } {
  const { language, region } = new Intl.Locale(tag);
  if (region === "XB") return { lang: tag, words: mirrored(en) };
  const words = catalogues[language];
  return words ? { lang: tag, words } : { lang: "en-GB", words: en };
}
