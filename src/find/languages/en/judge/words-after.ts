import type { Candidate } from "../../../candidate.ts";
import { isDateline } from "../../../dateline.ts";
import { mayLieIn } from "../../../inside.ts";
import type { Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import { areaNouns, townsfolk } from "../words.ts";

/** The name that follows after a sign such as a comma. */
const nextAfter = (sign: string, { token, around, to }: Scene): Candidate | undefined =>
  token(1)?.text === sign ? around.startingAt.get(to + 1) : undefined;

const liesInNext = (sign: string, scene: Scene): boolean => mayLieIn(scene.candidate, nextAfter(sign, scene));

const before = ({ word }: Scene): string => `before “${word(1)}”`;

/** What follows the name and says that it is a place's. */
export const wordsAfterTable: Table = {
  speaks: "each",
  rows: [
    {
      tell: "before “coast”, “airport” and the like",
      when: ({ token, word }) => areaNouns.has(word(1)) && !token(1)?.capital,
      weight: 1.8,
      reason: before,
    },
    {
      tell: "before “man”, “police” and others who are told by their town",
      when: ({ token, word }) => Boolean(token(1)?.spaced) && !token(1)?.capital && townsfolk.has(word(1)),
      weight: ({ token }) => (/^an?$/i.test(token(-1)?.text ?? "") ? 3.2 : 2),
      reason: before,
    },
    {
      tell: "before a comma and what it lies in",
      when: (scene) => liesInNext(",", scene),
      weight: 4.5,
      reason: (scene) => `before “, ${nextAfter(",", scene)?.text}”, which it lies in`,
    },
    {
      tell: "before a bracket with what it lies in",
      when: (scene) => liesInNext("(", scene),
      weight: 3,
      reason: (scene) => `before “(${nextAfter("(", scene)?.text})”, which it lies in`,
    },
    {
      tell: "the article's dateline",
      when: ({ candidate, around }) => isDateline(candidate, around),
      weight: 5.5,
    },
  ],
};
