import type { Token } from "../../../tokens.ts";
import { actionVerbs, linkingVerbs } from "../words.ts";

/** Longest aside between a subject and its verb, in tokens. */
const mostAside = 24;
const adverbs =
  /^(?:also|then|now|still|again|repeatedly|itself|reportedly|never|later|long|once|recently|increasingly|already)$/;
const between =
  /^(?:\w+ly|co|-|not|also|since|now|never|been|be|already|long|just|only|still|yet|then|have)$/;

/** What those who act are said to be, and no ground is. */
const minded = new Set(
  "keen ready willing unwilling reluctant annoyed angry furious unhappy confident wary determined said believed expected thought understood eager prepared opposed committed grateful concerned worried".split(
    " ",
  ),
);

/** What follows "has" where it is no owner: "has agreed". */
const participle =
  /(?:[^e]ed|en|wn|un)$|^(?:led|held|run|made|met|put|set|cut|hit|paid|sent|built|told|sold|bought|brought|fought|caught|sought|won|lost|left|kept|found|shot|struck|come|gone|done|become|got|said|laid|spent|lent|stood|taught|thought|understood|withdrawn|sworn)$/;

/**
 * The verb of acting that a subject ending before the token at `from` has, or null; adverbs and clauses such as ", which
 * lies in the north," are passed over.
 */
export function actionAfter(tokens: readonly Token[], from: number): string | null {
  const start = asideAt(tokens, from);
  let index = start;
  while (adverbs.test(tokens[index]?.text ?? "") && index < start + 3) index++;
  const token = tokens[index];
  if (token?.kind !== "word" || token.capital) return null;
  const verb = token.text.toLowerCase();
  return actionVerbs.has(verb) && isActive(tokens, index) ? verb : null;
}

/** The token after a clause that begins at `from` with ", which" or the like and ends at a comma; else `from`. */
function asideAt(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "," || !/^(?:which|who|whose|where|home)$/.test(tokens[from + 1]?.text ?? ""))
    return from;
  for (let at = from + 2; at < from + mostAside && tokens[at] && !tokens[at]?.opening; at++) {
    if (tokens[at]?.text === "." && !tokens[at]?.spaced) return from;
    if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "word") return at + 1;
  }
  return from;
}

/** Whether the subject acts: not "is in the north", "was hit". */
function isActive(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]?.text.toLowerCase() ?? "";
  if (!linkingVerbs.has(verb)) return true;
  let next = index + 1;
  let passive = /^(?:is|was|remains|became)$/.test(verb);
  while (between.test(tokens[next]?.text ?? "")) {
    if (/^(?:been|be)$/.test(tokens[next]?.text ?? "")) passive = true;
    next++;
  }
  const word = tokens[next]?.text.toLowerCase() ?? "";
  if (passive) return /ing$/.test(word) || minded.has(word);
  if (/^(?:has|had|have)$/.test(verb) && word === "had") return false;
  if (/^(?:has|had|have)$/.test(verb)) return word === "to" || participle.test(word) || actionVerbs.has(word);
  return tokens[next]?.kind === "word" && word !== "a" && word !== "the";
}
