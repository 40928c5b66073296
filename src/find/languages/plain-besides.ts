import type { Table } from "../judge/row.ts";
import type { Scene } from "../judge/scene.ts";
import type { Words } from "./words.ts";

/** Place of a name that is also a word of the language among the common ones, or null. */
export const rankOf = ({ single, around, candidate }: Scene): number | null =>
  single ? around.lexicon.commonness(candidate.text) : null;

/** Place among the common words from which on one is met in any text. */
const veryCommon = 1000;

/** "Seine Kühe", "Côté défense": a word of the language that has its capital only as it opens a sentence. */
const isOpeningWord = ({ single, tokens, from, around, candidate, fame }: Scene): boolean =>
  single &&
  fame < 3.5 &&
  tokens[from]?.opening === true &&
  (around.lexicon.commonness(candidate.text.toLowerCase()) ?? veryCommon) < veryCommon;

/** Letters of a name that is no word and no person's, as far as can be told. */
const long = 6;

/** A name that one place has and that is hardly anything else. */
export const isOnlyPlace = (scene: Scene): boolean =>
  scene.candidate.entries.length === 1 &&
  scene.candidate.text.length >= long &&
  rankOf(scene) === null &&
  !scene.given;

/** What a name may be besides a place's, or is although it may be another's, by more than the word beside it. */
export function besides(words: Words): Table {
  return {
    speaks: "each",
    rows: [
      {
        tell: "where something is, though a person of the text has the name",
        when: ({ single, around, candidate, word, tokens, from }) =>
          single &&
          tokens[from]?.opening === false &&
          around.surnames.has(candidate.text.toLowerCase()) &&
          words.locatives.has(word(-1)),
        weight: 2.5,
      },
      { tell: "a common word that opens a sentence", when: isOpeningWord, weight: -2.5 },
      {
        tell: "after an organisation's noun and “of”",
        when: ({ token, word, around }) =>
          words.organisationNouns.has(word(-2)) &&
          Boolean(token(-2)?.capital) &&
          Boolean(around.language.said.of?.has(word(-1))),
        weight: -7,
        reason: "part of an organisation's name",
      },
    ],
  };
}
