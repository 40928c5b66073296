import type { Decision } from "./decision.ts";
import type { Token } from "./tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of games and of votes whose subject is a team or a town's people, whatever place lends the name. */
const teamVerbs = set(
  "beat beats defeated defeats edged thrashed hammered routed outscored won wins win lost loses lose drew scored scores trailed trails equalised equalized qualified advanced clinched finished finishes play plays played face faces faced meet meets host hosts swept rallied downed topped upset blanked kept fell improved travel travels got led took had voted approved rejected sued pleaded refused agreed announced decided",
);
/** Of these, verbs that only a subject in a game has: a town may have "finished" or "agreed" besides. */
const gameVerbs = set(
  "beat beats defeated defeats edged thrashed hammered routed outscored downed topped blanked drew trailed",
);
/** Nouns and numbers of a report on a game. */
const gameWords = set(
  "coach title championship tournament match season quarter halftime half-time goal goals points team teams league innings playoff playoffs semi-final semi-finals semifinal semifinals quarter-final final finals cup game games meet wrestlers conference win defeat",
);
const places = set(
  "first second third fourth fifth sixth seventh eighth ninth tenth last unbeaten undefeated",
);
const scores = /^\d{1,3}$/;

/**
 * A team by its town's or country's name: the subject of "beat" or "won", or who is beaten. Null where the name is
 * not used so, or the text tells of no game.
 */
export function teamAt(tokens: readonly Token[], from: number, to: number): Decision | null {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? "";
  const before = word(from - 1) === "the" ? word(from - 2) : word(from - 1);
  if (gameVerbs.has(before) && tokens[from - 1]?.kind === "word" && isGame(tokens, from))
    return { role: "voice", reason: `a team, object of “${before}”` };
  if (
    /^(?:over|against|past|to)$/.test(before) &&
    /^(?:win|victory|loss|defeat|lost|fell|game|match|tie)$/.test(word(from - 2))
  )
    return { role: "voice", reason: `a team, after “${word(from - 2)} ${before}”` };
  const governed =
    tokens[from - 1]?.kind === "word" &&
    !tokens[from]?.opening &&
    !/^(?:and|but|as|while|when|that|because|where|after|then|which|if|how)$/.test(word(from - 1));
  const verb = word(afterAside(tokens, to));
  const placed =
    /^(?:was|were|is|are|came|finished)$/.test(verb) && places.has(word(afterAside(tokens, to) + 1));
  if (!governed && (teamVerbs.has(verb) || placed) && isGame(tokens, from))
    return { role: "voice", reason: `a team, subject of “${verb}”` };
  return null;
}

/** The token after ", without two starters," and the like. */
function afterAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ",") return to;
  for (let at = to + 1; at < to + 16 && tokens[at] && !tokens[at]?.opening; at++)
    if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "word") return at + 1;
  return to;
}

/** Whether the sentences around tell of a game: its words, or a score such as 2-0. */
function isGame(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(0, from - 60); at < from + 60 && at < tokens.length; at++) {
    if (gameWords.has(tokens[at]?.text.toLowerCase() ?? "")) return true;
    if (
      tokens[at]?.text === "-" &&
      scores.test(tokens[at - 1]?.text ?? "") &&
      scores.test(tokens[at + 1]?.text.replace(/[.,]$/, "") ?? "")
    )
      return true;
  }
  return false;
}
