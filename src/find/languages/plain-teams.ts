import type { Row } from "../roles/row.ts";
import type { Scene } from "../roles/scene.ts";

/** Words by which the plain rules tell a team by its town's or country's name; in lower case. */
export interface TeamWords {
  /** Words of a report on a game; two of them near the name make one of a text. */
  readonly game: ReadonlySet<string>;
  /** Verbs whose subject is a team, finite or after an auxiliary. */
  readonly plays: ReadonlySet<string>;
  /** What stands between the name and such a verb: auxiliaries, "itself", "not". */
  readonly between: ReadonlySet<string>;
  /** Verbs right before the team that is beaten or met. */
  readonly beats: ReadonlySet<string>;
  /** Prepositions before an opponent: "against". */
  readonly against: ReadonlySet<string>;
  /** Words after which the name is where something is, and no team. */
  readonly where: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Tokens before and after the name in which a game is told. */
const around = 60;
const leastGameWords = 2;
/** Words between a team and its verb, at most. */
const mostBetween = 3;

/** Rows for a team that plays, beats or is beaten: a voice, whatever place lends the name. */
export function teamRows({
  game,
  plays,
  between,
  beats,
  against,
  where,
  articles,
}: TeamWords): readonly Row[] {
  const isGame = ({ wordAt, from }: Scene): boolean => {
    const told = new Set<string>();
    for (let at = from - around; at < from + around; at++) {
      const word = wordAt(at);
      if (game.has(word)) told.add(word);
      if (told.size >= leastGameWords) return true;
    }
    return false;
  };
  const lead = ({ wordAt, from }: Scene): string => {
    let at = from - 1;
    while (articles.has(wordAt(at))) at--;
    return wordAt(at);
  };
  const isFree = (scene: Scene): boolean =>
    Boolean(scene.tokens[scene.from]?.opening) || (!where.has(lead(scene)) && !against.has(lead(scene)));
  /** The verb that the team is the subject of: after it, or right before it. */
  const verbOf = (scene: Scene): string | null => {
    for (let at = scene.to; at < scene.to + mostBetween; at++) {
      const word = scene.wordAt(at);
      if (plays.has(word)) return word;
      if (!between.has(word)) break;
    }
    return plays.has(lead(scene)) ? lead(scene) : null;
  };
  return [
    {
      tell: "a team that is beaten or played against",
      when: (scene) =>
        scene.place !== null &&
        !scene.tokens[scene.from]?.opening &&
        (beats.has(lead(scene)) || against.has(lead(scene))) &&
        isGame(scene),
      role: "voice",
      reason: (scene) => `a team, after “${lead(scene)}”`,
    },
    {
      tell: "a team that plays",
      when: (scene) => scene.place !== null && isFree(scene) && verbOf(scene) !== null && isGame(scene),
      role: "voice",
      reason: (scene) => `a team, subject of “${verbOf(scene)}”`,
    },
  ];
}
