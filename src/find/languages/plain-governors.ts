import type { Scene } from "../roles/scene.ts";
import { spotOf } from "../spot.ts";
import type { RoleWords } from "./role-words.ts";

/** Words between a noun of power and the name, at most: "minister spraw zagranicznych". */
const mostInTitle = 4;
/** Tokens between a verb of a game and who is beaten, at most; a score is among them. */
const mostInGame = 6;
/** Tokens on either side that are searched for what two names have between them. */
const mostAway = 8;
/** Tokens of a list of names, at most. */
const longestList = 24;

/** What of a name's clause the governors ask. */
interface Clause {
  readonly leadOf: (scene: Scene) => number;
  readonly isVerb: (word: string) => boolean;
}

/** Words that govern a name without standing right beside it. */
export function governorsOf(words: RoleWords, { leadOf, isVerb }: Clause) {
  const parts = (word: string): boolean =>
    [words.where, words.parties, words.clauses, words.and].some((list) => list.has(word)) || isVerb(word);

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

  /** The whole list of names that the name stands in, as one scene, or null where it stands alone. */
  const listOf = (scene: Scene): Scene | null => {
    const { tokens, wordAt } = scene;
    const isHyphen = (at: number): boolean => tokens[at]?.text === "-" && !tokens[at]?.spaced;
    const joins = (at: number): boolean => tokens[at]?.text === "," || words.and.has(wordAt(at));
    let from = scene.from;
    while (from > scene.from - longestList && !tokens[from]?.opening && joins(from - 1)) {
      let at = from - 1;
      if (tokens[at - 1]?.text === ",") at--;
      const end = at;
      while ((tokens[at - 1]?.capital || isHyphen(at - 1)) && !tokens[at]?.opening && !parts(wordAt(at - 1)))
        at--;
      if (at === end) break;
      from = at;
    }
    let to = scene.to;
    while (to < scene.to + longestList && joins(to)) {
      let at = to + 1;
      if (words.and.has(wordAt(at))) at++;
      while (words.articles.has(wordAt(at))) at++;
      const begin = at;
      while ((tokens[at]?.capital && !tokens[at]?.opening) || isHyphen(at)) at++;
      if (at === begin) break;
      to = at;
    }
    return from === scene.from && to === scene.to ? null : { ...scene, ...spotOf(tokens, from, to) };
  };
  return { powerOf, gameOf, isBetweenPlaces, listOf };
}
