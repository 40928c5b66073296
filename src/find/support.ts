import type { Candidate } from "./candidate.ts";
import { kilometresBetween } from "./distance.ts";
import { commonWord, type Evidence } from "./evidence.ts";
import type { Setting } from "./favour.ts";
import type { Surroundings } from "./surroundings.ts";

/** Log-odds from which on a name is taken for a place's. */
const threshold = 0;

/** A name with the evidence for and against its being a place's. */
export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: Evidence[];
}

const oddsOf = (evidence: readonly Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Those taken for places: by themselves, or as the same name is a place elsewhere in the text or lies where the text plays. */
export function withSupport(judged: readonly Judged[], around: Surroundings): Judged[] {
  const sure = new Map<string, number>();
  const likely = new Set<Candidate>();
  const units = new Map<string, number>();
  for (const { candidate, evidence } of judged) {
    const odds = oddsOf(evidence);
    if (odds > 1) likely.add(candidate);
    if (odds > 1.5) sure.set(candidate.key, Math.max(odds, sure.get(candidate.key) ?? 0));
    if (odds > 1.5)
      for (const code of new Set(candidate.entries.slice(0, 12).map(({ place }) => place.admin1)))
        if (code && candidate.entries.length < 4) units.set(code, (units.get(code) ?? 0) + 1);
  }
  return judged.map(({ candidate, evidence }) => {
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
      (joiner === "," || around.language.units.joiners.has(joiner ?? "")) &&
      own < 1.5 &&
      !named &&
      likely.has(previous)
    )
      more.push({ weight: 1, reason: "in a list of places" });
    return { candidate, evidence: more };
  });
}

export const isAccepted = ({ evidence }: Judged): boolean => oddsOf(evidence) > threshold;
export const accepted = (judged: readonly Judged[]): Candidate[] =>
  judged.filter(isAccepted).map(({ candidate }) => candidate);

/** Names that are not taken for places so far and may be, as nothing speaks strongly against them. */
export const doubtful = (judged: readonly Judged[]): Candidate[] =>
  judged
    .filter((one) => !isAccepted(one) && oddsOf(one.evidence) > -3.5 && !isSomethingElse(one))
    .map(({ candidate }) => candidate);

const isSomethingElse = ({ evidence }: Judged): boolean => evidence.some(({ weight }) => weight <= -4);

/** What a doubtful name gains where a place of it lies in a neighbourhood that the text keeps to, by kilometres. */
const gains = [
  [40, 3],
  [80, 2],
  [140, 1.2],
] as const;

/** Doubtful names gain by the nearest neighbourhood that other names have told of; common words half as much. */
export function withNearness(judged: readonly Judged[], { foci, placed }: Setting): Judged[] {
  return judged.map((one) => {
    const { candidate, evidence } = one;
    if (oddsOf(evidence) > 1.5 || isSomethingElse(one)) return one;
    const centres = foci.filter(({ keys }) => keys.size > (keys.has(candidate.key) ? 1 : 0));
    const distances = candidate.entries
      .filter(({ place }) => /settlement|district/.test(place.origin))
      .flatMap(({ place }) => centres.map(({ centre }) => kilometresBetween(centre, place)));
    const nearest = Math.min(...distances);
    const beside = candidate.entries.some(
      (entry) =>
        entry.place.origin === "settlement" &&
        placed.some((place) => place !== entry.place && kilometresBetween(place, entry.place) < 50),
    );
    const gain = gains.find(([distance]) => nearest < distance)?.[1] ?? (beside ? 1.2 : 0);
    if (gain === 0) return one;
    const weight = evidence.some(({ reason, weight }) => weight < -2.5 && reason === commonWord)
      ? gain / 2
      : gain;
    return { candidate, evidence: [...evidence, { weight, reason: "lies near the text's other places" }] };
  });
}
