import type { LanguageCode } from "./language.ts";

/** The languages' names in English. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  pl: "Polish",
  uk: "Ukrainian",
};
