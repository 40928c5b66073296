import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import type { Token } from "./tokens.ts";

/** A state's abbreviation at a token, with the index of the token after it; null where none is. */
export function abbreviatedAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  { words: { locatives }, shortForms }: Language,
): { readonly place: Place; readonly to: number } | null {
  const first = tokens[from];
  if (!first || first.text.length > 5) return null;
  const before = tokens[from - 1];
  const isOfParty = before?.text === "-" && shortForms.parties.has(tokens[from - 2]?.text ?? "");
  const afterComma = before?.text === "," || before?.text === "(" || isOfParty;
  for (const count of [4, 2, 1]) {
    const last = tokens[from + count - 1];
    if (!last) continue;
    const words = text.slice(first.start, last.end);
    if (count > 1 && !words.endsWith(".")) continue;
    const place = gazetteer.abbreviation(words);
    if (!place) continue;
    const unmistakable = words.includes(".") && (words.match(/\./g)?.length ?? 0) > 1;
    const next = tokens[from + count];
    const isClear = /^\p{Lu}{3}$/u.test(words) || shortForms.units.has(words);
    const inside =
      (isClear && locatives.has(before?.text.toLowerCase() ?? "")) ||
      (shortForms.units.has(words) && next?.kind === "word" && next.spaced && !next.capital);
    if (!afterComma && !unmistakable && !inside) continue;
    if (!words.includes(".") && before?.text === "(" && tokens[from + count]?.text !== ")") continue;
    return { place, to: from + count };
  }
  return null;
}
