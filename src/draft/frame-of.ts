import type { FoundMention } from "../find/found-mention.ts";
import { boundsAround, proportioned } from "../model/bounds-around.ts";
import { type Bounds, isBounds } from "../model/position.ts";
import { isExtent } from "../model/site.ts";

/**
 * What a new story's map shows at first: a box around the points where something happens. Capitals that only speak and
 * whole states do not widen it; the map tells of them at its edge. Null where fewer than two points are left.
 */
export function frameOf(mentions: readonly FoundMention[]): Bounds | null {
  const anchors = mentions.flatMap(({ place, role }) =>
    place && role === "place" && !isExtent(place.kind) ? [place.anchor] : [],
  );
  if (new Set(anchors.map(String)).size < 2) return null;
  const frame = proportioned(boundsAround(anchors, 1 / 8, 0.3)).map(
    (degrees) => Math.round(degrees * 100) / 100,
  );
  return isBounds(frame) ? frame : null;
}
