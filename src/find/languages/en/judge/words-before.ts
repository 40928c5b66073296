import type { Row, Table } from "../../../judge/row.ts";
import type { Scene } from "../../../judge/scene.ts";
import type { Token } from "../../../tokens.ts";
import { compass, directions, locatives, ofNouns } from "../words.ts";

const isCompass = ({ word }: Scene): boolean => compass.has(word(-1));

/** The word that governs the name: the one before it, "the" and words such as "northern" passed over. */
const prepositionOf = (scene: Scene): string =>
  isCompass(scene) || scene.word(-1) === "the" ? scene.word(-2) : scene.word(-1);

/** The noun before "of". */
const nounBeforeOf = (scene: Scene): string => scene.word(isCompass(scene) ? -3 : -2);

const isAge = (token: Token | undefined): boolean =>
  token?.kind === "number" && /^\d{1,3},$/.test(token.text);

const goesOn = ({ tokens, from }: Scene): boolean => tokens[from]?.opening === false;

const reason = (scene: Scene): string => `after “${prepositionOf(scene)}”`;

const row = (tell: string, weight: number, holds: (preposition: string, scene: Scene) => boolean): Row => ({
  tell,
  when: (scene) => goesOn(scene) && holds(prepositionOf(scene), scene),
  weight,
  reason,
});

/** The preposition that governs the name. */
export const prepositionTable: Table = {
  speaks: "first",
  rows: [
    row("after “in” or “near”", 2.6, (word) => word === "in" || word === "near"),
    row("after another word that says where", 2, (word) => locatives.has(word)),
    {
      ...row(
        "after “city of” and the like",
        3,
        (word, scene) => word === "of" && ofNouns.has(nounBeforeOf(scene)),
      ),
      reason: (scene) => `after “${nounBeforeOf(scene)} of”`,
    },
    row("after “from” or “to”", 1.5, (word) => word === "from" || word === "to"),
    row("after “of”", 0.5, (word) => word === "of"),
    row("after a preposition that other names follow too", 0.2, (word) => directions.has(word)),
  ],
};

/** Other words before the name that say that it is a place's. */
export const wordsBeforeTable: Table = {
  speaks: "each",
  rows: [
    {
      tell: "after a compass point",
      when: (scene) => goesOn(scene) && isCompass(scene),
      weight: ({ token }) => (token(-1)?.capital ? 0.6 : 1.5),
      reason: ({ word }) => `after “${word(-1)}”`,
    },
    {
      tell: "after a person's age and “of”",
      when: ({ word, token }) => word(-1) === "of" && isAge(token(-2)),
      weight: 3,
      reason: "where a person is from",
    },
    {
      tell: "after “all of” and the like",
      when: ({ word }) => word(-1) === "of" && /^(?:all|both|formerly|late)$/.test(word(-2)),
      weight: 1.5,
      reason: ({ word }) => `after “${word(-2)} of”`,
    },
    { tell: "after “as far as”", when: ({ word }) => word(-1) === "as" && word(-2) === "far", weight: 2 },
  ],
};
