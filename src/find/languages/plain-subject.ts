import type { Scene } from "../roles/scene.ts";
import type { Token } from "../tokens.ts";
import { governs } from "./plain-governors.ts";
import type { RoleWords } from "./role-words.ts";

/** Shortest verb that is told by its ending. */
const shortestVerb = 4;

/** Tokens of an aside between commas, at most. */
const longestAside = 14;

/** Verbs told by the language's lists and endings, and the words that may stand before one. */
function verbsAmong(words: RoleWords) {
  const isAside = ({ wordAt }: Pick<Scene, "wordAt">, at: number): boolean =>
    words.inBetween.has(wordAt(at)) || Boolean(words.adverbs?.test(wordAt(at)));
  /** The verb at a token, or after words that say no more of its subject. */
  const verbAt = ({ wordAt, tokens }: Scene, from: number): string | null => {
    let at = from;
    while (isAside({ wordAt }, at)) at++;
    const verb = wordAt(at);
    const isVerb =
      words.verbs.has(verb) ||
      words.verbStems.test(verb) ||
      (verb.length >= shortestVerb && words.finite.test(verb));
    return isVerb && !tokens[at]?.capital && !words.still.has(verb) && !governs(words, verb) ? verb : null;
  };
  return { isAside, verbAt };
}

/** Whether a name is the subject of its clause, and of which verb, told by where it stands and by endings. */
export function subjectsOf(words: RoleWords, leadOf: (scene: Scene) => number) {
  const { isAside, verbAt } = verbsAmong(words);
  /** Whether a clause begins after the token at an index. */
  const beginsClause = ({ tokens, wordAt }: Scene, at: number): boolean => {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.opening || words.clauses.has(wordAt(at))) return true;
    return token.kind === "sign" && token.text !== "-";
  };
  const isSubject = (scene: Scene): boolean => {
    const { tokens, wordAt } = scene;
    let at = leadOf(scene);
    while (isAside(scene, at) && !tokens[at]?.opening) at--;
    if (isAside(scene, at)) return true;
    if (words.and.has(wordAt(at)) && tokens[at - 1]?.capital) {
      at--;
      while (tokens[at]?.capital && !tokens[at]?.opening) at--;
      if (tokens[at]?.opening && tokens[at]?.capital) return !words.where.has(wordAt(at));
      while (words.articles.has(wordAt(at))) at--;
    }
    return beginsClause(scene, at);
  };
  /**
   * The verb that the name is the subject of, told by its ending: nothing governs the name, and the verb follows it, or the name that
   * "and" joins to it, at once. Null where there is none.
   */
  const verbOfSubject = (scene: Scene): string | null => {
    const own = verbAt(scene, scene.to);
    const isFirst = words.plural?.test(own ?? "") === false && mayBeSubject(scene);
    if (own !== null && isFirst && words.and.has(scene.wordAt(leadOf(scene)))) return own;
    if (!isSubject(scene)) return null;
    if (own !== null || !words.and.has(scene.word(1))) return own;
    let end = scene.to + 1;
    while (words.articles.has(scene.wordAt(end))) end++;
    const begin = end;
    while (scene.tokens[end]?.capital || (scene.tokens[end]?.text === "-" && !scene.tokens[end]?.spaced))
      end++;
    return end > begin ? verbAt(scene, end) : null;
  };
  /** Whether the name's ending is a nominative's, where cases are told by endings. */
  const mayBeSubject = (scene: Scene): boolean =>
    !words.subjects || (!scene.inflected && words.subjects.test(scene.wordAt(scene.to - 1)));
  /** The verb after what is said of the subject between commas: "Belgium, where the money lies, insists". */
  const verbAfterAside = (scene: Scene): string | null => {
    const { tokens } = scene;
    if (!words.relatives || tokens[scene.to]?.text !== "," || !isSubject(scene)) return null;
    for (let at = scene.to + 2; at < scene.to + longestAside && !tokens[at]?.opening; at++)
      if (tokens[at]?.text === ",") return verbAt(scene, at + 1);
    return null;
  };
  /** Whether a sentence ends with the name and an adverb before it, and no verb before these: "Beyond the river already Romania." */
  const standsAlone = (scene: Scene): boolean => {
    let at = leadOf(scene);
    if (scene.tokens[scene.to]?.text !== "." || !isAside(scene, at)) return false;
    while (isAside(scene, at)) at--;
    return verbAt(scene, at) === null;
  };
  /** Whether the name has the ending of a nominative, and no verb of lying or being follows it. */
  const isSubjectByCase = (scene: Scene): boolean =>
    words.subjects !== undefined &&
    mayBeSubject(scene) &&
    !standsAlone(scene) &&
    !words.still.has(scene.wordAt(scene.to));
  /** The verb of a clause that says what the name does: "Peru, which bought". */
  const relativeVerb = (scene: Scene): string | null =>
    scene.token(1)?.text === "," && words.relatives?.has(scene.word(2)) ? verbAt(scene, scene.to + 2) : null;
  return { verbOfSubject, verbAfterAside, relativeVerb, isSubjectByCase };
}

/** Whether a verb of saying or doing stands at a token. */
export const verbsOf =
  (words: RoleWords) =>
  (tokens: readonly Token[], from: number): boolean => {
    let at = from;
    while (words.inBetween.has(tokens[at]?.text.toLowerCase() ?? "")) at++;
    const token = tokens[at];
    const word = token?.text.toLowerCase() ?? "";
    if (token?.kind !== "word" || token.capital || words.still.has(word)) return false;
    return words.verbs.has(word) || words.verbStems.test(word);
  };
