import type { FoundMention } from "./found-mention.ts";

/**
 * A name that a text has and the gazetteer lacks: a mention without a site, for an editor.
 *
 * @param start where it stands in the text, in UTF-16 code units; `end` is exclusive
 * @param reason what in the text tells, then what it is: "named as “dam”", "a facility"
 */
export function unlistedMention(
  text: string,
  start: number,
  end: number,
  [tells, is]: readonly [tells: string, is: string],
): FoundMention {
  return {
    ...{ start, end, text: text.slice(start, end) },
    role: "place",
    form: "name",
    confidence: 0.5,
    reason: `${tells}; not in the gazetteer; place: ${is}`,
    place: null,
    candidates: [],
  };
}
