/** A word of a text. */
export interface Word {
  /** What it is compared by: see `keyOf`. */
  readonly key: string;
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Characters that a typesetter puts into words unseen: soft hyphen, joiners, direction marks, byte order mark. */
const unseen =
  "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff";
const unseenPattern = new RegExp(`[${unseen}]`, "g");

/** Scripts written without spaces, where each character counts as a word so that one edit costs one character. */
const spaceless = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan"]
  .map((script) => `\\p{sc=${script}}`)
  .join("");
const wordPattern = new RegExp(
  `[${spaceless}][\\p{M}${unseen}]*|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`,
  "gu",
);

/** The words of a text in order. Spaces, quotation marks, dashes and other signs between them do not count. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: raw, index }) => ({
    key: keyOf(raw),
    start: index,
    end: index + raw.length,
  }));
}

/** Accents and the like that stand above, below or through a letter: hosts without them, and capitals, leave them off. */
const accents = /[\u0300-\u036f]/g;

/**
 * Folds what typesetting, capitals and a plain keyboard change: soft hyphens and the like, compatibility forms, accents,
 * and case in full: by way of the capitals, as some letters have two of them (ß, ﬁ) and others two small ones (σ, ς).
 */
export function keyOf(raw: string): string {
  return raw
    .replace(unseenPattern, "")
    .normalize("NFKD")
    .replace(accents, "")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKC");
}
