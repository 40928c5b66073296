import type { Words } from "./catalogues.ts";
import type { WordKey } from "./en.ts";

/** What only the build says, in the HTML: the page's script needs none of it. */
export const buildWords: readonly WordKey[] = [
  "stories",
  "skipToArticle",
  "skipToPlaces",
  "pins",
  "places",
  "placesIntro",
  "unmapped",
  "unmappedEntry",
  "voiceList",
  "voiceOnly",
  "passages",
  "source",
  "asOf",
  "retry",
  "credits",
  "embed",
  "figureAsOf",
  "figureMethod",
  "figureRounding",
  "notShown",
  "licences",
  "follow",
  "themeDevice",
  "compareOpen",
  "languages",
  "outside",
  "baseStreets",
];

/** The words that a page carries for its script. */
export function pageWords(words: Words): Partial<Words> {
  const left = new Set<string>(buildWords);
  return Object.fromEntries(Object.entries(words).filter(([key]) => !left.has(key)));
}
