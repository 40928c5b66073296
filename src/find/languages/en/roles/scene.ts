import { type Named, type Scene as PlainScene, sceneOf as plainSceneOf } from "../../../roles/scene.ts";
import type { Token } from "../../../tokens.ts";
import { compass } from "../words.ts";
import { governorOf } from "./governed.ts";

/** A name in an English text, as the rows of the roles look at it. */
export interface Scene extends PlainScene {
  /** Index of the word that governs the name: the one before it, "the" and compass points passed over. */
  readonly lead: number;
  /** That word, or "". */
  readonly before: string;
  /** Index of the preposition or verb that the name is the object of, by itself or in a list; null where there is none. */
  readonly governor: number | null;
  /** The word there, or "", and the noun before it: "from" and "nurse" of "a nurse from Lima". */
  readonly preposition: string;
  readonly noun: string;
  /** Whether a comma or "and" joins it to what stands before. */
  readonly joined: boolean;
  readonly possessive: boolean;
  /** Index of the token after the name and its possessive. */
  readonly next: number;
}

export function sceneOf(tokens: readonly Token[], named: Named): Scene {
  const { from, to } = named;
  const plain = plainSceneOf(tokens, named);
  let lead = from - 1;
  while (compass.has(plain.wordAt(lead)) || plain.wordAt(lead) === "the") lead--;
  const before = plain.wordAt(lead);
  const governor = governorOf(tokens, from, to);
  const possessive = tokens[to]?.kind === "possessive";
  return {
    ...plain,
    lead,
    before,
    governor,
    preposition: governor === null ? "" : plain.wordAt(governor),
    noun: governor === null ? "" : plain.wordAt(governor - 1),
    joined: before === "and" || tokens[lead]?.text === ",",
    possessive,
    next: possessive ? to + 1 : to,
  };
}
