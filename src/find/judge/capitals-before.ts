import { isNamedBefore } from "../persons.ts";
import { compass, officeWords, weekdaysAndMonths } from "../word-lists.ts";
import type { Table } from "./row.ts";
import type { Scene } from "./scene.ts";

/** A capitalised word right before the name that is no name of its own. */
function isPartOfName({ token, tokens, from, around }: Scene): boolean {
  const before = token(-1);
  if (before?.kind !== "word" || !before.capital || !tokens[from]?.spaced || around.endingAt.has(from))
    return false;
  const word = before.text.toLowerCase();
  const harmless =
    before.opening ||
    compass.has(word) ||
    weekdaysAndMonths.has(word) ||
    around.gazetteer.peopleOf(before.text) !== null ||
    (around.lexicon.commonness(word) ?? 1e5) < 300;
  return !harmless;
}

/** A capitalised word before the name: a given name, a title, or a longer name's beginning. */
export const capitalsBeforeTable: Table = {
  speaks: "first",
  rows: [
    {
      tell: "after a given name or a title",
      when: ({ tokens, from, around, fame, word }) =>
        isNamedBefore(tokens, from, around.lexicon) && !(fame > 3.5 && officeWords.has(word(-1))),
      weight: -5,
    },
    {
      tell: "after another word of a longer name",
      when: isPartOfName,
      weight: ({ fame }) => (fame > 3.5 ? -1 : -2.5),
      reason: "part of a longer name",
    },
  ],
};
