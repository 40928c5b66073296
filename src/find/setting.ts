import type { Candidate } from "./candidates.ts";
import { type Focus, fociOf, type NameToPlace } from "./focus.ts";
import type { Place } from "./gazetteer/place.ts";
import { isInside } from "./inside.ts";
import { containerOf, favourOf, readingsOf, type Setting } from "./resolve.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * What the text is about, from the names that leave little choice, given the foci known so far. Doubtful names only
 * help to tell its neighbourhoods.
 */
export function settingOf(
  candidates: readonly Candidate[],
  doubtful: readonly Candidate[],
  around: Surroundings,
  foci: readonly Focus[],
): Setting {
  const countries = createTally();
  const units = createTally();
  for (const { text, capital } of around.tokens) {
    const people = capital ? around.gazetteer.peopleOf(text) : null;
    if (people) countries.add(people, 0.3);
  }
  for (const [country, words] of around.tells) countries.add(country, Math.min(2, 0.8 * words));
  const empty: Setting = { countries: createTally(), units: createTally(), foci, landmarks: [], placed: [] };
  const names = new Map<string, NameToPlace>();
  const landmarks: Place[] = [];
  const placed: Place[] = [];
  for (const candidate of candidates) {
    const [best, second] = readingsOf(candidate, around, empty);
    if (!best) continue;
    const seen = names.get(candidate.key);
    const container = containerOf(candidate, around);
    if (container && seen?.weight !== "explicit") {
      const entries = candidate.entries.filter(({ place }) => isInside(place, container));
      names.set(candidate.key, { candidate, entries, weight: "explicit" });
    } else if (!seen) names.set(candidate.key, { candidate, entries: candidate.entries, weight: "plain" });
    const clear = !second || best.score - second.score > 1.6;
    if (!clear && !container) continue;
    if (best.place.origin === "facility" && best.place.kind !== "line") landmarks.push(best.place);
    if (!seen && best.place.origin === "settlement" && placed.length < mostPlaced) placed.push(best.place);
    const weight = seen ? 0.3 : 1;
    const { country, admin1, admin2, origin } = best.place;
    countries.add(country, weight, candidate.key);
    units.add(admin1, weight * (origin === "region" && !admin2 ? 1.4 : 0.8), candidate.key);
  }
  for (const candidate of doubtful)
    if (!names.has(candidate.key))
      names.set(candidate.key, { candidate, entries: candidate.entries, weight: "doubtful" });
  const setting: Setting = { countries, units, foci: [], landmarks, placed };
  const favour = (place: Place, key: string) => favourOf(place, key, setting);
  return { ...setting, foci: fociOf([...names.values()], around.gazetteer, favour) };
}

/** Sure settlements kept for the search of what lies near them. */
const mostPlaced = 100;

function createTally() {
  const all = new Map<string, number>();
  const own = new Map<string, { code: string; by: number }>();
  return {
    all,
    own,
    add: (code: string, by: number, key?: string) => {
      if (!code || by === 0) return;
      all.set(code, (all.get(code) ?? 0) + by);
      if (key) own.set(key, { code, by: by + (own.get(key)?.by ?? 0) });
    },
  };
}
