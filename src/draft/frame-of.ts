import { boxOf } from "../atlas/box-of.ts";
import type { FoundMention } from "../find/found-mention.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { type FramedPlace, frameAround, sureFrom } from "../model/frame-around.ts";
import type { Bounds } from "../model/position.ts";
import { type ExtentSource, extentFor } from "./extent-for.ts";

/**
 * What a new story's map shows at first: where it says that something happens, as far as the finder is sure of it. Null
 * where there is no such place.
 *
 * @param source what extents are drawn from; null where there is nothing
 */
export function frameOf(mentions: readonly FoundMention[], source: ExtentSource | null): Bounds | null {
  const end = Math.max(1, ...mentions.slice(-1).map((mention) => mention.end));
  const named = new Map<Place, { mentions: number; first: number }>();
  for (const { place, role, confidence, start } of mentions) {
    if (!place || role !== "place" || confidence < sureFrom) continue;
    const known = named.get(place) ?? { mentions: 0, first: start / end };
    named.set(place, { ...known, mentions: known.mentions + 1 });
  }
  const framed = [...named].map(([place, how]): FramedPlace => {
    const layer = source && extentFor(place, source);
    return { anchor: place.anchor, kind: place.kind, box: layer && boxOf(layer, source.atlas), ...how };
  });
  return framed.length ? frameAround(framed) : null;
}
