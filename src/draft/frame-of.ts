import type { FoundMention } from "../find/found-mention.ts";
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
  const along = (axis: 0 | 1, limit: number): [number, number] => {
    const values = anchors.map((anchor) => anchor[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(0.3, (high - low) / 8);
    return [Math.max(-limit, low - margin), Math.min(limit, high + margin)];
  };
  const [[west, east], [south, north]] = [along(0, 180), along(1, 85)];
  const frame = [west, south, east, north].map((degrees) => Math.round(degrees * 100) / 100);
  return isBounds(frame) ? frame : null;
}
