import { type FindOptions, type FoundNames, findNames } from "./find-places.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import { readLanguageOf } from "./languages/language-of.ts";

/** Finds the names of texts, as `findNames` does, and throws as that does. */
export type Finder = (text: string, options: FindOptions) => FoundNames;

/**
 * A finder that does not look again when it is asked for the same words in the same language: a story is drafted, its
 * links are written, and its names are told, all of the same words.
 */
export function createFinder(gazetteer: Gazetteer, lexicon: Lexicon): Finder {
  let last: { readonly text: string; readonly options: FindOptions; readonly names: FoundNames } | null =
    null;
  return (text, given) => {
    const options = { ...given, language: given.language ?? readLanguageOf(text) };
    const isSame =
      last?.text === text && last.options.language === options.language && last.options.home === options.home;
    const names = last && isSame ? last.names : findNames(text, gazetteer, lexicon, options);
    last = { text, options, names };
    return names;
  };
}
