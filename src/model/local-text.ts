import type { LocalText } from "./draw.ts";
import { languageOf } from "./words/catalogues.ts";

/** Words in a language, or in English where they are not told in it; and whether they are English on a page that is not. */
export function textIn(
  text: LocalText,
  lang: string,
): { readonly text: string; readonly isForeign: boolean } {
  const language = languageOf(lang);
  const own = text[language];
  return { text: own ?? text.en, isForeign: own === undefined };
}
