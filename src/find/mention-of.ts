import type { Candidate } from "./candidate.ts";
import { certaintyOf, signsOf } from "./certainty.ts";
import { isDateline } from "./dateline.ts";
import { type Evidence, reasonOf } from "./evidence.ts";
import type { FoundMention } from "./found-mention.ts";
import type { Reading } from "./reading.ts";
import { containerOf } from "./resolve.ts";
import type { RoleOf } from "./roles/row.ts";
import type { Surroundings } from "./surroundings.ts";
import { whichOf } from "./which-of.ts";

/** Whether the name after the comma of "Lima, Peru" is this one. */
function holdsPrevious(candidate: Candidate, around: Surroundings): boolean {
  const { tokens, endingAt } = around;
  const previous = tokens[candidate.from - 1]?.text === "," ? endingAt.get(candidate.from - 1) : undefined;
  return previous !== undefined && containerOf(previous, around) === candidate;
}

/** Confidence in a place that little in the text speaks for: an editor is asked. */
const mostInDoubt = 0.6;

/** A name that is taken for a place, with its role, its likeliest place and how sure both are. */
export function mentionOf(
  candidate: Candidate,
  evidence: readonly Evidence[],
  readings: readonly Reading[],
  around: Surroundings,
  roleOf: RoleOf,
): FoundMention {
  const [best] = readings;
  const place = best?.place ?? null;
  const signs = signsOf(candidate, evidence, readings, around);
  const {
    role,
    reason,
    adjective = false,
  } = roleOf(around.tokens, {
    from: candidate.from,
    to: candidate.to,
    place,
    inflected: candidate.entries.some((entry) => entry.place === place && entry.inflected),
    dateline: isDateline(candidate, around),
    holdsPrevious: holdsPrevious(candidate, around),
  });
  return {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    role,
    form: adjective ? "adjective" : "name",
    confidence: Math.min(best?.doubt ? mostInDoubt : 1, certaintyOf(signs)),
    reason: [
      whichOf(candidate, readings, around),
      `taken for a place: ${reasonOf(evidence)}`,
      `${role}: ${reason}`,
    ]
      .filter(Boolean)
      .join("; "),
    place,
    candidates: readings.slice(0, 3).map((reading) => reading.place),
    signs,
  };
}
