import { mayLieIn } from "../inside.ts";
import { officeWords, organisationNouns, titles } from "../word-lists.ts";
import type { Row, Table } from "./row.ts";
import type { Scene } from "./scene.ts";

/** Whether a capitalised word stands right after the name, in the same sentence. */
function goesOnInCapitals({ token }: Scene): boolean {
  const after = token(1);
  return after?.kind === "word" && after.capital && after.spaced && !after.opening;
}

const isShouting = ({ candidate: { text } }: Scene): boolean =>
  text === text.toUpperCase() && text.length > 4;

/** "Paris Miller, 28,". */
const isAged = ({ candidate, around, token }: Scene): boolean =>
  around.lexicon.isGivenName(candidate.text) &&
  token(2)?.text === "," &&
  /^\d{1,2},?$/.test(token(3)?.text ?? "");

/** "Paris Hilton", and not "Orlando Florida" or "Sydney Harbour". */
const isGivenAndSurname = ({ candidate, around, word, to }: Scene): boolean =>
  around.lexicon.isGivenName(candidate.text) &&
  around.lexicon.commonness(word(1)) === null &&
  !mayLieIn(candidate, around.startingAt.get(to));

const rows: readonly Row[] = [
  {
    tell: "before “City Hall”",
    when: ({ word, token }) =>
      /^(?:city|town)$/.test(word(1)) && word(2) === "hall" && Boolean(token(2)?.capital),
    weight: 0,
    reason: "its city hall",
  },
  {
    tell: "before an organisation's noun",
    when: ({ word, fame }) => organisationNouns.has(word(1)) && !(fame > 3.5 && officeWords.has(word(1))),
    weight: ({ fame }) => (fame > 3.5 ? -3 : -5),
    reason: "part of an organisation's name",
  },
  {
    tell: "before an office",
    when: ({ word }) => officeWords.has(word(1)) || titles.has(word(1)),
    weight: ({ fame }) => (fame > 2 ? 0 : -0.5),
  },
  {
    tell: "a given name before a surname and an age",
    when: (scene) => scene.fame < 3.5 && isAged(scene),
    weight: -6,
  },
  {
    tell: "a given name before a surname",
    when: (scene) => scene.fame < 3.5 && isGivenAndSurname(scene),
    weight: -5,
  },
  {
    tell: "beside another name",
    when: ({ around, to, fame }) => around.startingAt.has(to) && fame > 2,
    weight: -0.7,
  },
  {
    tell: "before another word of a longer name",
    when: (scene) => !isShouting(scene) && scene.fame <= 3.5,
    weight: ({ around, candidate }) => (around.lexicon.isGivenName(candidate.text) ? -4 : -2.6),
    reason: "part of a longer name",
  },
  {
    tell: "a well-known name before another capitalised word",
    when: (scene) => !isShouting(scene),
    weight: -1.2,
    reason: "part of a longer name",
  },
];

/** A capitalised word after the name: an organisation's noun, an office, a surname, or a longer name's end. */
export const capitalsAfterTable: Table = {
  speaks: "first",
  rows: rows.map((row) => ({ ...row, when: (scene) => goesOnInCapitals(scene) && row.when(scene) })),
};
