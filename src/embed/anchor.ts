import { createLexicon } from "./anchor-lexicon.ts";
import { findName } from "./anchor-name.ts";
import { findSentence, type SentenceFit, type SentenceMiss } from "./anchor-sentence.ts";
import type { HostText } from "./anchor-text.ts";
import { wordsOf } from "./anchor-words.ts";
import type { QuotedMention } from "./annotations.ts";

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

/** Finds every mention in the host's text or says why not. It never guesses. */
export function anchorMentions(host: HostText, mentions: readonly QuotedMention[]): Anchoring {
  const lexicon = createLexicon();
  const hostWords = wordsOf(host.text);
  const hostSequence = lexicon.sequenceOf(hostWords);
  const found = new Map<string, SentenceFit | SentenceMiss>();
  for (const { sentence } of mentions) {
    const key = keyOf(sentence);
    if (!found.has(key)) found.set(key, findSentence(sentence, hostSequence, lexicon));
  }
  const strays = straysOf([...found.values()].filter((fit) => typeof fit !== "string"));

  const anchored: AnchoredMention[] = [];
  const missed: MissedMention[] = [];
  for (const mention of mentions) {
    const fit = found.get(keyOf(mention.sentence)) ?? "not-found";
    if (typeof fit === "string") missed.push({ mention, reason: fit });
    else if (strays.has(fit)) missed.push({ mention, reason: "moved" });
    else {
      const stretch = findName(mention.name, mention.sentence.exact, fit, hostWords, host.text);
      if (stretch) anchored.push({ mention, range: host.rangeOf(stretch.start, stretch.end) });
      else missed.push({ mention, reason: "name-changed" });
    }
  }
  return { anchored, missed };
}

function keyOf({ exact, prefix, suffix }: QuotedMention["sentence"]): string {
  return JSON.stringify([prefix, exact, suffix]);
}

/**
 * The changed sentences that stand out of the article's order: those outside the heaviest run of fits whose places
 * rise. A sentence that stands word for word may stand anywhere, as an editor may move it.
 */
function straysOf(fits: readonly SentenceFit[]): Set<SentenceFit> {
  const best: { weight: number; before: number }[] = [];
  fits.forEach((fit, at) => {
    best[at] = { weight: fit.likeness, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = best[earlier] as { weight: number };
      if (
        (fits[earlier] as SentenceFit).fit.start <= fit.fit.start &&
        run.weight + fit.likeness > (best[at]?.weight ?? 0)
      )
        best[at] = { weight: run.weight + fit.likeness, before: earlier };
    }
  });
  const strays = new Set(fits.filter(({ likeness }) => likeness < 1));
  let at = best.reduce((top, { weight }, index) => (weight > (best[top]?.weight ?? 0) ? index : top), 0);
  for (; best[at]; at = (best[at] as { before: number }).before) strays.delete(fits[at] as SentenceFit);
  return strays;
}
