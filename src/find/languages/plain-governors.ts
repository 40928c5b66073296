import type { Scene } from "../roles/scene.ts";
import type { RoleWords } from "./role-words.ts";

/** Words between a noun of power and the name, at most: "minister spraw zagranicznych". */
const mostInTitle = 4;
/** Tokens between a verb of a game and who is beaten, at most; a score is among them. */
const mostInGame = 6;
/** Tokens on either side that are searched for what two names have between them. */
const mostAway = 8;
/** What of a name's clause the governors ask. */
interface Clause {
  readonly leadOf: (scene: Scene) => number;
  readonly isVerb: (word: string) => boolean;
}

/** Whether a word governs a name or begins a clause: a preposition or a joiner. */
export const governs = ({ where, parties, clauses, and }: RoleWords, word: string): boolean =>
  [where, parties, clauses, and].some((list) => list.has(word));

/** Words that govern a name without standing right beside it. */
export function governorsOf(words: RoleWords, { leadOf, isVerb }: Clause) {
  const parts = (word: string): boolean => governs(words, word) || isVerb(word);

  /** The noun whose owner the name is: "minister spraw zagranicznych Niemiec". */
  const powerOf = (scene: Scene): string | null => {
    const { tokens, wordAt } = scene;
    let at = leadOf(scene);
    const seated = wordAt(at - 1);
    if (words.where.has(wordAt(at)) && (words.seats ?? words.powers).test(seated)) return seated;
    for (let steps = 0; steps < mostInTitle; steps++) {
      const word = wordAt(at);
      if (words.powers.test(word)) return isOfTown(scene, word) ? null : word;
      if (tokens[at]?.kind !== "word" || tokens[at]?.opening || parts(word) || words.infinitives?.test(word))
        return null;
      at--;
      while (words.articles.has(wordAt(at))) at--;
    }
    return null;
  };
  /** Whether the noun before a town's name is that of its own administration: "prezydent Warszawy" is a mayor. */
  const isOfTown = ({ place }: Scene, word: string): boolean =>
    place?.origin === "settlement" && Boolean(words.ofTowns?.test(word));

  /** The verb of a game whose object the name is: "pokonała Bułgarię", "wygrała 3:1 z Francją". */
  const gameOf = (scene: Scene): string | null => {
    const { tokens, wordAt } = scene;
    const last = leadOf(scene);
    if (!words.games || tokens[scene.from]?.opening) return null;
    for (let at = last, others = 0; at > last - mostInGame; at--) {
      const word = wordAt(at);
      if (words.games.verbs.test(word)) return word;
      if (at === last && words.games.links.has(word)) continue;
      if (tokens[at]?.kind === "word" && !words.inBetween.has(word)) others++;
      if (others > 1 || tokens[at]?.capital || tokens[at]?.opening || parts(word) || tokens[at]?.text === ",")
        return null;
    }
    return null;
  };

  /** Whether two names have ground between them and no dealings: "entre Lima y Quito". */
  const isBetweenPlaces = (scene: Scene): boolean => {
    const { tokens, wordAt } = scene;
    const { between } = words;
    let begin = leadOf(scene);
    if (words.and.has(wordAt(begin))) {
      begin--;
      while (tokens[begin]?.capital || tokens[begin]?.text === "-") begin--;
    }
    if (!between?.words.has(wordAt(begin))) return false;
    for (let at = begin - 1; at > begin - mostAway && !tokens[at + 1]?.opening; at--)
      if (between.dealings.test(wordAt(at))) return false;
    for (let at = scene.to; at < scene.to + mostAway && !tokens[at]?.opening; at++)
      if (between.dealings.test(wordAt(at))) return false;
    return true;
  };
  return { powerOf, gameOf, isBetweenPlaces };
}
