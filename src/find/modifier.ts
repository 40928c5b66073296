import type { Candidate } from "./candidate.ts";
import type { Surroundings } from "./surroundings.ts";

/** "U.S. officials": the state is said of what follows, and does not hold what stands before. */
export function isModifier(
  { text, to }: Candidate,
  { tokens, language }: Pick<Surroundings, "tokens" | "language">,
): boolean {
  const next = tokens[to];
  return language.shortForms.beforeNouns.has(text) && next?.kind === "word" && !next.opening;
}
