import type { Candidate } from "../../../candidate.ts";
import type { FoundMention } from "../../../found-mention.ts";
import type { Place } from "../../../gazetteer/place.ts";
import type { Token } from "../../../tokens.ts";
import { unlistedMention } from "../../../unlisted-mention.ts";

const capitalNouns = new Set([
  "airport",
  "cathedral",
  "bridge",
  "dam",
  "stadium",
  "airfield",
  "airbase",
  "island",
  "islands",
  "bay",
  "strait",
  "river",
  "peninsula",
  "passage",
  "canal",
  "glacier",
  "volcano",
  "reservoir",
  "lagoon",
  "refinery",
  "palace",
  "valley",
  "lake",
  "creek",
  "falls",
  "mountain",
  "mountains",
  "gulf",
  "harbor",
  "harbour",
  ...[
    "shoal",
    "reef",
    "atoll",
    "islet",
    "spit",
    "cape",
    "ridge",
    "plateau",
    "pass",
    "gap",
    "delta",
    "desert",
  ],
  ...["corridor", "junction", "interchange", "motorway", "highway", "expressway", "freeway", "tunnel"],
  ...["pipeline", "railway", "crossing", "checkpoint"],
]);

/** Roads by their number: "the M25 motorway", "the A1 highway", "Interstate 40". */
const road = /^[A-Z]{1,3}-?\d{1,4}$/;
const numbered = /^(?:Interstate|Route|Highway|Junction|Autobahn)$/;
const roadNoun =
  /^(?:motorway|highway|expressway|freeway|road|junction|interchange|autobahn|autoroute|autostrada)$/i;

/**
 * Facilities that the text names and the gazetteer does not hold, such as "Zaporizhzhia Airport". They are mentions
 * without a site, so that none is put silently on the town of its name.
 */
export function unlistedFacilities(
  text: string,
  tokens: readonly Token[],
  known: readonly FoundMention[],
): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const noun = tokens[at];
    if (!noun?.capital || !capitalNouns.has(noun.text.toLowerCase())) continue;
    if (capitalNouns.has(tokens[at + 1]?.text.toLowerCase() ?? "") && tokens[at + 1]?.capital) continue;
    let from = at;
    while (joins(tokens, from - 1)) from--;
    while (from < at && !tokens[from]?.capital) from++;
    if (tokens[from]?.text === "The" && at - from > 1) from++;
    const first = tokens[from];
    if (!first || from === at || (first.opening && at - from < 2)) continue;
    if (
      /^(?:The|A|An|This|That|National|International|General|Regional|Memorial)$/.test(first.text) &&
      at - from < 2
    )
      continue;
    if (known.some(({ start, end }) => start < noun.end && end > first.start)) continue;
    found.push(unlisted(text, first.start, noun.end, noun.text));
  }
  return found;
}

/** Roads that a text names by their number: mentions without a site, as no table has them. */
export function numberedRoads(
  text: string,
  tokens: readonly Token[],
  known: readonly FoundMention[],
): FoundMention[] {
  return tokens.flatMap((token, at): FoundMention[] => {
    const next = tokens[at + 1];
    if (!next?.spaced) return [];
    const isRoad = road.test(token.text) && roadNoun.test(next.text);
    if (!isRoad && !(numbered.test(token.text) && /^\d{1,3}$/.test(next.text))) return [];
    if (known.some(({ start, end }) => start < next.end && end > token.start)) return [];
    return [unlisted(text, token.start, next.end, isRoad ? next.text : token.text)];
  });
}

const unlisted = (text: string, start: number, end: number, noun: string): FoundMention =>
  unlistedMention(text, start, end, [`named as “${noun}”`, "a facility or a part of the land"]);

function joins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || next.opening) return false;
  if (token.kind === "possessive") return true;
  if (token.text === "-" || token.text === ".")
    return (
      !token.spaced &&
      (tokens[index - 1]?.capital ?? false) &&
      !(token.text === "." && (tokens[index - 1]?.text.length ?? 9) > 3)
    );
  return token.kind === "word" && token.capital;
}

const fighting = /\b(?:troops|offensive|invasion|ceasefire|truce|shelling|soldiers)\b/i;

/** "The front line" in a text about fighting: a line to draw; its place is known only where a gazetteer entry has it. */
export function frontLines(text: string, line: Place | null): FoundMention[] {
  if (!fighting.test(text)) return [];
  return [...text.matchAll(/\bfront[ -]?lines?\b/g)]
    .filter(({ index }) =>
      /\b(?:the|of|along|entire|current)\s+$/.test(text.slice(Math.max(0, index - 12), index)),
    )
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      text: words,
      role: "place" as const,
      form: "name",
      confidence: line ? 0.7 : 0.4,
      reason: "a front line in a text about fighting; place: a line",
      place: line,
      candidates: line ? [line] : [],
    }));
}

const between =
  /^(?:nuclear|power|international|regional|municipal|air|hydroelectric|chemical|steel|oil|thermal|coal)$/i;
const works =
  /^(?:plant|airport|airfield|airbase|bridge|dam|reactor|refinery|cathedral|corridor|junction|interchange|crossing|tunnel|pipeline|shoal)$/i;

/**
 * A town's name with "airport", "nuclear plant" or the like after it: that facility, which no town is. Null where
 * the name stands by itself or the gazetteer holds the facility.
 */
export function facilityOf(
  text: string,
  candidate: Candidate,
  mention: FoundMention,
  tokens: readonly Token[],
): FoundMention | null {
  if (mention.place?.origin !== "settlement" && mention.place?.origin !== "region") return null;
  let at = candidate.to;
  while (tokens[at]?.spaced && between.test(tokens[at]?.text ?? "")) at++;
  const noun = tokens[at];
  const station = /^station$/i.test(noun?.text ?? "") && /^power$/i.test(tokens[at - 1]?.text ?? "");
  if (!noun?.spaced || !(works.test(noun.text) || station)) return null;
  return {
    ...mention,
    end: noun.end,
    text: text.slice(mention.start, noun.end),
    role: "place",
    confidence: 0.4,
    reason: `a ${noun.text.toLowerCase()}, which the gazetteer does not hold; not the town of its name; place: a facility`,
    place: null,
  };
}
