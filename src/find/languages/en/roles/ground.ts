import type { Row as AnyRow } from "../../../roles/row.ts";
import { compass, locatives, privatePeople } from "../words.ts";
import { isOwnerOfPower } from "./acting.ts";
import type { Scene } from "./scene.ts";

type Row = AnyRow<Scene>;

const saysWhere = (word: string): boolean => locatives.has(word) && word !== "left";

/** Uses in which only ground can be meant, whatever else the sentence has. */
export const groundRows: readonly Row[] = [
  {
    tell: "after a word that says where",
    when: (scene) => saysWhere(scene.before) && !isOwnerOfPower(scene),
    role: "place",
    reason: ({ before }) => `after “${before}”`,
  },
  {
    tell: "in a list after a word that says where",
    when: ({ preposition, possessive }) => saysWhere(preposition) && !possessive,
    role: "place",
    reason: ({ preposition }) => `in a list after “${preposition}”`,
  },
  {
    tell: "a part of it, by a compass point",
    when: ({ lead, from, word }) => lead < from - 1 && compass.has(word(-1)),
    role: "place",
    reason: ({ word }) => `a part of it: “${word(-1)}”`,
  },
  {
    tell: "said of people who speak for no government",
    when: ({ token, word }) => Boolean(token(1)?.spaced) && privatePeople.has(word(1)),
    role: "place",
    reason: ({ word }) => `said of “${word(1)}”`,
  },
  {
    tell: "after people who speak for no government, and a preposition",
    when: ({ preposition, noun, possessive }) => preposition !== "" && privatePeople.has(noun) && !possessive,
    role: "place",
    reason: ({ noun, preposition }) => `after “${noun} ${preposition}”`,
  },
];
