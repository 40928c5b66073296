import { fold } from "../find/gazetteer/fold.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import { parseSiteId } from "../model/ids.ts";

/** A site's id from its place's name: "kursk" for Kursk Oblast, "zaporizhzhia-npp" for a nuclear power plant. */
function siteIdOf(place: Place): string {
  const bare = place.origin === "region" ? place.name.replace(regionWord, "") : place.name;
  const slug = fold(bare)
    .replace("nuclear power plant", "npp")
    .replace(/ in ukraine$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return parseSiteId(slug) ?? `place-${slug || "unnamed"}`;
}

/** Ids for places, none twice: a second Paris becomes `paris-us`, a third `paris-us-2`. */
export function siteIdsOf(places: readonly Place[]): ReadonlyMap<Place, string> {
  const ids = new Map<Place, string>();
  const taken = new Set<string>();
  for (const place of places) {
    if (ids.has(place)) continue;
    const free = freeIdOf(place, taken);
    taken.add(free);
    ids.set(place, free);
  }
  return ids;
}

/** An id for a place that none of the `taken` is. */
export function freeIdOf(place: Place, taken: ReadonlySet<string>): string {
  const plain = siteIdOf(place);
  const second = place.country ? `${plain}-${place.country.toLowerCase()}` : `${plain}-area`;
  return [plain, second].find((id) => !taken.has(id)) ?? numbered(second, taken);
}

function numbered(stem: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

/** One sentence that says what and where the place is; the editor writes a better one. */
export function summaryOf(place: Place, gazetteer: Gazetteer): string {
  const country = gazetteer.country(place.country)?.name ?? "";
  const unit = place.origin === "settlement" ? (gazetteer.region(place.admin1)?.name ?? "") : "";
  const where = [unit, country].filter((name) => name && name !== place.name).join(", ");
  const what =
    place.origin === "country"
      ? "State"
      : place.rank === "capital"
        ? "Capital"
        : place.kind === "city"
          ? "Settlement"
          : place.kind.charAt(0).toUpperCase() + place.kind.slice(1);
  if (!where || place.origin === "country") return `${what}.`;
  return place.rank === "capital" ? `Capital of ${country}.` : `${what} in ${where}.`;
}

/** Who is meant where a name stands for those who act from there: a proposal, to be made exact by the editor. */
export function voiceOf(place: Place, gazetteer: Gazetteer): string {
  const adjective = gazetteer.adjectiveOf(place.country);
  if (place.name === "White House") return "the US presidency";
  if (place.name === "Kremlin") return "the Russian presidency";
  if (place.name === "Brussels" && place.rank === "capital") return "the European Union";
  if (place.origin === "facility" || place.origin === "region" || !adjective)
    return `the authorities in ${place.name}`;
  return `the ${adjective} government`;
}
