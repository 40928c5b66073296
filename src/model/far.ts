import { distanceBetween, roundedDistance } from "./great-circle.ts";
import { fromMercator, mercatorBoxOf } from "./mercator.ts";
import { type Bounds, contains, type LonLat } from "./position.ts";

/**
 * How far a place is from the middle of the story's frame, in kilometres as they are told, where the frame does not hold
 * it; null where it does. One distance for pin, picture and list, wherever the map looks.
 */
export function farOf(anchor: LonLat, frame: Bounds): number | null {
  if (contains(frame, anchor)) return null;
  const { x, y, width, height } = mercatorBoxOf(frame);
  return roundedDistance(distanceBetween(fromMercator([x + width / 2, y + height / 2]), anchor));
}
