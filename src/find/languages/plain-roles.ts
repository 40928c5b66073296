import { canAct } from "../roles/can-act.ts";
import type { Row } from "../roles/row.ts";
import type { Scene } from "../roles/scene.ts";
import type { Token } from "../tokens.ts";
import { type TeamWords, teamRows } from "./plain-teams.ts";

/** Words by which the plain rules tell who acts; in lower case. */
export interface RoleWords {
  /** Prepositions after which ground is meant. */
  readonly where: ReadonlySet<string>;
  /** Prepositions after which a party is meant: "with", "against". */
  readonly parties: ReadonlySet<string>;
  /** Verbs of saying and doing whose subject is a government, whole words. */
  readonly verbs: ReadonlySet<string>;
  /** The same by their beginning. */
  readonly verbStems: RegExp;
  /** Endings of verbs that stand right after their subject and say that it does something. */
  readonly finite: RegExp;
  /** Verbs with such an ending that say where something lies or how it is, and other words that end so. */
  readonly still: ReadonlySet<string>;
  /** Words between a subject and its verb that say no more of it: "not", "also", "already". */
  readonly inBetween: ReadonlySet<string>;
  /** Words that begin a clause: "that", "but", "while". */
  readonly clauses: ReadonlySet<string>;
  /** Nouns before a name that make a party or an actor of it: "government", "army", "talks". */
  readonly powers: RegExp;
  /** Articles and the like that stand between a preposition and the name. */
  readonly articles: ReadonlySet<string>;
  /** What joins two names. */
  readonly and: ReadonlySet<string>;
  /** How a report on a game tells its teams; where it is left out, a club is a place. */
  readonly teams?: TeamWords;
}

/** Words between a subject and its verb: adverbs, pronouns, auxiliaries, an aside's first words. */
const mostBetween = 3;

/** What stands around a name and makes an actor of it. */
function clauseOf(words: RoleWords) {
  const isVerb = (word: string): boolean => words.verbs.has(word) || words.verbStems.test(word);
  const leadOf = ({ from, wordAt }: Scene): number => {
    let at = from - 1;
    while (words.articles.has(wordAt(at))) at--;
    return at;
  };
  const lead = (scene: Scene): string => scene.wordAt(leadOf(scene));
  /** The verb right after the name, or after the name that "and" joins to it. */
  const verbAfter = (scene: Scene, from: number): string | null => {
    for (let at = from; at <= from + mostBetween; at++) {
      const token = scene.tokens[at];
      if (token?.kind !== "word" || token.opening) return null;
      if (token.capital && at > from + 1) return null;
      if (isVerb(scene.wordAt(at))) return scene.wordAt(at);
    }
    return null;
  };
  /** The verb right before the name: a subject may follow its verb, and after "and" an object does. */
  const verbBefore = (scene: Scene): string | null => {
    const at = leadOf(scene);
    const isObject = words.and.has(scene.wordAt(at - 1));
    return isVerb(scene.wordAt(at)) && !isObject && !scene.tokens[scene.from]?.opening
      ? scene.wordAt(at)
      : null;
  };
  const pairVerb = (scene: Scene): string | null => {
    if (!words.and.has(scene.word(1))) return null;
    let at = scene.to + 1;
    while (words.articles.has(scene.wordAt(at))) at++;
    const begin = at;
    while (scene.tokens[at]?.capital || (scene.tokens[at]?.text === "-" && !scene.tokens[at]?.spaced)) at++;
    return at > begin ? verbAfter(scene, at) : null;
  };
  return { leadOf, lead, verbAfter, verbBefore, pairVerb, verbOfSubject: verbOfSubject(words, leadOf) };
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

/** Words between a preposition and its noun, at most. */
const mostDescribing = 4;

/** Shortest verb that is told by its ending. */
const shortestVerb = 4;

/**
 * The verb that the name is the subject of, told by its ending: nothing governs the name, and the verb follows it, or the name that
 * "and" joins to it, at once. Null where there is none.
 */
function verbOfSubject(words: RoleWords, leadOf: (scene: Scene) => number) {
  const verbAt = ({ wordAt, tokens }: Scene, from: number): string | null => {
    let at = from;
    while (words.inBetween.has(wordAt(at))) at++;
    const verb = wordAt(at);
    const isVerb = !tokens[at]?.capital && verb.length >= shortestVerb && words.finite.test(verb);
    return isVerb && !words.still.has(verb) ? verb : null;
  };
  /** Whether a clause begins after the token at an index. */
  const beginsClause = ({ tokens, wordAt }: Scene, at: number): boolean => {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.opening || words.clauses.has(wordAt(at))) return true;
    return token.kind === "sign" && token.text !== "-";
  };
  const isSubject = (scene: Scene): boolean => {
    const { tokens, wordAt } = scene;
    let at = leadOf(scene);
    if (words.and.has(wordAt(at)) && tokens[at - 1]?.capital) {
      at--;
      while (tokens[at]?.capital && !tokens[at]?.opening) at--;
      if (tokens[at]?.opening && tokens[at]?.capital) return !words.where.has(wordAt(at));
      while (words.articles.has(wordAt(at))) at--;
    }
    return beginsClause(scene, at);
  };
  return (scene: Scene): string | null => {
    if (!isSubject(scene)) return null;
    const own = verbAt(scene, scene.to);
    if (own !== null || !words.and.has(scene.word(1))) return own;
    let end = scene.to + 1;
    while (words.articles.has(scene.wordAt(end))) end++;
    const begin = end;
    while (scene.tokens[end]?.capital || (scene.tokens[end]?.text === "-" && !scene.tokens[end]?.spaced))
      end++;
    return end > begin ? verbAt(scene, end) : null;
  };
}

