import { commonWord } from "../../../evidence.ts";
import type { Row, Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";

/** Place of the name among the common English words, or null. */
const rankOf = ({ single, around, candidate }: Scene): number | null =>
  single ? around.lexicon.commonness(candidate.text.toLowerCase()) : null;

const wordOf = ({ candidate }: Scene): string => candidate.text.toLowerCase();

/** Whether no capitalised word of the same sentence is next to the name. */
function standsAlone({ token, tokens, from }: Scene): boolean {
  const [before, after] = [token(-1), token(1)];
  const isJoined = before?.capital && !before.opening && tokens[from]?.spaced;
  return !isJoined && !(after?.kind === "word" && after.capital && after.spaced && !after.opening);
}

/** "A farmer in Popayán", where the text has a Nelson Popayán too: nobody is in a person. */
const isWhere = ({ word, tokens, from }: Scene): boolean =>
  tokens[from]?.opening === false && /^(?:in|near|at|outside)$/.test(word(-1));

const rows: readonly Row[] = [
  { tell: "a name of several words", when: ({ single }) => !single, weight: 0.8 },
  {
    tell: commonWord,
    when: (scene) => scene.fame < 3.5 && rankOf(scene) !== null,
    weight: (scene) => {
      const rank = rankOf(scene) ?? 0;
      const whole = rank < 8000 ? -2.6 : rank < 20000 ? -1.8 : -0.8;
      return whole * (scene.fame > 1.7 || scene.given ? 0.5 : 1);
    },
  },
  {
    tell: "also a given name",
    when: ({ given }) => given,
    weight: ({ fame }) => (fame > 2.4 ? -0.6 : -2),
  },
  {
    tell: "the surname of a person in the text",
    when: (scene) => scene.single && scene.around.surnames.has(wordOf(scene)),
    weight: (scene) => (isWhere(scene) ? -1.5 : scene.fame > 3.5 ? -2 : -4),
  },
  {
    tell: "the given name of a person in the text",
    when: (scene) => scene.single && scene.around.givenNames.has(wordOf(scene)),
    weight: (scene) => (scene.around.givenNames.get(wordOf(scene)) ? -8 : -5),
  },
  {
    tell: "a people's name",
    when: ({ single, around, candidate, fame }) =>
      single && fame < 3.5 && Boolean(around.gazetteer.peopleOf(candidate.text)),
    weight: -4,
  },
  {
    tell: "no other meaning is known",
    when: (scene) =>
      scene.single &&
      rankOf(scene) === null &&
      !scene.given &&
      scene.candidate.text.length > 5 &&
      (scene.candidate.entries.length === 1 || standsAlone(scene)),
    weight: 0.8,
  },
  { tell: "also a saint", when: ({ candidate }) => /^(?:st|saint) /i.test(candidate.text), weight: -1 },
  {
    tell: "a common word in this text",
    when: (scene) => scene.single && scene.around.lowered.has(wordOf(scene)),
    weight: -1.5,
  },
];

/** What else the words of the name may be. */
export const nameTable: Table = { speaks: "each", ofName: true, rows };
