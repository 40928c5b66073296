import { wordsOf } from "../model/folded-words.ts";

/**
 * From this share of a sentence's words on, another one is like it. Places in a host's text are given to sentences from
 * half of their words on (`embed/anchor-sentence.ts`).
 */
const likeFrom = 0.4;

/** Words that more sentences have than this, such as "the", make none of them alike. */
const tooCommon = 0.25;

/**
 * Which of the other sentences are so like one of the quoted that in an edited text one may pass for the other.
 * Words are compared by their number, in whatever order.
 */
export function lookalikesOf(quoted: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const holders = new Map<string, number[]>();
  others.forEach((text, at) => {
    for (const key of keysOf(text)) holders.set(key, [...(holders.get(key) ?? []), at]);
  });
  const alike = new Set<number>();
  for (const text of quoted) {
    const keys = keysOf(text);
    const shared = new Map<number, number>();
    for (const key of keys) {
      const found = holders.get(key) ?? [];
      if (found.length > 20 && found.length > others.length * tooCommon) continue;
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) if (count >= keys.size * likeFrom) alike.add(at);
  }
  return new Set(others.filter((_, at) => alike.has(at)));
}

function keysOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ key }) => key));
}
