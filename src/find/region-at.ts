import type { Candidate } from "./candidate.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import type { UnitWords } from "./languages/unit-words.ts";
import type { Token } from "./tokens.ts";
import { toldUnit } from "./told-units.ts";

/** "Kursk region", "Fars Province", "Metcalfe Co.": the words and the region that they name. */
export function regionAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  { regionNouns, words: { compass } }: Language,
): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  const noun = tokens[to];
  if (!first || !last || !noun || noun.kind !== "word" || !noun.spaced || !first.capital) return null;
  if (text.slice(last.end, noun.start).includes("\n")) return null;
  const word = noun.text.toLowerCase();
  const told = regionNouns.get(word);
  const next = tokens[to + 1];
  if (!told || (told.stopped && next?.text !== ".") || !(noun.capital || told.small)) return null;
  if (told.ofBodies && next?.capital && !next.opening) return null;
  if (to === from + 1 && compass.has(first.text.toLowerCase())) return null;
  const bare = fold(text.slice(first.start, last.end));
  const places = gazetteer.regions(bare).filter((place) => fits(place, told.kind));
  if (places.length === 0) return null;
  const end = told.stopped ? (next?.end ?? noun.end) : noun.end;
  const entries = places.map((place) => ({ place, other: false }));
  const extra = told.stopped ? 2 : 1;
  return {
    from,
    to: to + extra,
    start: first.start,
    end,
    text: text.slice(first.start, end),
    key: `${bare} ${word}`,
    entries,
    form: "region",
  };
}

/** A name whose words beside it say that it is a unit's; these are no part of it. */
export function toldAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  units: UnitWords,
): Candidate | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const kind = first && last ? toldUnit(tokens, from, to, units) : null;
  if (!first || !last || kind === null) return null;
  const words = text.slice(first.start, last.end);
  const bare = fold(words);
  const entries = gazetteer
    .regions(bare)
    .filter((place) => fits(place, kind))
    .map((place) => ({ place, other: false }));
  if (entries.length === 0) return null;
  const stretch = { from, to, start: first.start, end: last.end };
  return { ...stretch, text: words, key: `${bare} ${kind}`, entries, form: "region" };
}

/** Whether a unit can be called so: a county is of the second level in the USA. */
function fits(place: Place, kind: string): boolean {
  const second = place.admin2 !== "";
  if (kind === "county" || kind === "parish") return second || !["US", "CA"].includes(place.country);
  if (kind === "district") return place.country !== "US";
  if (kind === "state") return !second && place.country !== "GB";
  if (kind === "province" || kind === "oblast" || kind === "region" || kind === "krai")
    return !second || ["IT", "ES", "BE", "PH", "VN"].includes(place.country);
  return true;
}
