import type { Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import { officeWords, organisationNouns } from "../words.ts";
import { isBeforeBody } from "./capitals-after.ts";

const reason = "part of an organisation's name";

const begins =
  /^(?:real|deportivo|atletico|atlético|inter|virgin|team|miss|bank|university|college|institute|church)$/;
const ofWhat =
  /^(?:university|bank|college|institute|church|museum|duke|duchess|prince|earl|bishop|archbishop)$/;
const ofSaints = /^(?:Hospital|University|Church|School|College|Cathedral|Day)$/;

/** Whether a run of capitalised words right after the name ends as an organisation's name does. */
function isAhead({ tokens, to }: Scene): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital || !token.spaced || token.opening) return false;
    const word = token.text.toLowerCase();
    if (organisationNouns.has(word) && !officeWords.has(word)) return true;
  }
  return false;
}

/** Organisations, firms and dignities that have the place's name in theirs. */
export const organisationTable: Table = {
  speaks: "each",
  rows: [
    {
      tell: "before words that end as an organisation's name does",
      when: (scene) =>
        scene.fame < 4.4 && scene.candidate.form === "name" && isAhead(scene) && !isBeforeBody(scene),
      weight: -3,
      reason,
    },
    {
      tell: "after “Real”, “Team”, “Bank” and the like",
      when: ({ token, word }) =>
        Boolean(token(-1)?.capital) && begins.test(word(word(-1) === "of" ? -2 : -1)),
      weight: -4,
      reason,
    },
    {
      tell: "after “University of”, “Duke of” and the like",
      when: ({ token, word, fame }) =>
        Boolean(token(-2)?.capital) &&
        word(-1) === "of" &&
        (word(-2) !== "church" || fame > 3.5) &&
        ofWhat.test(word(-2)),
      weight: -6,
      reason,
    },
    {
      tell: "owner of a hospital, a church or a school",
      when: ({ token }) => token(1)?.kind === "possessive" && ofSaints.test(token(2)?.text ?? ""),
      weight: ({ fame }) => (fame > 2 ? -0.5 : -4),
      reason,
    },
    {
      tell: "a saint who owns something",
      when: ({ token, candidate }) =>
        token(1)?.kind === "possessive" && /^(?:st|saint)\b/i.test(candidate.text),
      weight: -3.5,
      reason: "a church, a school or a hospital by its saint",
    },
    {
      tell: "beside “&”",
      when: ({ token }) => token(1)?.text === "&" || token(-1)?.text === "&",
      weight: -3,
      reason: "part of a firm's name",
    },
  ],
};
