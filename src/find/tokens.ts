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

const pattern =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}[\p{N}.,]*|\r?\n|\v|[^\s\p{L}\p{N}]/gu;
const possessive = /['’]s$/i;
const shortened =
  /^(?:St|Ste|Ft|Mt|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Sgt|Col|Capt|Cpl|Maj|Rev|Prof|Hon|Jr|Sr|Co|Inc|Corp|No|vs|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})$/u;

/** Whether a text ends in a shortened word and its full stop: "St.", "Gov.", "George W.". */
export function isShortened(text: string): boolean {
  const word = /(\S+)\.$/.exec(text)?.[1];
  return word !== undefined && shortened.test(word);
}

/** The tokens of a text. A possessive 's is a token of its own. Line ends count as openings and are left out. */
export function tokensOf(text: string): Token[] {
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
    const tail = isWord ? possessive.exec(found) : null;
    const stem = tail ? found.slice(0, tail.index) : found;
    const kind = isWord ? "word" : /^\p{N}/u.test(found) ? "number" : "sign";
    tokens.push({
      text: stem,
      start: index,
      end: index + stem.length,
      kind,
      capital: isWord && /^\p{Lu}/u.test(found),
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
