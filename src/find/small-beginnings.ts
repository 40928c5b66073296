import type { Candidate } from "./candidate.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Language } from "./languages/language.ts";
import type { Token } from "./tokens.ts";

/** Tokens that such a name has at most: "détroit de Bab el-Mandeb". */
const longest = 7;

/**
 * The name at a token whose first word is a noun in lower case: "mer Noire", "golfe Persique", "pays de Galles". Only where the tables
 * have it so, as land, water or a unit: no town is written so.
 */
export function smallNameAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  { smallBeginnings }: Language,
): Candidate | null {
  const first = tokens[from];
  if (first?.kind !== "word" || first.capital || !smallBeginnings?.has(first.text)) return null;
  for (let to = Math.min(tokens.length, from + longest); to > from + 1; to--) {
    const last = tokens[to - 1];
    const own = tokens.slice(from, to);
    if (last?.kind !== "word" || !own.some(({ capital }) => capital)) continue;
    const words = text.slice(first.start, last.end);
    if (words.includes("\n") || own.some(({ text: sign }) => /^[,;:.]$/.test(sign))) continue;
    const key = fold(words);
    const entries = gazetteer.entries(key).filter(({ place }) => place.origin !== "settlement");
    if (entries.length > 0)
      return { from, to, start: first.start, end: last.end, text: words, key, entries, form: "name" };
  }
  return null;
}
