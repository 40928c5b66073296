import { functionWords, otherLanguages } from "./function-words.ts";
import { type LanguageCode, languageCodes } from "./language.ts";

/** What a text is taken for whose words tell no language. */
const unclear: LanguageCode = "en";
/** Fewest words by which a language is told; a shorter text is taken for English unless it clearly is none. */
const fewest = 12;
/** The least part of a text's words that are function words of its language. */
const leastPart = 0.12;
/** Words of the text that are looked at. */
const mostWords = 2000;

/** A language that the finder does not read. */
export interface Unread {
  /** In English; "another language" where it cannot be told. */
  readonly name: string;
  /** A BCP 47 tag; `und`, undetermined, where it cannot be told. */
  readonly tag: string;
}

/** A text's language: one that the finder reads, or what it seems to be. */
export function languageOf(text: string): LanguageCode | Unread {
  const letters = lettersOf(text, /\p{L}+/gu);
  const own = lettersOf(text, /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu);
  if (own < letters / 2) return inOtherLetters(text);
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, mostWords).map((word) => word.toLowerCase());
  const partOf = (known: ReadonlySet<string>) =>
    words.filter((word) => known.has(word)).length / Math.max(1, words.length);
  const ours = languageCodes.map((code) => [code, partOf(functionWords[code])] as const);
  const [best, part] = ours.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (words.length < fewest) return part > 0.2 ? best : unclear;
  const others = Object.entries(otherLanguages).map(([name, known]) => [name, partOf(known)] as const);
  const [name, otherPart] = others.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (otherPart > part && otherPart >= leastPart) return { name, tag: tags[name] ?? "und" };
  if (part >= leastPart / 2) return best;
  return unclear;
}

/** How many letters the stretches of a text have that a pattern finds: a match for each letter would be as many texts. */
function lettersOf(text: string, stretches: RegExp): number {
  let count = 0;
  for (const stretch of text.match(stretches) ?? []) for (const _ of stretch) count++;
  return count;
}

/** Tags of the languages that are told by their words; Danish and Norwegian are not told apart. */
const tags: Readonly<Record<keyof typeof otherLanguages, string>> = {
  Italian: "it",
  Portuguese: "pt",
  Dutch: "nl",
  Swedish: "sv",
  "Danish or Norwegian": "und",
  Czech: "cs",
  Romanian: "ro",
  Hungarian: "hu",
  Turkish: "tr",
  Finnish: "fi",
  Russian: "ru",
  Belarusian: "be",
  Bulgarian: "bg",
  Serbian: "sr",
};

/** Scripts that one language has, or nearly one. */
const scripts: readonly (readonly [letter: RegExp, name: string, tag: string])[] = [
  [/\p{Script=Greek}/gu, "Greek", "el"],
  [/\p{Script=Hebrew}/gu, "Hebrew", "he"],
  [/\p{Script=Arabic}/gu, "Arabic", "ar"],
  [/\p{Script=Armenian}/gu, "Armenian", "hy"],
  [/\p{Script=Georgian}/gu, "Georgian", "ka"],
  [/\p{Script=Bengali}/gu, "Bengali", "bn"],
  [/\p{Script=Thai}/gu, "Thai", "th"],
  [/\p{Script=Hangul}/gu, "Korean", "ko"],
  [/\p{Script=Han}/gu, "Chinese", "zh"],
];
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that Persian, Urdu or Kurdish have and Arabic has not. */
const notArabic = /[پچژگ]/u;

/** What a text is in that has few Latin and Cyrillic letters. */
function inOtherLetters(text: string): Unread {
  const counts = scripts.map(([letter, name, tag]) => ({
    count: (text.match(letter) ?? []).length,
    name,
    tag,
  }));
  const { count, name, tag } = counts.reduce((a, b) => (b.count > a.count ? b : a), {
    count: 0,
    name: "another language",
    tag: "und",
  });
  if (tag === "ar" && notArabic.test(text)) return { name: "another language", tag: "und-Arab" };
  if ((tag === "zh" || !count) && kana.test(text)) return { name: "Japanese", tag: "ja" };
  return { name, tag };
}

/** The text is in a language that the finder does not read. */
export class UnreadLanguage extends Error {
  readonly tag: string;
  constructor({ name, tag }: Unread) {
    super(
      `This text seems to be in ${name}. Names are found in English, German, French, Spanish, Polish and Ukrainian. If it is in one of these, say so with --language, such as --language de.`,
    );
    this.name = "UnreadLanguage";
    this.tag = tag;
  }
}

/** A text's language. Throws `UnreadLanguage` where the finder does not read it. */
export function readLanguageOf(text: string): LanguageCode {
  const told = languageOf(text);
  if (typeof told !== "string") throw new UnreadLanguage(told);
  return told;
}
