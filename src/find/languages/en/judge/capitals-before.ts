import type { Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import { isNamedBefore } from "../../../persons.ts";
import { compass, officeWords, weekdaysAndMonths } from "../words.ts";

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

const colonial = /^(?:british|french|spanish|portuguese|dutch|belgian|german|italian|danish)$/;

/** "French Sudan", "Dutch Guyana": not the state that has the name today. */
function isColony({ candidate, around, token, word }: Scene): boolean {
  const country = candidate.entries.find(({ place }) => place.origin === "country")?.place.country;
  const owner = around.gazetteer.peopleOf(word(-1));
  return Boolean(country && token(-1)?.capital) && colonial.test(word(-1)) && owner !== country;
}

/** A capitalised word before the name: a given name, a title, or a longer name's beginning. */
export const capitalsBeforeTable: Table = {
  speaks: "first",
  rows: [
    {
      tell: "after “New” or “Little”, a place of its own",
      when: ({ token, tokens, from, word }) =>
        /^(?:new|little)$/.test(word(-1)) &&
        Boolean(token(-1)?.capital) &&
        !token(-1)?.opening &&
        Boolean(tokens[from]?.spaced),
      weight: -6,
    },
    {
      tell: "after another people's name, as colonies were called",
      when: isColony,
      weight: -6,
    },
    {
      tell: "after a given name or a title",
      when: ({ tokens, from, around, fame, word }) =>
        isNamedBefore(tokens, from, around.lexicon, around.language.words) &&
        !(fame > 3.5 && officeWords.has(word(-1))),
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
