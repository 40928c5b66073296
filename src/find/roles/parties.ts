import type { Token } from "../tokens.ts";
import { dealings, givingVerbs, objectVerbs, partyNouns } from "../word-lists.ts";
import { headOfList, joinsParties, motions } from "./pairs.ts";
import type { Row } from "./row.ts";
import type { Scene } from "./scene.ts";
import { actionAfter } from "./verbs.ts";

/** Index of the word that governs the name, or of a "between" that governs it and another. */
const governorOf = ({ head, lead, wordAt }: Scene): number =>
  head !== null && wordAt(head) === "between" ? head : lead;

const isBetween = (scene: Scene): boolean => scene.wordAt(governorOf(scene)) === "between";

const afterNoun = ({ wordAt, lead, before }: Scene): string => `after “${wordAt(lead - 1)} ${before}”`;

const isPartner = ({ word, joined }: Scene): boolean => word(1) === "and" || joined;

/** The verb of acting of which the name and another after "and" are the subject. */
function sharedAction({ tokens, to, word }: Scene): string | null {
  if (word(1) !== "and") return null;
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
    when: (scene) => isBetween(scene) && joinsParties(scene.tokens, governorOf(scene)),
    role: "voice",
    reason: () => "one of the parties “between” whom something is",
  },
  { tell: "“between” places", when: isBetween, role: "place" },
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
    reason: ({ tokens, from }) => `after “${wordOf(tokens, headOfList(tokens, from))} ... and”`,
  },
];

const wordOf = (tokens: readonly Token[], index: number | null): string =>
  index === null ? "" : (tokens[index]?.text.toLowerCase() ?? "");

function isPartyList({ tokens, head }: Scene): boolean {
  const before = wordOf(tokens, head);
  return (
    dealings.has(before) || (head !== null && before === "from" && partyNouns.has(wordOf(tokens, head - 1)))
  );
}
