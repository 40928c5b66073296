import { type LanguageCode, languageCodes } from "../find/languages/language.ts";
import { readLanguageOf, UnreadLanguage } from "../find/languages/language-of.ts";

const stated = /^lang:[ \t]*["']?(([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*)\b/m;

/** The language that an article's front matter states, where the finder reads it: `lang: de-AT` is German. */
export function statedLanguage(front: string | null): LanguageCode | undefined {
  const code = stated.exec(front ?? "")?.[2]?.toLowerCase();
  return languageCodes.find((each) => each === code);
}

/**
 * The language that an article is read in: the stated one, or else as its words are. Throws `UnreadLanguage` where the
 * finder does not read it.
 */
export function languageIn(front: string | null, words: string): LanguageCode {
  const tag = stated.exec(front ?? "")?.[1];
  const code = statedLanguage(front);
  if (tag && !code) throw new UnreadLanguage({ name: `"${tag}"`, tag });
  return code ?? readLanguageOf(words);
}
