import type { Role } from "../../model/story.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Lexicon } from "../gazetteer/lexicon.ts";
import type { Place } from "../gazetteer/place.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { isDateline } from "./dateline.ts";
import { confidenceOf, type Evidence, reasonOf } from "./evidence.ts";
import { judge, type Surroundings } from "./judge.ts";
import { givenNamesOf, surnamesOf } from "./persons.ts";
import { containerOf, type Reading, readingsOf, type Setting } from "./resolve.ts";
import { roleOf } from "./roles.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { facilityOf, frontLines, unlistedFacilities } from "./unlisted.ts";

/** A place name found in a text. */
export interface FoundMention {
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  /** From 0 to 1: that the words name this place. */
  readonly confidence: number;
  /** What decided, in words. */
  readonly reason: string;
  readonly place: Place | null;
  /** The likeliest three, the chosen one first. */
  readonly candidates: readonly Place[];
}

/** Log-odds from which on a name is taken for a place's. */
const threshold = 0;

/** Finds the places that an English text names, in the order of the text. */
export function findPlaces(text: string, gazetteer: Gazetteer, lexicon: Lexicon): FoundMention[] {
  const tokens = tokensOf(text);
  const candidates = candidatesOf(text, tokens, gazetteer);
  const starts = new Set(candidates.map(({ from }) => from));
  const around: Surroundings = {
    tokens,
    gazetteer,
    lexicon,
    surnames: surnamesOf(tokens, lexicon),
    givenNames: givenNamesOf(tokens, lexicon, (index) => starts.has(index)),
    lowered: new Set(
      tokens.filter(({ kind, capital }) => kind === "word" && !capital).map((token) => token.text),
    ),
    startingAt: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    endingAt: new Map(candidates.map((candidate) => [candidate.to, candidate])),
  };
  const judged = candidates.map((candidate) => ({ candidate, evidence: judge(candidate, around) }));
  const accepted = withSupport(judged, around);
  const setting = settle(
    accepted.map(({ candidate }) => candidate),
    tokens,
    around,
  );
  const chosen = choose(
    accepted.map(({ candidate }) => candidate),
    around,
    setting,
  );
  const mentions = accepted.flatMap(({ candidate, evidence }) => {
    const readings = chosen.get(candidate) ?? [];
    const mention = mentionOf(candidate, evidence, readings, around);
    return [facilityOf(text, candidate, mention, tokens) ?? mention];
  });
  const inUkraine = (setting.countries.get("UA") ?? 0) >= 1;
  const line = inUkraine ? (gazetteer.entries("front line in ukraine")[0]?.place ?? null) : null;
  return [...mentions, ...unlistedFacilities(text, tokens, mentions), ...frontLines(text, line)].sort(
    (a, b) => a.start - b.start,
  );
}

interface Judged {
  readonly candidate: Candidate;
  readonly evidence: Evidence[];
}

