import type { Scene } from "../judge/scene.ts";
import type { Words } from "./words.ts";

/** Fame below which a unit of the first level is as likely a surname as a town is. */
const littleKnown = 2;

/** Whether the name follows a given name that no list has: one in capitals that is no word, no place and no noun of either. */
export function isSurname(
  { tokens, from, word, token, fame, plain, around, single }: Scene,
  { areaNouns, compass, organisationNouns, titles, weekdaysAndMonths }: Words,
): boolean {
  const before = token(-1);
  if (before?.kind !== "word" || !before.capital || !tokens[from]?.spaced || tokens[from]?.opening)
    return false;
  const known = [areaNouns, compass, organisationNouns, titles, weekdaysAndMonths];
  return (
    single &&
    (plain || fame < littleKnown) &&
    fame < 3.3 &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !around.language.capitalNouns &&
    !around.endingAt.has(from) &&
    around.lexicon.commonness(before.text) === null &&
    !known.some((list) => list.has(word(-1)))
  );
}
