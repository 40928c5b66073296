import { type Word, wordsOf } from "../model/folded-words.ts";
import { type Contender, compete, type SentenceMiss } from "./anchor-compete.ts";
import { createLexicon } from "./anchor-lexicon.ts";
import { findName } from "./anchor-name.ts";
import { type Place, placesOf } from "./anchor-sentence.ts";
import type { HostText } from "./anchor-text.ts";
import type { Quote, QuotedMention } from "./annotations.ts";

/** A mention with its words in the host's page. */
export interface AnchoredMention {
  readonly mention: QuotedMention;
  readonly range: Range;
}

/** `moved`: an edited sentence turns up out of the article's order. `name-changed`: its sentence is there, the name is not. */
export type MissReason = SentenceMiss | "moved" | "name-changed";

export interface MissedMention {
  readonly mention: QuotedMention;
  readonly reason: MissReason;
}

/** What was found of a story in a host's text; `anchored` and `missed` together hold every mention, each in the article's order. */
export interface Anchoring {
  readonly anchored: readonly AnchoredMention[];
  readonly missed: readonly MissedMention[];
}

/**
 * Finds every mention in the host's text or says why not. It never guesses.
 *
 * @param rivals sentences of the article without a mention, so that the places that are theirs are nobody else's
 */
export function anchorMentions(
  host: HostText,
  mentions: readonly QuotedMention[],
  rivals: readonly Quote[] = [],
): Anchoring {
  const lexicon = createLexicon();
  const hostWords = wordsOf(host.text);
  const hostSequence = lexicon.sequenceOf(hostWords);
  const isAside = (word: number): boolean => host.isAside((hostWords[word] as Word).start);
  const contenders = new Map<string, Contender>();
  for (const quote of [...mentions.map(({ sentence }) => sentence), ...rivals]) {
    const key = keyOf(quote);
    if (!contenders.has(key))
      contenders.set(key, { quote, places: placesOf(quote, hostSequence, lexicon, isAside) });
  }
  const outcomes = compete([...contenders.values()]);
  const found = new Map([...contenders.keys()].map((key, at) => [key, outcomes[at]]));
  const inOrder = mentions.map(({ sentence }) => found.get(keyOf(sentence))).filter(isPlace);
  const strays = straysOf([...new Set(inOrder)]);

  const anchored: AnchoredMention[] = [];
  const missed: MissedMention[] = [];
  for (const mention of mentions) {
    const place = found.get(keyOf(mention.sentence));
    if (!isPlace(place)) missed.push({ mention, reason: place ?? "not-found" });
    else if (strays.has(place)) missed.push({ mention, reason: "moved" });
    else {
      const stretch = findName(mention.name, mention.sentence.exact, place, hostWords, host.text);
      if (stretch) anchored.push({ mention, range: host.rangeOf(stretch.start, stretch.end) });
      else missed.push({ mention, reason: "name-changed" });
    }
  }
  return { anchored, missed };
}

function isPlace(outcome: Place | SentenceMiss | undefined): outcome is Place {
  return typeof outcome === "object";
}

function keyOf({ exact, prefix, suffix }: Quote): string {
  return JSON.stringify([prefix, exact, suffix]);
}

/**
 * The changed sentences that stand out of the article's order: those outside the heaviest run of fits whose places
 * rise. A sentence that stands word for word may stand anywhere, as an editor may move it.
 */
function straysOf(fits: readonly Place[]): Set<Place> {
  const best: { weight: number; before: number }[] = [];
  fits.forEach((fit, at) => {
    best[at] = { weight: fit.likeness, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = best[earlier] as { weight: number };
      if ((fits[earlier] as Place).start <= fit.start && run.weight + fit.likeness > (best[at]?.weight ?? 0))
        best[at] = { weight: run.weight + fit.likeness, before: earlier };
    }
  });
  const strays = new Set(fits.filter(({ likeness }) => likeness < 1));
  let at = best.reduce((top, { weight }, index) => (weight > (best[top]?.weight ?? 0) ? index : top), 0);
  for (; best[at]; at = (best[at] as { before: number }).before) strays.delete(fits[at] as Place);
  return strays;
}
