import { type Candidate, candidatesOf } from "./candidates.ts";
import { isDateline } from "./dateline.ts";
import { confidenceOf, type Evidence, reasonOf } from "./evidence.ts";
import type { FoundMention } from "./found-mention.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import { judge } from "./judge.ts";
import { givenNamesOf, surnamesOf } from "./persons.ts";
import { containerOf, type Reading, readingsOf, type Setting, statedKind } from "./resolve.ts";
import { roleOf } from "./roles.ts";
import { settingOf } from "./setting.ts";
import { accepted, doubtful, isAccepted, withNearness, withSupport } from "./support.ts";
import type { Surroundings } from "./surroundings.ts";
import { tokensOf } from "./tokens.ts";
import { facilityOf, frontLines, unlistedFacilities } from "./unlisted.ts";
import { unlistedTowns } from "./unlisted-towns.ts";

/** Finds the places that an English text names, in the order of the text. */
export function findPlaces(text: string, gazetteer: Gazetteer, lexicon: Lexicon): FoundMention[] {
  const tokens = tokensOf(text);
  const candidates = candidatesOf(text, tokens, gazetteer);
  const starts = new Set(candidates.map(({ from }) => from));
  const surnames = surnamesOf(tokens, lexicon);
  const around: Surroundings = {
    tokens,
    tells: lexicon.tellsOf(text),
    gazetteer,
    lexicon,
    surnames,
    givenNames: givenNamesOf(tokens, lexicon, (index) => starts.has(index), surnames),
    lowered: new Set(
      tokens.filter(({ kind, capital }) => kind === "word" && !capital).map((token) => token.text),
    ),
    startingAt: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    endingAt: new Map(candidates.map((candidate) => [candidate.to, candidate])),
  };
  const judged = candidates.map((candidate) => ({ candidate, evidence: judge(candidate, around) }));
  const supported = withSupport(judged, around);
  const first = settingOf(accepted(supported), doubtful(supported), around, []);
  const near = withNearness(supported, first);
  const setting = settingOf(accepted(near), [], around, first.foci);
  const chosen = choose(accepted(near), around, setting);
  const mentions = near.filter(isAccepted).flatMap(({ candidate, evidence }) => {
    const readings = chosen.get(candidate) ?? [];
    const mention = mentionOf(candidate, evidence, readings, around);
    return [facilityOf(text, candidate, mention, tokens) ?? mention];
  });
  const inUkraine = (setting.countries.all.get("UA") ?? 0) >= 1;
  const line = inUkraine ? (gazetteer.entries("front line in ukraine")[0]?.place ?? null) : null;
  const listed = [...mentions, ...unlistedFacilities(text, tokens, mentions), ...frontLines(text, line)];
  return [...listed, ...unlistedTowns(text, tokens, listed, lexicon)].sort((a, b) => a.start - b.start);
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
    if (containerOf(candidate, around) || statedKind(candidate, around) === "town") {
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
    return `${candidate.form} ${candidate.key} ${statedKind(candidate, around) === "unit" ? "unit" : ""}`;
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
  const {
    role,
    reason,
    adjective = false,
  } = roleOf(candidate, place, around.tokens, isDateline(candidate, around));
  const gap = best && second ? best.score - second.score : 4;
  const doubt = 1 / (1 + Math.exp(-1.2 * gap - 0.6));
  return {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    role,
    adjective,
    confidence: Math.round(confidenceOf(evidence) * doubt * 100) / 100,
    reason: `${reasonOf(evidence)}; ${role}: ${reason}`,
    place,
    candidates: readings.slice(0, 3).map((reading) => reading.place),
  };
}
