import type { FoundMention } from "./found-mention.ts";
import type { Language } from "./languages/language.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest name of a people: "Papua New Guinean". */
const longest = 3;

/** Confidence in a word that can mean nothing but its people, and in one before a capitalised word, which may be a name's. */
const sure = 0.96;
const inName = 0.85;

/**
 * Adjectives and peoples' names that the text has outside its place names, each with its state or area: "Russian troops",
 * "Georgians". Who acts from there is a voice; the people themselves are told by where they are from.
 */
export function peoplesIn(
  text: string,
  { tokens, gazetteer, language }: Surroundings,
  known: readonly FoundMention[],
): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== "word" || !(first.capital || language.smallPeoples)) continue;
    for (let to = at + longest; to > at; to--) {
      const last = tokens[to - 1];
      if (last?.kind !== "word" || (to > at + 1 && !last.capital && !language.smallPeoples)) continue;
      const place = gazetteer.people(text.slice(first.start, last.end));
      if (!place || known.some(({ start, end }) => start < last.end && end > first.start)) continue;
      found.push(peopleOf(text.slice(first.start, last.end), first.start, place, tokens, to, language));
      at = to - 1;
      break;
    }
  }
  return found;
}

function peopleOf(
  words: string,
  start: number,
  place: NonNullable<FoundMention["place"]>,
  tokens: readonly Token[],
  to: number,
  { said, words: { organisationNouns } }: Language,
): FoundMention {
  const next = tokens[to];
  const noun = next?.kind === "word" && next.spaced && !next.opening ? next.text.toLowerCase() : "";
  const acts = said.powers.has(noun) || (Boolean(next?.capital) && said.offices.has(noun));
  const isName = Boolean(next?.capital) && organisationNouns.has(noun) && !acts;
  return {
    start,
    end: start + words.length,
    text: words,
    role: acts ? "voice" : "place",
    form: "adjective",
    confidence: isName ? inName : sure,
    reason: `says that what stands with it is of ${place.name}; ${acts ? `voice: said of “${noun}”` : "place: where somebody or something is from"}`,
    place,
    candidates: [place],
  };
}
