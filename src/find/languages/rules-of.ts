import { germanRules } from "./de/rules.ts";
import { englishRules } from "./en/rules.ts";
import { spanishRules } from "./es/rules.ts";
import { frenchRules } from "./fr/rules.ts";
import type { LanguageCode } from "./language.ts";
import { polishRules } from "./pl/rules.ts";
import type { Rules } from "./rules.ts";
import { ukrainianRules } from "./uk/rules.ts";

const all: Readonly<Record<LanguageCode, Rules>> = {
  en: englishRules,
  de: germanRules,
  fr: frenchRules,
  es: spanishRules,
  pl: polishRules,
  uk: ukrainianRules,
};

export const rulesOf = (code: LanguageCode): Rules => all[code];
