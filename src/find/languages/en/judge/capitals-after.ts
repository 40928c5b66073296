import { mayLieIn } from "../../../inside.ts";
import type { Row, Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import { bodyHeads, bodyWords, officeWords, organisationNouns, titles, townOffices } from "../words.ts";

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

/** Words of such a body's name, at most. */
const longestBody = 5;

/** Whether the capitalised words after the name are a public body's that a town or a county has: its court, police or council. */
export function isBeforeBody({ tokens, to, candidate }: Scene): boolean {
  if (bodyWords.has(candidate.key)) return false;
  let isTold = false;
  for (let at = to; at < to + longestBody; at++) {
    const token = tokens[at];
    const word = token?.text.toLowerCase() ?? "";
    if (token?.kind !== "word" || !bodyWords.has(word) || !(token.capital || word === "of")) break;
    if (token.opening) break;
    isTold ||= bodyHeads.has(word);
  }
  return isTold;
}

const rows: readonly Row[] = [
  {
    tell: "a county's name with its kind, before what is its own",
    when: ({ candidate, word }) =>
      candidate.form === "region" && (!organisationNouns.has(word(1)) || bodyWords.has(word(1))),
    weight: 0,
  },
  {
    tell: "before its court, its police or its council",
    when: isBeforeBody,
    weight: 2.5,
    reason: ({ word }) => `before its “${word(1)}”`,
  },
  {
    tell: "before an officer whom a town has",
    when: ({ word, plain, tokens, to }) =>
      plain &&
      townOffices.has(word(1)) &&
      !organisationNouns.has(word(2)) &&
      Boolean(tokens[to + 1]?.capital),
    weight: 2,
    reason: ({ word }) => `before “${word(1)}”`,
  },
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
