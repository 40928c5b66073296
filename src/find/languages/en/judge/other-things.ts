import type { Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import { isRailway } from "../../../lines-of-railways.ts";
import { landNouns, roads } from "../words.ts";

const verbish =
  /^(?:and|or|but|is|was|has|had|have|will|would|can|could|should|may|might|must|in|on|to|of|for|from|with|by|at|as|after|before|since|because|if|when|while|who|which|that|where|than|also)$/;

const isUS = ({ candidate }: Scene): boolean => /^(?:US|U\.S\.)$/.test(candidate.text);

const isSmall = ({ candidate }: Scene): boolean =>
  candidate.entries.every(
    ({ place, other }) => !/country|area|facility/.test(place.origin) && (other || place.population < 1e5),
  );

/** "D-Louisville": a party, and where its member is from. */
const isOfParty = ({ token }: Scene): boolean =>
  token(-1)?.text === "-" && /^[DIR]$/.test(token(-2)?.text ?? "");

const isHyphenated = ({ token, tokens, from }: Scene): boolean =>
  (token(1)?.text === "-" && !token(1)?.spaced && Boolean(token(2)?.capital)) ||
  (token(-1)?.text === "-" && !tokens[from]?.spaced);

/** Roads, ships, mountains, addresses and people that the name may be of. */
export const otherThingsTable: Table = {
  speaks: "each",
  rows: [
    {
      tell: "the name of a road",
      when: (scene) =>
        Boolean(scene.token(1)?.spaced) &&
        roads.has(scene.word(1)) &&
        (Boolean(scene.token(1)?.capital) || isUS(scene)),
      weight: -8,
    },
    {
      tell: "the name of a railway",
      when: ({ candidate, around, from, to, fame, plain }) =>
        candidate.form === "name" && plain && fame < 2.8 && isRailway(around, from, to),
      weight: -6,
    },
    {
      tell: "the number of a road",
      when: (scene) => isUS(scene) && scene.token(1)?.kind === "number" && Boolean(scene.token(1)?.spaced),
      weight: -8,
    },
    {
      tell: "a yardstick, not a place where something happens",
      when: ({ candidate, word }) =>
        candidate.entries[0]?.place.origin === "area" &&
        word(-1) === "in" &&
        /^(?:\w+est|most|only|first)$/.test(word(-2)),
      weight: -8,
    },
    {
      tell: "the name of a storm",
      when: ({ candidate, around }) => around.storms.has(candidate.text.toLowerCase()),
      weight: -8,
    },
    {
      tell: "part of the name of a mountain, lake, cape or camp",
      when: ({ token, tokens, from, word }) =>
        Boolean(token(-1)?.capital) &&
        Boolean(tokens[from]?.spaced) &&
        /^(?:mount|mt|lake|cape|camp)$/.test(word(-1)),
      weight: -6,
    },
    {
      tell: "hyphenated with another name",
      when: (scene) => scene.fame < 3 && isHyphenated(scene) && !isOfParty(scene),
      weight: -2,
      reason: "part of a longer name",
    },
    {
      tell: "after “the”, as a ship or a house is named",
      when: (scene) =>
        scene.word(-1) === "the" &&
        isSmall(scene) &&
        !landNouns.has(scene.candidate.key.split(" ").at(-1) ?? "") &&
        (scene.token(1)?.kind !== "word" || verbish.test(scene.token(1)?.text ?? "")),
      weight: -3.5,
    },
    {
      tell: "part of an address",
      when: ({ token }) => token(-1)?.text === "@" || token(-1)?.text === "#",
      weight: -4,
    },
    {
      tell: "opens a sentence",
      when: ({ tokens, from, single, plain, fame }) =>
        Boolean(tokens[from]?.opening) && single && plain && fame < 2,
      weight: ({ around, candidate, given }) =>
        given || around.lexicon.commonness(candidate.text) !== null ? -1 : -0.4,
    },
    {
      tell: "before an age",
      when: ({ token, plain }) =>
        token(1)?.text === "," &&
        token(2)?.kind === "number" &&
        /^\d{1,2},?$/.test(token(2)?.text ?? "") &&
        plain &&
        Boolean(token(-1)?.capital),
      weight: -3,
    },
    {
      tell: "a person who speaks",
      when: ({ word, plain, fame }) =>
        /^(?:said|says|told|added|testified|wrote)$/.test(word(1)) && plain && fame < 3,
      weight: -2.5,
    },
  ],
};
