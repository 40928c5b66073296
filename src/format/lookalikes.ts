import { wordsOf } from "../model/folded-words.ts";

/**
 * From this share of a sentence on, another one is like it. Places in a host's text are given to sentences from half of
 * their words on (`embed/anchor-sentence.ts`).
 */
const likeFrom = 0.4;

/** A longer word says more, as where places are given. */
function weightOf(key: string): number {
  return 1 + Math.min(key.length, 8);
}

/**
 * Which of the other sentences are so like one of the quoted that in an edited text one may pass for the other. Words are
 * compared in whatever order.
 */
export function lookalikesOf(quoted: readonly string[], others: readonly string[]): ReadonlySet<string> {
  /** By each word, the others that have it. */
  const holders = new Map<string, number[]>();
  others.forEach((text, at) => {
    for (const key of keysOf(text)) {
      const found = holders.get(key);
      if (found) found.push(at);
      else holders.set(key, [at]);
    }
  });
  const alike = new Set<string>();
  for (const text of quoted) {
    const keys = keysOf(text);
    const shared = new Uint32Array(others.length);
    let total = 0;
    for (const key of keys) {
      const weight = weightOf(key);
      total += weight;
      for (const at of holders.get(key) ?? []) shared[at] = (shared[at] as number) + weight;
    }
    others.forEach((other, at) => {
      if ((shared[at] as number) >= total * likeFrom) alike.add(other);
    });
  }
  return alike;
}

function keysOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ key }) => key));
}
