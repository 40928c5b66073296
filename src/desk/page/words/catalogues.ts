import { createSay, type Say } from "../../../model/words.ts";
import { de } from "./de.ts";
import { type DeskKey, type DeskWords, en as plainEn } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pl } from "./pl.ts";
import { storyDe } from "./story/de.ts";
import { storyEn } from "./story/en.ts";
import { storyEs } from "./story/es.ts";
import { storyFr } from "./story/fr.ts";
import { storyPl } from "./story/pl.ts";
import { storyUk } from "./story/uk.ts";
import { uk } from "./uk.ts";

const en = { ...plainEn, ...storyEn };

/** Every language that the desk speaks, by its subtag, and what it calls itself. */
export const catalogues: { readonly [language: string]: DeskWords } = {
  en,
  de: { ...de, ...storyDe },
  fr: { ...fr, ...storyFr },
  es: { ...es, ...storyEs },
  pl: { ...pl, ...storyPl },
  uk: { ...uk, ...storyUk },
};
export const ownNames: { readonly [language: string]: string } = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pl: "Polski",
  uk: "Українська",
};

/** The desk's words in the language of a BCP 47 tag; in English where it does not speak that. */
export function sayIn(tag: string): Say<DeskKey> {
  const language = languageIn(tag);
  const words = language ? catalogues[language] : undefined;
  return words ? createSay(tag, words) : createSay("en-GB", en);
}

/** The subtag of a tag's language; null where it is no tag. */
export function languageIn(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
