import { isAshore } from "./ashore.ts";
import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import { favourOf, type Setting } from "./favour.ts";
import type { Reading } from "./reading.ts";
import { containerOf, readingsOf } from "./resolve.ts";
import { settingOf } from "./setting.ts";
import { statedKind } from "./stated-kind.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Readings of each candidate. A name has one sense in a text, but where the text itself says which one is meant: it is that
 * one there, and elsewhere too unless the text's other names speak for another. One "Paris, Texas" moves no Paris of France.
 */
export function chooseReadings(
  candidates: readonly Candidate[],
  around: Surroundings,
  setting: Setting,
): ReadonlyMap<Candidate, readonly Reading[]> {
  const stated = new Map<Candidate, readonly Reading[]>();
  const statedByName = new Map<string, readonly Reading[]>();
  for (const candidate of candidates)
    if (containerOf(candidate, around) || statedKind(candidate, around) === "town") {
      const readings = readingsOf(candidate, around, setting);
      stated.set(candidate, readings);
      if (!statedByName.has(candidate.key)) statedByName.set(candidate.key, readings);
    }
  const byName = new Map<string, readonly Reading[]>();
  const read = (candidate: Candidate): readonly Reading[] => {
    const plain = readingsOf(candidate, around, setting);
    const elsewhere = statedByName.get(candidate.key);
    return elsewhere ? eitherOf(candidate, elsewhere, plain) : plain;
  };

  /** What the text's other names say, those that state where a name lies left out. */
  let others: Setting | null = null;
  function eitherOf(
    candidate: Candidate,
    elsewhere: readonly Reading[],
    plain: readonly Reading[],
  ): readonly Reading[] {
    if (plain[0]?.place === elsewhere[0]?.place && !candidate.entries.some(({ place }) => rivals(place)))
      return elsewhere;
    others ??= settingOf(withoutStated(candidates, stated, around), [], around, []);
    const blind = readingsOf(candidate, around, others);
    const best = blind[0];
    return best && favourOf(best.place, candidate.key, others) > 0 ? blind : elsewhere;
    function rivals(place: Reading["place"]): boolean {
      return place.country !== elsewhere[0]?.place.country && favourOf(place, candidate.key, setting) > 0;
    }
  }

  return new Map(
    candidates.map((candidate) => {
      const own = stated.get(candidate);
      if (own) return [candidate, own];
      const sense =
        statedKind(candidate, around) === "unit" ? "unit" : isTown(candidate, around) ? "town" : "";
      const key = `${candidate.form} ${candidate.key} ${sense} ${isAshore(candidate, around)}`;
      const readings = byName.get(key) ?? read(candidate);
      byName.set(key, readings);
      return [candidate, readings];
    }),
  );
}

/** Whether a dateline tells the capital by a name that is its state's too: "PANAMÁ (EFE) —", and then "Panamá cerró el paso". */
const isTown = (candidate: Candidate, around: Surroundings): boolean =>
  isDateline(candidate, around) && candidate.entries.some(({ place }) => place.origin === "country");

function withoutStated(
  candidates: readonly Candidate[],
  stated: ReadonlyMap<Candidate, unknown>,
  around: Surroundings,
): Candidate[] {
  const containers = new Set([...stated.keys()].map((candidate) => containerOf(candidate, around)));
  return candidates.filter((candidate) => !stated.has(candidate) && !containers.has(candidate));
}
