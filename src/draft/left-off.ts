import type { FoundMention } from "../find/found-mention.ts";
import { fold } from "../find/gazetteer/fold.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { unknownName } from "../format/to-do.ts";
import { type ExtentSource, isUndrawn, undrawnReason } from "./extent-for.ts";

/** A name that the map leaves off. */
export interface LeftOff {
  readonly text: string;
  /** Why, for readers; of a name that nobody knows, what an editor has yet to do. */
  readonly reason: string;
  /** A town of the region's name in it, which the text may mean: an editor is asked. */
  readonly town?: string;
}

/** The names that the map leaves off: `unknown` ones that the gazetteer lacks, and `undrawn` ones without an outline. */
export function leftOffIn(
  found: readonly FoundMention[],
  source: ExtentSource | null,
): { readonly unknown: readonly LeftOff[]; readonly undrawn: readonly LeftOff[] } {
  const unknown = new Map<string, LeftOff>();
  const undrawn = new Map<string, LeftOff>();
  for (const { text, place } of found) if (place === null) unknown.set(text, { text, reason: unknownName });
  for (const { text, place, candidates } of found) {
    if (!place || !source || !isUndrawn(place, source) || unknown.has(text)) continue;
    const town = townIn(place, text, candidates);
    undrawn.set(text, { text, reason: undrawnReason(place, source), ...(town && { town: town.name }) });
  }
  return { unknown: [...unknown.values()], undrawn: [...undrawn.values()] };
}

function townIn(place: Place, text: string, candidates: readonly Place[]): Place | undefined {
  if (place.origin !== "region") return undefined;
  return candidates.find(
    ({ origin, admin1, name }) =>
      origin === "settlement" && admin1 === place.admin1 && !fold(name).startsWith(`${fold(text)} `),
  );
}
