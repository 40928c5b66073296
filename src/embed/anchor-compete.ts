import type { Place } from "./anchor-sentence.ts";
import type { Quote } from "./annotations.ts";

/** A sentence of the article and the places that it may have in the host's text, the likeliest first. */
export interface Contender {
  readonly quote: Quote;
  readonly places: readonly Place[];
}

/** Why a sentence has no place: none is left that is like it, or two are equally like it. */
export type SentenceMiss = "not-found" | "ambiguous";

/** The next best free place must be disliked more than the chosen by at least this share of the sentence's weight. */
const marginBar = 0.12;

/**
 * Gives each place to one sentence, the one that is most like it; the others take their next best (stable matching, Gale
 * and Shapley 1962). A sentence that is left with two places equally good gets neither, yet keeps others out of one.
 */
export function compete(contenders: readonly Contender[]): (Place | SentenceMiss)[] {
  const held = new Map<number, Place>();
  const asked = contenders.map(() => 0);
  const holdersOf = (place: Place, of: number): [number, Place][] =>
    [...held].filter(
      ([other, taken]) =>
        other !== of &&
        overlap(place, taken) &&
        !isSameStretch((contenders[of] as Contender).quote, (contenders[other] as Contender).quote),
    );
  const waiting = [...contenders.keys()];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const place = contenders[one]?.places[asked[one] as number];
    if (!place) continue;
    asked[one] = (asked[one] as number) + 1;
    const holders = holdersOf(place, one);
    const wins = holders.every(([, taken]) => isLiker(place, taken));
    if (wins) held.set(one, place);
    for (const [other] of wins ? holders : []) {
      held.delete(other);
      waiting.unshift(other);
    }
    if (!wins) waiting.unshift(one);
  }
  return contenders.map(({ places }, one) => {
    const chosen = held.get(one);
    if (!chosen) return "not-found";
    const isRival = (place: Place): boolean =>
      place.isExact === chosen.isExact &&
      place.dislike - chosen.dislike < marginBar &&
      place.cost - chosen.cost < marginBar &&
      !overlap(place, chosen) &&
      !holdersOf(place, one).length;
    return places.some(isRival) ? "ambiguous" : chosen;
  });
}

/** Whether a place fits its sentence better than another place fits its own. */
function isLiker(one: Place, other: Place): boolean {
  return (one.likeness - other.likeness || other.cost - one.cost) > 0;
}

/** Whether two places share more than half of the shorter. */
function overlap(one: Place, other: Place): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * shared > Math.min(one.end - one.start, other.end - other.start);
}

/** A name with a full stop in it is quoted with all that the stop parts: two quotes may then hold the same words of the article. */
function isSameStretch(one: Quote, other: Quote): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(part: Quote, whole: Quote): boolean {
  return whole.exact.includes(part.exact) && around(whole).includes(around(part));
}

function around({ prefix, exact, suffix }: Quote): string {
  return prefix + exact + suffix;
}
