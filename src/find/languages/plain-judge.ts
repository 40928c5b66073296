import { isDateline } from "../dateline.ts";
import { commonWord } from "../evidence.ts";
import { mayLieIn } from "../inside.ts";
import type { Table } from "../judge/row.ts";
import type { Scene } from "../judge/scene.ts";
import { isNamedBefore } from "../persons.ts";
import { besides, isOnlyPlace, rankOf } from "./plain-besides.ts";
import { isSurname } from "./plain-surnames.ts";
import type { Words } from "./words.ts";

const nextHolds = ({ token, around, candidate, to }: Scene): boolean =>
  (token(1)?.text === "," || token(1)?.text === "(") && mayLieIn(candidate, around.startingAt.get(to + 1));

/** Inhabitants below which a place abroad is seldom in a newspaper. */
const village = 5000;

/** Whether the name can only be a place's in another case than the tables have it: after a title it is what somebody is mayor of. */
const isInflected = ({ entries }: Scene["candidate"]): boolean => entries.every(({ inflected }) => inflected);

/** Whether the name is a town's as the tables have it. */
const isTownAsListed = ({ entries }: Scene["candidate"]): boolean =>
  entries.some(({ place, inflected }) => place.origin === "settlement" && !inflected);

const goesOn = ({ tokens, from }: Scene): boolean => tokens[from]?.opening === false;

/** The evidence of a language whose words are all that is told of it: what stands right before and after a name, and what else it is. */
export function plainJudge(words: Words): readonly Table[] {
  return [ofItself, ledBy(words), partOf(words), standing(words), besides(words)];
}

/** What a name is besides a place's. */
const ofItself: Table = {
  speaks: "each",
  ofName: true,
  rows: [
    { tell: "a name of several words", when: ({ single }) => !single, weight: 0.8 },
    {
      tell: commonWord,
      when: (scene) => scene.fame < 3.5 && rankOf(scene) !== null,
      weight: (scene) => ((rankOf(scene) ?? 0) < 3000 ? -3.2 : -1.8) * (scene.fame > 1.7 ? 0.6 : 1),
    },
    {
      tell: "a common word where any word has a capital",
      when: (scene) =>
        Boolean(scene.tokens[scene.from]?.opening) && scene.fame < 3.2 && rankOf(scene) !== null,
      weight: -1.5,
    },
    {
      tell: "also a given name",
      when: ({ given }) => given,
      weight: ({ fame }) => (fame > 2.4 ? -0.6 : -2),
    },
    {
      tell: "the surname of a person in the text",
      when: ({ single, around, candidate, word }) =>
        single &&
        around.surnames.has(candidate.text.toLowerCase()) &&
        !(around.language.words.titles.has(word(-1)) && isInflected(candidate)),
      weight: ({ fame, around, word }) => (fame > 3.5 || around.language.said.inside.has(word(-1)) ? -1 : -4),
    },
    {
      tell: "the name of a storm",
      when: ({ candidate, around }) => around.storms.has(candidate.text.toLowerCase()),
      weight: -8,
    },
    {
      tell: "a common word in this text",
      when: ({ single, around, candidate, fame }) =>
        single && fame < 3.5 && around.lowered.has(candidate.text.toLowerCase()),
      weight: -1.5,
    },
    {
      tell: "a village where another language is spoken",
      when: ({ candidate, around, plain }) =>
        plain &&
        candidate.entries.every(
          ({ place }) =>
            place.population < village &&
            !around.language.homes.includes(place.country) &&
            place.rank !== "capital",
        ),
      weight: (scene) => (isOnlyPlace(scene) ? -1.2 : -2),
    },
    {
      tell: "no other meaning is known",
      when: (scene) =>
        scene.single && rankOf(scene) === null && !scene.given && scene.candidate.text.length > 4,
      weight: 0.8,
    },
  ],
};

/** The word that governs the name. */
function ledBy(words: Words): Table {
  /** Articles and compass points are passed over. */
  const lead = ({ word, token }: Scene): string => {
    const last = token(-1)?.text === "." && !token(-1)?.spaced ? -2 : -1;
    return words.compass.has(word(last)) ? word(last - 1) : word(last);
  };
  return {
    speaks: "first",
    rows: [
      {
        tell: "after a word that says where",
        when: (scene) => goesOn(scene) && words.locatives.has(lead(scene)),
        weight: 2.6,
        reason: (scene) => `after “${lead(scene)}”`,
      },
      {
        tell: "after a preposition that other names follow too",
        when: (scene) =>
          goesOn(scene) &&
          (words.directions.has(lead(scene)) ||
            (words.directions.has(scene.word(-1)) && !scene.around.language.articles.has(scene.word(-1)))),
        weight: 1,
        reason: (scene) => `after “${words.directions.has(lead(scene)) ? lead(scene) : scene.word(-1)}”`,
      },
      {
        tell: "after the title of who heads it",
        when: (scene) => goesOn(scene) && words.titles.has(scene.word(-1)) && isInflected(scene.candidate),
        weight: 1,
        reason: (scene) => `after “${scene.word(-1)}”`,
      },
      {
        tell: "after a noun that says what it is",
        when: (scene) =>
          words.areaNouns.has(lead(scene)) || scene.around.language.waterNouns.has(lead(scene)),
        weight: 2.4,
        reason: (scene) => `after “${lead(scene)}”`,
      },
    ],
  };
}

