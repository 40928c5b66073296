import { canAct } from "../roles/can-act.ts";
import type { Row } from "../roles/row.ts";
import type { Scene } from "../roles/scene.ts";
import { governorsOf } from "./plain-governors.ts";
import { listsOf } from "./plain-lists.ts";
import { subjectsOf } from "./plain-subject.ts";
import { teamRows } from "./plain-teams.ts";
import type { RoleWords } from "./role-words.ts";

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
  /** Whether a preposition and the name's case say "with". */
  const isWith = (scene: Scene): boolean =>
    Boolean(words.withCase?.words.has(lead(scene))) &&
    Boolean(words.withCase?.endings.test(scene.wordAt(scene.to - 1)));
  return {
    lead,
    isWith,
    leadOf,
    verbAfter,
    verbBefore,
    pairVerb,
    ...subjectsOf(words, leadOf),
    ...governorsOf(words, { leadOf, isVerb }),
    listOf: listsOf(words),
  };
}

/** Words between a preposition and its noun, at most. */
const mostDescribing = 4;

/** "Denmark gave the pumps, Norway — the money": after a comma and before a dash the verb of the clause before is left out. */
const dashForVerb = ({ token, tokens, from, to }: Scene): boolean =>
  token(-1)?.text === "," && !tokens[from]?.opening && /^[—–]$/.test(tokens[to]?.text ?? "");

/** The roles of a language whose words are all that is told of it. */
export function plainRoles(words: RoleWords, areaNouns: ReadonlySet<string>): readonly Row[] {
  const clause = clauseOf(words);
  return [
    { tell: "the article's dateline", when: ({ dateline }) => dateline, role: "place" },
    ...(words.teams ? teamRows(words.teams) : []),
    {
      tell: "no government is called by it",
      when: ({ place }) => place === null || !canAct(place),
      role: "place",
    },
    { tell: "says where the name before it lies", when: ({ holdsPrevious }) => holdsPrevious, role: "place" },
    ...rowsOfGovernors(words, clause, areaNouns),
    ...rowsOfSubjects(words, clause),
    ...rowsOfLists(words, clause),
    {
      tell: "a subject by its case",
      when: (scene) => clause.isSubjectByCase(scene) && !areaNouns.has(clause.lead(scene)),
      role: "voice",
    },
    { tell: "nothing makes an actor of it", when: () => true, role: "place" },
  ];
}

type Clause = ReturnType<typeof clauseOf>;

/** What stands before the name and says what it is there. */
function rowsOfGovernors(words: RoleWords, clause: Clause, areaNouns: ReadonlySet<string>): readonly Row[] {
  const { leadOf, lead, powerOf, gameOf, isWith } = clause;
  /** Whether a word that says where stands before the noun at an index and what describes it: "auf der griechischen Insel". */
  const saysWhere = ({ tokens, wordAt }: Scene, noun: number): boolean => {
    for (let at = noun - 1; at >= noun - mostDescribing && !tokens[at + 1]?.opening; at--) {
      if (words.where.has(wordAt(at))) return true;
      if (tokens[at]?.kind !== "word" || tokens[at]?.capital) return false;
    }
    return false;
  };
  return [
    {
      tell: "after a power",
      when: (scene) => powerOf(scene) !== null,
      role: "voice",
      reason: (scene) => `after “${powerOf(scene)}”`,
    },
    {
      tell: "beaten or played against",
      when: (scene) => gameOf(scene) !== null,
      role: "voice",
      reason: (scene) => `after “${gameOf(scene)}”`,
    },
    {
      tell: "one end of what lies between two places",
      when: (scene) => clause.isBetweenPlaces(scene),
      role: "place",
    },
    {
      tell: "after a noun of ground and “with”",
      when: (scene) =>
        (isWith(scene) || words.parties.has(lead(scene))) &&
        Boolean(words.ground?.test(scene.wordAt(leadOf(scene) - 1))),
      role: "place",
    },
    {
      tell: "after “with” by its case",
      when: isWith,
      role: "voice",
      reason: (scene) => `after “${lead(scene)}”`,
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
  ];
}

/** Which verb the name is the subject of. */
function rowsOfSubjects(words: RoleWords, clause: Clause): readonly Row[] {
  const { lead, verbAfter, verbBefore, pairVerb, verbOfSubject, verbAfterAside, relativeVerb } = clause;
  /** Whether the name's case, or the preposition that says whose something is, tells that it is no subject. */
  const isGoverned = (scene: Scene): boolean =>
    (words.subjects !== undefined && Boolean(scene.inflected)) ||
    Boolean(words.genitives?.has(scene.word(-1)));
  return [
    {
      tell: "subject of a verb of saying or doing",
      when: (scene) => !isGoverned(scene) && verbAfter(scene, scene.to) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbAfter(scene, scene.to)}”`,
    },
    {
      tell: "before a dash that stands for the verb",
      when: (scene) => dashForVerb(scene),
      role: "voice",
    },
    {
      tell: "subject of the verb before it",
      when: (scene) => verbBefore(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbBefore(scene)}”`,
    },
    {
      tell: "subject of a verb with another name",
      when: (scene) => !isGoverned(scene) && pairVerb(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${pairVerb(scene)}”`,
    },
    {
      tell: "joined to a subject",
      when: (scene) =>
        !isGoverned(scene) && words.and.has(lead(scene)) && verbAfter(scene, scene.to) !== null,
      role: "voice",
    },
    {
      tell: "subject of a verb by its ending",
      when: (scene) => verbOfSubject(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbOfSubject(scene)}”`,
    },
    {
      tell: "what a clause says that it does",
      when: (scene) => !isGoverned(scene) && relativeVerb(scene) !== null,
      role: "voice",
      reason: (scene) => `it is said to “${relativeVerb(scene)}”`,
    },
    {
      tell: "subject of a verb after an aside",
      when: (scene) => verbAfterAside(scene) !== null,
      role: "voice",
      reason: (scene) => `subject of “${verbAfterAside(scene)}”`,
    },
  ];
}

/** What governs the first name of a list, or follows its last, is said of all. */
function rowsOfLists(words: RoleWords, clause: Clause): readonly Row[] {
  const { lead, listOf, powerOf, gameOf, verbOfSubject } = clause;
  const ofList = (scene: Scene, holds: (list: Scene) => boolean): boolean => {
    const list = listOf(scene);
    return list !== null && holds(list);
  };
  return [
    {
      tell: "in a list after a power",
      when: (scene) => ofList(scene, (list) => powerOf(list) !== null),
      role: "voice",
    },
    {
      tell: "in a list of those that are played against",
      when: (scene) => ofList(scene, (list) => gameOf(list) !== null),
      role: "voice",
    },
    {
      tell: "in a list after “with”, “against” and the like",
      when: (scene) =>
        words.between !== undefined &&
        ofList(scene, (list) => words.parties.has(lead(list)) || clause.isWith(list)),
      role: "voice",
    },
    {
      tell: "in a list that is the subject of a verb",
      when: (scene) => ofList(scene, (list) => verbOfSubject(list) !== null),
      role: "voice",
    },
  ];
}