/** "Denmark gave the pumps, Norway — the money": after a comma and before a dash the verb of the clause before is left out. */
const dashForVerb = ({ token, tokens, from, to }: Scene): boolean =>
  token(-1)?.text === "," && !tokens[from]?.opening && /^[—–]$/.test(tokens[to]?.text ?? "");

/** The roles of a language whose words are all that is told of it. */
export function plainRoles(words: RoleWords, areaNouns: ReadonlySet<string>): readonly Row[] {
  const { leadOf, lead, verbAfter, verbBefore, pairVerb, verbOfSubject } = clauseOf(words);
  /** Whether a word that says where stands before the noun at an index and what describes it: "auf der griechischen Insel". */
  const saysWhere = ({ tokens, wordAt }: Scene, noun: number): boolean => {
    for (let at = noun - 1; at >= noun - mostDescribing && !tokens[at + 1]?.opening; at--) {
      if (words.where.has(wordAt(at))) return true;
      if (tokens[at]?.kind !== "word" || tokens[at]?.capital) return false;
    }
    return false;
  };
  return [
    { tell: "the article's dateline", when: ({ dateline }) => dateline, role: "place" },
    ...(words.teams ? teamRows(words.teams) : []),
    {
      tell: "no government is called by it",
      when: ({ place }) => place === null || !canAct(place),
      role: "place",
    },
    { tell: "says where the name before it lies", when: ({ holdsPrevious }) => holdsPrevious, role: "place" },
    {
      tell: "after a power",
      when: (scene) => words.powers.test(lead(scene)) || words.powers.test(scene.wordAt(leadOf(scene) - 1)),
      role: "voice",
      reason: (scene) =>
        `after “${words.powers.test(lead(scene)) ? lead(scene) : scene.wordAt(leadOf(scene) - 1)}”`,
    },
    {
      tell: "after a word that says where",
      when: (scene) => words.where.has(lead(scene)),
      role: "place",
      reason: (scene) => `after “${lead(scene)}”`,
    },
    {
      tell: "after a noun of ground and a word that says where",
      when: (scene) => areaNouns.has(lead(scene)) && saysWhere(scene, leadOf(scene)),
      role: "place",
      reason: (scene) => `after “${lead(scene)}”`,
    },
    {
      tell: "after “with”, “against” and the like",
      when: (scene) => words.parties.has(lead(scene)),
      role: "voice",
      reason: (scene) => `after “${lead(scene)}”`,
    },
    {
      tell: "subject of a verb of saying or doing",
      when: (scene) => verbAfter(scene, scene.to) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbAfter(scene, scene.to)}”`,
    },
    { tell: "before a dash that stands for the verb", when: dashForVerb, role: "voice" },
    {
      tell: "subject of the verb before it",
      when: (scene) => verbBefore(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbBefore(scene)}”`,
    },
    {
      tell: "subject of a verb with another name",
      when: (scene) => pairVerb(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${pairVerb(scene)}”`,
    },
    {
      tell: "joined to a subject",
      when: (scene) => words.and.has(lead(scene)) && verbAfter(scene, scene.to) !== null,
      role: "voice",
    },
    {
      tell: "subject of a verb by its ending",
      when: (scene) => verbOfSubject(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbOfSubject(scene)}”`,
    },
    { tell: "nothing makes an actor of it", when: () => true, role: "place" },
  ];
}
