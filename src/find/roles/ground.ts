import { compass, locatives } from "../word-lists.ts";
import { isOwnerOfPower } from "./acting.ts";
import type { Row } from "./row.ts";

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
    when: ({ head, wordAt, possessive }) => head !== null && saysWhere(wordAt(head)) && !possessive,
    role: "place",
    reason: ({ wordAt, head }) => `after “${wordAt(head ?? 0)} ... and”`,
  },
  {
    tell: "a part of it, by a compass point",
    when: ({ lead, from, word }) => lead < from - 1 && compass.has(word(-1)),
    role: "place",
    reason: ({ word }) => `a part of it: “${word(-1)}”`,
  },
];
