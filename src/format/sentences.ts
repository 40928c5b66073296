/** A stretch of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text in order, without the spaces between them. A language that the runtime does not know is cut
 * as English. @param lang a BCP 47 tag
 */
export function sentencesOf(text: string, lang: string): Span[] {
  const segmenter = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(lang).length ? lang : "en", {
    granularity: "sentence",
  });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    start: index + segment.length - segment.trimStart().length,
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => end > start);
}
