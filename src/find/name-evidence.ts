import type { Candidate } from "./candidates.ts";
import type { Evidence } from "./evidence.ts";
import type { Surroundings } from "./surroundings.ts";

/** Why a name that is also a word of the language is doubtful. */
export const commonWord = "also a common word";

/** How well the best place of the name is known, and what else the words may be. */
export function byName(
  candidate: Candidate,
  { gazetteer, lexicon, surnames, givenNames, lowered }: Surroundings,
): Evidence[] {
  if (candidate.form === "region") return [{ weight: 4, reason: "a region's name with its kind" }];
  if (candidate.form === "abbreviation") return [{ weight: 4, reason: "a state's abbreviation" }];
  const found: Evidence[] = [fameOf(candidate)];
  const single = candidate.to === candidate.from + 1;
  const fame = found[0]?.weight ?? 0;
  if (!single) found.push({ weight: 0.8, reason: "a name of several words" });
  const word = candidate.text.toLowerCase();
  const rank = single ? lexicon.commonness(word) : null;
  const given = single && lexicon.isGivenName(word) && fame < 3.5;
  if (rank !== null && fame < 3.5)
    found.push({
      weight: (rank < 8000 ? -2.6 : rank < 20000 ? -1.8 : -0.8) * (fame > 1.7 || given ? 0.5 : 1),
      reason: commonWord,
    });
  if (given) found.push({ weight: fame > 2.4 ? -0.6 : -2, reason: "also a given name" });
  if (single && surnames.has(word))
    found.push({ weight: fame > 3.5 ? -2 : -4, reason: "the surname of a person in the text" });
  if (single && givenNames.has(word))
    found.push({
      weight: givenNames.get(word) ? -8 : -5,
      reason: "the given name of a person in the text",
    });
  if (single && gazetteer.peopleOf(candidate.text) && fame < 3.5)
    found.push({ weight: -4, reason: "a people's name" });
  if (single && rank === null && !given && word.length > 5 && candidate.entries.length === 1)
    found.push({ weight: 0.8, reason: "no other meaning is known" });
  if (/^(?:st|saint) /i.test(candidate.text)) found.push({ weight: -1, reason: "also a saint" });
  if (single && lowered.has(word)) found.push({ weight: -1.5, reason: "a common word in this text" });
  return found;
}

/** How well known the best place of the name is. */
export function fameOf({ entries }: Candidate): Evidence {
  let best: Evidence = { weight: -2, reason: "listed in the gazetteer" };
  for (const { place, other } of entries) {
    const { origin, population, rank } = place;
    let weight = -1.6;
    let reason = "listed in the gazetteer";
    if (origin === "country") [weight, reason] = [4.5, "a country's name"];
    else if (origin === "area") [weight, reason] = [3, "a well-known area's name"];
    else if (origin === "facility") [weight, reason] = [4, "a well-known building or plant"];
    else if (origin === "region") {
      weight = place.admin2
        ? /^(?:GB|IE)$/.test(place.country)
          ? 1.5
          : 0.5
        : ["US", "CA", "AU", "GB"].includes(place.country)
          ? 4
          : 1.5;
      reason = "a region's name";
    } else if (rank === "capital") [weight, reason] = [3.2, "a capital's name"];
    else if (population >= 1e6) [weight, reason] = [2.8, "a large city's name"];
    else if (population >= 2e5) [weight, reason] = [1.8, "a city's name"];
    else if (population >= 5e4) [weight, reason] = [0.8, "a city's name"];
    else if (population >= 1e4) [weight, reason] = [-0.2, "a town's name"];
    else if (population >= 3e3) weight = -0.9;
    if (other) weight -= origin === "settlement" && population >= 1e6 ? 0.8 : 1.4;
    if (weight > best.weight) best = { weight, reason };
  }
  return best;
}
