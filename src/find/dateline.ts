import type { Candidate } from "./candidate.ts";
import type { Token } from "./tokens.ts";

/** "WASHINGTON —", "PARIS (AP)", "BANTAM, Conn. —" at the start of a line. */
export function isDateline(
  { from, to, text }: Candidate,
  { tokens }: { readonly tokens: readonly Token[] },
): boolean {
  if (!tokens[from]?.opening) return false;
  const shouting = text === text.toUpperCase() && text.length > 2;
  for (let at = to; at < to + 8; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (/^[—–]$/.test(token.text) || (/^-$/.test(token.text) && token.spaced))
      return shouting || at <= to + 6;
    if (token.text === "(" && shouting) return true;
    if (shouting && at === to && text.length > 4 && token.capital && token.text !== token.text.toUpperCase())
      return true;
    if (token.kind === "word" && !token.capital) return false;
  }
  return false;
}
