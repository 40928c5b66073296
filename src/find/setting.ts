import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import { favourOf, type Setting } from "./favour.ts";
import { type Focus, fociOf, homeFocus, type NameToPlace } from "./focus.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import { isInside } from "./inside.ts";
import { containerOf, readerOf } from "./resolve.ts";
import { standingOf } from "./standing.ts";
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
  for (const people of around.peoples) countries.add(people, 0.3);
  for (const [country, words] of around.tells) countries.add(country, Math.min(2, 0.8 * words));
  for (const unit of new Set(around.telephones.map((telephone) => telephone.unit))) {
    countries.add(unit.slice(0, 2), rungWeight);
    units.add(unit, rungWeight);
  }
  if (around.home) {
    countries.add(around.home.country, homeWeight);
    units.add(around.home.admin1, homeWeight);
  }
  const named = new Set<string>();
  const empty: Setting = {
    ...{ countries: createTally(), units: createTally(), named: new Set<string>() },
    ...{ foci, landmarks: [], placed: [] },
  };
  const names = new Map<string, NameToPlace>();
  const landmarks: Place[] = [];
  const placed: Place[] = [];
  let dateline: Place | null = null;
  const read = readerOf(around, empty);
  for (const candidate of candidates) {
    const [best, ...rest] = read(candidate);
    if (!best) continue;
    const seen = names.get(candidate.key);
    const container = containerOf(candidate, around);
    if (container && seen?.weight !== "explicit") {
      const entries = candidate.entries.filter(({ place }) => isInside(place, container));
      names.set(candidate.key, { candidate, entries, weight: "explicit" });
    } else if (!seen) names.set(candidate.key, { candidate, entries: candidate.entries, weight: "plain" });
    const rival = rest.find(
      ({ place }) => best.place.origin !== "settlement" || place.admin1 !== best.place.admin1,
    );
    const clear = !rival || best.score - rival.score > 1.6;
    if (!clear && !container) continue;
    if (best.place.origin === "facility" && best.place.kind !== "line") landmarks.push(best.place);
    if (isOwnDateline(candidate, best.place, around)) dateline = best.place;
    if (!seen && best.place.origin === "settlement" && placed.length < mostPlaced) placed.push(best.place);
    const weight = seen ? 0.3 : 1;
    const { country, admin1, admin2, origin } = best.place;
    if (origin === "region" && country !== "GB") named.add(admin1);
    countries.add(country, weight, candidate.key);
    units.add(admin1, weight * (origin === "region" && !admin2 ? 1.4 : 0.8), candidate.key);
  }
  for (const candidate of doubtful)
    if (!names.has(candidate.key))
      names.set(candidate.key, { candidate, entries: candidate.entries, weight: "doubtful" });
  const setting: Setting = { countries, units, named, foci: [], landmarks, placed };
  const favour = (place: Place, key: string) => favourOf(place, key, setting);
  const found = fociOf([...names.values()], around.gazetteer, favour);
  const homes = [around.home, dateline].flatMap((place) => (place ? homeFocus(place, around.gazetteer) : []));
  return { ...setting, foci: [...found, ...homes] };
}

/** Inhabitants from which on a dateline's town is where news of a whole state is written. */
const newsroom = 1e6;

/** How much better known than its namesakes elsewhere a dateline's town is, in powers of ten, to tell where the text was written. */
const clearly = 1;

/** Whether the text was written in a town that is no capital and has no rival: what it names is near there more often than not. */
function isOwnDateline(candidate: Candidate, town: Place, around: Surroundings): boolean {
  if (town.origin !== "settlement" || town.rank === "capital" || town.population >= newsroom) return false;
  const isRival = ({ place, other }: Entry) =>
    place.admin1 !== town.admin1 && standingOf(place, other) > standingOf(town, false) - clearly;
  return isDateline(candidate, around) && !candidate.entries.some(isRival);
}

/** How many names of the text the paper's home is worth as to its country and its unit. */
const homeWeight = 0.7;

/** How many names of the text a telephone number is worth as to the country and the unit that it rings in. */
const rungWeight = 1.4;

/** Sure settlements kept for the search of what lies near them. */
const mostPlaced = 100;

function createTally() {
  const all = new Map<string, number>();
  const own = new Map<string, { code: string; by: number }>();
  let total = 0;
  return {
    all,
    own,
    get total() {
      return total;
    },
    add: (code: string, by: number, key?: string) => {
      if (!code || by === 0) return;
      all.set(code, (all.get(code) ?? 0) + by);
      total += by;
      if (key) own.set(key, { code, by: by + (own.get(key)?.by ?? 0) });
    },
  };
}
