import type { Language } from "./languages/language.ts";
import type { Token } from "./tokens.ts";

/** The index of the name of what holds the one before it: "in", "the" and "the province of" are passed over. */
export function nameAfter(
  from: number,
  tokens: readonly Token[],
  { said, articles, units }: Language,
): number {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? "";
  let at = said.inside.has(word(from)) ? from + 1 : from;
  if (articles.has(word(at))) at++;
  if (!units.one.has(word(at)) || tokens[at]?.capital) return at;
  at++;
  while (units.small.has(word(at))) at++;
  return at;
}
