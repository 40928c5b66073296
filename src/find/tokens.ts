/** A word, number or sign of a text; offsets in UTF-16 code units, end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "sign" | "possessive";
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** First word of a sentence, heading, line or quotation. */
  readonly opening: boolean;
  /** Whether white space, or the text's start, comes before it. */
  readonly spaced: boolean;
}

/** How a language writes words together and short. */
export interface Spelling {
  /** Words shortened with a full stop, without it, after which a sentence goes on. */
  readonly shortened: RegExp;
  /** What is written to the beginning of the word after it, as in "d'Abbeville"; null where there is none. */
  readonly elision: RegExp | null;
}

const pattern =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}[\p{N}.,]*|\r?\n|\v|[^\s\p{L}\p{N}]/gu;
const possessive = /['’]s$/i;

/** The tokens of a text. A possessive 's is a token of its own. Line ends count as openings and are left out. */
export function tokensOf(text: string, { shortened, elision }: Spelling): Token[] {
  const tokens: Token[] = [];
  let opening = true;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (/[\n\v]$/.test(found)) {
      opening = true;
      continue;
    }
    const previous = tokens.at(-1);
    const spaced = previous === undefined || previous.end < index;
    const isWord = /^\p{L}/u.test(found);
    const elided = isWord ? (elision?.exec(found)?.[0].length ?? 0) : 0;
    if (elided > 0)
      tokens.push({
        text: found.slice(0, elided),
        start: index,
        end: index + elided,
        kind: "word",
        capital: /^\p{Lu}/u.test(found),
        opening,
        spaced,
      });
    if (elided > 0) opening = false;
    const tail = isWord && elision === null ? possessive.exec(found) : null;
    const stem = found.slice(elided, tail?.index);
    const kind = isWord ? "word" : /^\p{N}/u.test(found) ? "number" : "sign";
    tokens.push({
      text: stem,
      start: index + elided,
      end: index + elided + stem.length,
      kind,
      capital: isWord && /^\p{Lu}/u.test(stem),
      opening,
      spaced,
    });
    if (tail)
      tokens.push({
        text: tail[0],
        start: index + stem.length,
        end: index + found.length,
        kind: "possessive",
        capital: false,
        opening: false,
        spaced: false,
      });
    if (kind !== "sign") opening = false;
    else if (/[.!?]/.test(found))
      opening = !(found === "." && previous && !spaced && shortened.test(previous.text));
    else if (/[“"‘„«‹「『:•*#—]/.test(found)) opening = opening || /[“‘„«‹「『:•*#]/.test(found);
  }
  return tokens;
}

/** A token's word in lower case; empty for what is no word. */
export const lowered = (token: Token | undefined): string =>
  token?.kind === "word" ? token.text.toLowerCase() : "";