/** The person or the organisation that a name is part of. */
function partOf(words: Words): Table {
  return {
    speaks: "first",
    ofName: true,
    rows: [
      {
        tell: "after a given name or a title",
        when: ({ tokens, from, around, word, candidate }) =>
          !(words.titles.has(word(-1)) && isInflected(candidate)) &&
          isNamedBefore(tokens, from, around.lexicon, words),
        weight: ({ fame, word }) => (fame > 4.2 && words.titles.has(word(-1)) ? -2.5 : -5),
      },
      {
        tell: "after a capitalised word that is no place's",
        when: (scene) => isSurname(scene, words),
        weight: ({ token, candidate }) => (token(-1)?.opening && isInflected(candidate) ? -1 : -3),
        reason: "a surname",
      },
      {
        tell: "after an organisation's noun",
        when: ({ word }) => words.organisationNouns.has(word(-1)),
        weight: ({ fame }) => (fame > 3.5 ? -2 : -3.5),
        reason: "part of an organisation's name",
      },
    ],
  };
}

/** Where a name stands: in a dateline, before what it lies in, in a longer name, at a sentence's start. */
function standing(words: Words): Table {
  /** ", in der Leipzig zu Gast ist": after a comma and a preposition an article stands for what was named before. */
  const isRelative = ({ token, word }: Scene): boolean =>
    token(-3)?.text === "," && words.locatives.has(word(-2));
  return {
    speaks: "each",
    rows: [
      {
        tell: "the article's dateline",
        when: ({ candidate, around }) => isDateline(candidate, around),
        weight: 5.5,
      },
      { tell: "before what it lies in", when: nextHolds, weight: 3.5 },
      {
        tell: "after a club's first word",
        when: ({ token, word, candidate }) =>
          Boolean(token(-1)?.capital && words.clubs?.test(word(-1))) && isTownAsListed(candidate),
        weight: -6,
        reason: "part of a club's name",
      },
      {
        tell: "a club's first word",
        when: ({ wordAt, to, around }) => {
          const town = around.startingAt.get(to);
          return Boolean(words.clubs?.test(wordAt(to - 1)) && town && isTownAsListed(town));
        },
        weight: -6,
        reason: "part of a club's name",
      },
      {
        tell: "after an article, which no town has here",
        when: (scene) =>
          scene.single &&
          goesOn(scene) &&
          words.notBeforeTowns.has(scene.word(-1)) &&
          !isRelative(scene) &&
          scene.candidate.entries.every(
            ({ place: { origin } }) =>
              origin === "settlement" || (rankOf(scene) !== null && /^(?:region|district)$/.test(origin)),
          ),
        weight: -4,
      },
      {
        tell: "before another word of a longer name",
        when: ({ token, fame, around, to, given }) =>
          Boolean(token(1)?.capital && token(1)?.spaced && !token(1)?.opening) &&
          !around.language.capitalNouns &&
          (!around.startingAt.has(to) || given) &&
          fame < 3.5,
        weight: ({ around, candidate }) => (around.lexicon.isGivenName(candidate.text) ? -4 : -1.8),
        reason: "part of a longer name",
      },
      {
        tell: "before an organisation's noun",
        when: ({ token, word }) => Boolean(token(1)?.capital) && words.organisationNouns.has(word(1)),
        weight: -3,
        reason: "part of an organisation's name",
      },
      {
        tell: "the end of a hyphenated name",
        when: ({ token, tokens, from }) =>
          token(-1)?.text === "-" && !token(-1)?.spaced && !tokens[from]?.spaced,
        weight: -4,
        reason: "part of a longer name",
      },
      {
        tell: "hyphenated with another name",
        when: ({ token, fame }) => fame < 3 && token(1)?.text === "-" && !token(1)?.spaced,
        weight: -2,
      },
      {
        tell: "opens a sentence",
        when: ({ tokens, from, single, plain, fame }) =>
          Boolean(tokens[from]?.opening) && single && plain && fame < 1,
        weight: -1,
      },
    ],
  };
}
