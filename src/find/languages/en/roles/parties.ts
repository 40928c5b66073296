import type { Row as AnyRow } from "../../../roles/row.ts";
import type { Token } from "../../../tokens.ts";
import { dealings, emissaries, givingVerbs, objectVerbs, partyNouns } from "../words.ts";
import { standsForState } from "./offices.ts";
import { joinsParties, motions } from "./pairs.ts";
import type { Scene } from "./scene.ts";
import { actionAfter } from "./verbs.ts";

type Row = AnyRow<Scene>;

const isBetween = ({ preposition }: Scene): boolean => preposition === "between";

/** Nouns that speak although no government has sent them: "a letter from Lima said". */
const bearers = new Set(["letter", "message", "response", "officials"]);
/** What a government does or says, named by "by" after it, and what is done by one. */
const deeds = new Set(
  "statement report decision move effort efforts attempt attempts attack attacks strike strikes proposal offer pledge promise threat threats aggression invasion refusal announcement claim claims warning demand demands request plan ruling vote sanctions".split(
    " ",
  ),
);
const done =
  /(?:ed|en|wn)$|^(?:led|held|run|made|met|put|set|cut|hit|paid|sent|built|told|sold|bought|brought|fought|caught|sought|won|lost|left|kept|found|shot|struck|begun|sworn|torn|worn)$/;

/** Whether the noun before a preposition is a person or a thing that says or does something itself, no party's. */
const speaksItself = (scene: Scene): boolean =>
  !standsForState(scene) && actionAfter(scene.tokens, scene.next) !== null;

/** "ambassador to Moscow", "a letter from Lima said": who speaks is not the state that is named. */
const isOfAnother = (scene: Scene): boolean =>
  (scene.preposition === "to" && emissaries.has(scene.noun)) ||
  (bearers.has(scene.noun) && speaksItself(scene));

/** "A hotel by Suva announced": by its side, not done by it. */
const isBeside = (scene: Scene): boolean =>
  scene.preposition === "by" && !done.test(scene.noun) && !deeds.has(scene.noun) && speaksItself(scene);

const afterNoun = ({ wordAt, lead, before }: Scene): string => `after “${wordAt(lead - 1)} ${before}”`;

const isPartner = ({ word, joined }: Scene): boolean => word(1) === "and" || joined;

/** The verb of acting of which the name and another after "and" are the subject. */
function sharedAction(scene: Scene): string | null {
  const { tokens, to, word, governor } = scene;
  if (word(1) !== "and" || (governor !== null && !standsForState(scene))) return null;
  const end = endOfNames(tokens, to + 1);
  return end === null ? null : actionAfter(tokens, end);
}

/** The index after the capitalised name that begins at `from`, or null where none does. */
function endOfNames(tokens: readonly Token[], from: number): number | null {
  const wordAt = (index: number) => tokens[index]?.text.toLowerCase() ?? "";
  let end = tokens[from]?.text === "the" ? from + 1 : from;
  while (tokens[end]?.capital || (wordAt(end) === "of" && tokens[end + 1]))
    end += wordAt(end) === "of" && wordAt(end + 1) === "the" ? 2 : 1;
  return end > from && end < from + 7 ? end : null;
}

/** Uses in which the name is a party to something, or what leads to it or lies between. */
export const partyRows: readonly Row[] = [
  {
    tell: "“between” parties",
    when: (scene) => isBetween(scene) && joinsParties(scene.tokens, scene.governor ?? 0),
    role: "voice",
    reason: () => "one of the parties “between” whom something is",
  },
  { tell: "“between” places", when: isBetween, role: "place" },
  {
    tell: "after “according to”",
    when: ({ before, lead, wordAt, token }) =>
      before === "to" && wordAt(lead - 1) === "according" && token(1)?.kind === "sign",
    role: "voice",
  },
  {
    tell: "after “border with”",
    when: ({ before, wordAt, lead }) =>
      before === "with" && /^(?:border|borders|frontier|frontiers|boundary)$/.test(wordAt(lead - 1)),
    role: "place",
    reason: afterNoun,
  },
  {
    tell: "after a word of moving and “toward”",
    when: ({ before, wordAt, lead }) =>
      /^towards?$/.test(before) && [1, 2, 3].some((back) => motions.has(wordAt(lead - back))),
    role: "place",
    reason: ({ before }) => `after a word of moving “${before}”`,
  },
  {
    tell: "after “ambassador to”, “a letter from” and others who are not the state's",
    when: isOfAnother,
    role: "place",
    reason: ({ noun, preposition }) => `after “${noun} ${preposition}”`,
  },
  { tell: "after “by” that says where", when: isBeside, role: "place", reason: () => "after “by”" },
  {
    tell: "after “talks with”, “aid to” and the like",
    when: ({ before, wordAt, lead }) =>
      partyNouns.has(wordAt(lead - 1)) &&
      /^(?:with|to|on|against|towards?|from|of|between|for)$/.test(before),
    role: "voice",
    reason: afterNoun,
  },
  {
    tell: "after “with”, “against” and the like",
    when: ({ before }) => dealings.has(before) && before !== "for",
    role: "voice",
    reason: ({ before }) => `after “${before}”`,
  },
  {
    tell: "after “sold to” and the like",
    when: ({ before, wordAt, lead }) => before === "to" && givingVerbs.has(wordAt(lead - 1)),
    role: "voice",
    reason: afterNoun,
  },
  {
    tell: "expected or wanted to do something",
    when: ({ before, word }) => /^(?:expect|want)(?:s|ed)?$/.test(before) && word(1) === "to",
    role: "voice",
    reason: ({ before }) => `“${before}” it to do something`,
  },
  {
    tell: "object of “accuse”, “help” and the like",
    when: ({ before }) => objectVerbs.has(before),
    role: "voice",
    reason: ({ before }) => `object of “${before}”`,
  },
  {
    tell: "subject of a verb with another name",
    when: (scene) => isPartner(scene) && sharedAction(scene) !== null,
    role: "voice",
    reason: (scene) => `subject of “${sharedAction(scene)}”`,
  },
  {
    tell: "in a list after “with”, “talks from” and the like",
    when: (scene) => isPartner(scene) && isPartyList(scene),
    role: "voice",
    reason: ({ preposition }) => `in a list after “${preposition}”`,
  },
];

const isPartyList = ({ preposition, noun }: Scene): boolean =>
  dealings.has(preposition) || (preposition === "from" && partyNouns.has(noun));
