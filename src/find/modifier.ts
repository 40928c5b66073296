import type { Candidate } from "./candidates.ts";
import type { Token } from "./tokens.ts";

/** "U.S. officials": the state is said of what follows, and does not hold what stands before. */
export function isModifier({ text, to }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return /^(?:US|U\.S\.|UK|U\.K\.)$/.test(text) && next?.kind === "word" && !next.opening;
}