const oddsOf = (evidence: readonly Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Those taken for places: by themselves, or as the same name is a place elsewhere in the text or lies where the text plays. */
function withSupport(judged: readonly Judged[], around: Surroundings): Judged[] {
  const sure = new Map<string, number>();
  const units = new Map<string, number>();
  for (const { candidate, evidence } of judged) {
    const odds = oddsOf(evidence);
    if (odds > 1.5) sure.set(candidate.key, Math.max(odds, sure.get(candidate.key) ?? 0));
    if (odds > 1.5)
      for (const code of new Set(candidate.entries.slice(0, 12).map(({ place }) => place.admin1)))
        if (code && candidate.entries.length < 4) units.set(code, (units.get(code) ?? 0) + 1);
  }
  return judged
    .map(({ candidate, evidence }) => {
      const own = oddsOf(evidence);
      const best = sure.get(candidate.key);
      const more = [...evidence];
      const named = evidence.some(({ weight }) => weight <= -4);
      if (best !== undefined && best > own && own < 1.5 && !named)
        more.push({ weight: 2.2, reason: "named as a place elsewhere in the text" });
      if (!named && own < 1.5 && candidate.entries.some(({ place }) => (units.get(place.admin1) ?? 0) >= 2))
        more.push({ weight: 1, reason: "lies where the text plays" });
      const previous = around.endingAt.get(candidate.from - 1);
      const joiner = around.tokens[candidate.from - 1]?.text;
      if (
        previous &&
        (joiner === "," || joiner === "and") &&
        own < 1.5 &&
        !named &&
        judged.some((other) => other.candidate === previous && oddsOf(other.evidence) > 1)
      )
        more.push({ weight: 1, reason: "in a list of places" });
      return { candidate, evidence: more };
    })
    .filter(({ evidence }) => oddsOf(evidence) > threshold);
}

/** Where the text plays, from the names that leave little choice. */
function settle(candidates: readonly Candidate[], tokens: readonly Token[], around: Surroundings): Setting {
  const countries = new Map<string, number>();
  const units = new Map<string, number>();
  const places: Place[] = [];
  const count = (map: Map<string, number>, code: string, by: number) => {
    if (code) map.set(code, (map.get(code) ?? 0) + by);
  };
  for (const { text, capital } of tokens) {
    const people = capital ? around.gazetteer.peopleOf(text) : null;
    if (people) count(countries, people, 0.3);
  }
  const empty: Setting = { countries: new Map(), units: new Map(), places: [] };
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const [best, second] = readingsOf(candidate, around, empty);
    if (!best) continue;
    const clear = !second || best.score - second.score > 1.6;
    if (!clear && !containerOf(candidate, around)) continue;
    const weight = seen.has(candidate.key) ? 0.3 : 1;
    seen.add(candidate.key);
    count(countries, best.place.country, weight);
    count(
      units,
      best.place.admin1,
      weight * (best.place.origin === "region" && !best.place.admin2 ? 1.4 : 0.8),
    );
    if (weight === 1 && places.length < 60) places.push(best.place);
  }
  return { countries, units, places };
}

/** Readings of each candidate; a name has one sense in a text unless the text itself says which one is meant. */
function choose(
  candidates: readonly Candidate[],
  around: Surroundings,
  setting: Setting,
): ReadonlyMap<Candidate, readonly Reading[]> {
  const byKey = new Map<string, readonly Reading[]>();
  const explicit = new Map<string, readonly Reading[]>();
  const own = new Map<Candidate, readonly Reading[]>();
  for (const candidate of candidates) {
    if (containerOf(candidate, around)) {
      const readings = readingsOf(candidate, around, setting);
      own.set(candidate, readings);
      if (!explicit.has(candidate.key)) explicit.set(candidate.key, readings);
    } else if (!byKey.has(keyOf(candidate)))
      byKey.set(keyOf(candidate), readingsOf(candidate, around, setting));
  }
  return new Map(
    candidates.map((candidate) => [
      candidate,
      own.get(candidate) ?? explicit.get(candidate.key) ?? byKey.get(keyOf(candidate)) ?? [],
    ]),
  );

  function keyOf(candidate: Candidate): string {
    const next = around.tokens[candidate.to]?.text;
    return `${candidate.form} ${candidate.key} ${next === "state" ? next : ""}`;
  }
}

function mentionOf(
  candidate: Candidate,
  evidence: readonly Evidence[],
  readings: readonly Reading[],
  around: Surroundings,
): FoundMention {
  const [best, second] = readings;
  const place = best?.place ?? null;
  const { role, reason } = roleOf(candidate, place, around.tokens, isDateline(candidate, around));
  const gap = best && second ? best.score - second.score : 4;
  const doubt = 1 / (1 + Math.exp(-1.2 * gap - 0.6));
  return {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    role,
    confidence: Math.round(confidenceOf(evidence) * doubt * 100) / 100,
    reason: `${reasonOf(evidence)}; ${role}: ${reason}`,
    place,
    candidates: readings.slice(0, 3).map((reading) => reading.place),
  };
}
