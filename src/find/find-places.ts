import type { Candidate } from "./candidates.ts";
import { chooseReadings } from "./choose-readings.ts";
import { isDateline } from "./dateline.ts";
import { confidenceOf, type Evidence, reasonOf } from "./evidence.ts";
import type { FoundMention } from "./found-mention.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import { judge } from "./judge.ts";
import { legible } from "./legible.ts";
import { unwrap } from "./line-ends.ts";
import { containerOf, type Reading } from "./resolve.ts";
import { roleOf } from "./roles.ts";
import { settingOf } from "./setting.ts";
import { accepted, doubtful, isAccepted, withNearness, withSupport } from "./support.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { facilityOf, frontLines, numberedRoads, unlistedFacilities } from "./unlisted.ts";
import { unlistedTowns } from "./unlisted-towns.ts";

/** Finds the places that an English text names, in the order of the text, however it is wrapped and its names are written. */
export function findPlaces(text: string, gazetteer: Gazetteer, lexicon: Lexicon): FoundMention[] {
  const signs = legible(text);
  const lines = unwrap(signs.text, gazetteer, lexicon);
  return findIn(lines.text, gazetteer, lexicon).map((mention) => {
    const start = signs.startOf(lines.startOf(mention.start));
    const end = signs.endOf(lines.endOf(mention.end));
    return { ...mention, start, end, text: text.slice(start, end) };
  });
}

function findIn(text: string, gazetteer: Gazetteer, lexicon: Lexicon): FoundMention[] {
  const around = surroundingsOf(text, gazetteer, lexicon);
  const { tokens, candidates } = around;
  const judged = candidates.map((candidate) => ({ candidate, evidence: judge(candidate, around) }));
  const supported = withSupport(judged, around);
  const first = settingOf(accepted(supported), doubtful(supported), around, []);
  const near = withNearness(supported, first);
  const setting = settingOf(accepted(near), [], around, first.foci);
  const chosen = chooseReadings(accepted(near), around, setting);
  const mentions = near.filter(isAccepted).flatMap(({ candidate, evidence }) => {
    const readings = chosen.get(candidate) ?? [];
    const mention = mentionOf(candidate, evidence, readings, around);
    return [facilityOf(text, candidate, mention, tokens) ?? mention];
  });
  const inUkraine = (setting.countries.all.get("UA") ?? 0) >= 1;
  const line = inUkraine ? (gazetteer.entries("front line in ukraine")[0]?.place ?? null) : null;
  const facilities = unlistedFacilities(text, tokens, mentions);
  const roads = numberedRoads(text, tokens, [...mentions, ...facilities]);
  const listed = [...mentions, ...facilities, ...roads, ...frontLines(text, line)];
  return [...listed, ...unlistedTowns(text, tokens, listed, lexicon)].sort((a, b) => a.start - b.start);
}

/** Whether the name after the comma of "Lima, Peru" is this one. */
function holdsPrevious(candidate: Candidate, around: Surroundings): boolean {
  const { tokens, endingAt } = around;
  const previous = tokens[candidate.from - 1]?.text === "," ? endingAt.get(candidate.from - 1) : undefined;
  return previous !== undefined && containerOf(previous, around) === candidate;
}

/** Confidence in a place that little in the text speaks for: an editor is asked. */
const mostInDoubt = 0.6;

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
  } = roleOf(around.tokens, {
    from: candidate.from,
    to: candidate.to,
    place,
    dateline: isDateline(candidate, around),
    holdsPrevious: holdsPrevious(candidate, around),
  });
  const gap = best && second ? best.score - second.score : 4;
  const doubt = 1 / (1 + Math.exp(-1.2 * gap - 0.6));
  return {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    role,
    adjective,
    confidence: Math.min(
      best?.doubt ? mostInDoubt : 1,
      Math.round(confidenceOf(evidence) * doubt * 100) / 100,
    ),
    reason: [reasonOf(evidence), best?.doubt, `${role}: ${reason}`].filter(Boolean).join("; "),
    place,
    candidates: readings.slice(0, 3).map((reading) => reading.place),
  };
}
