/**
 * `[west, south, east, north]` in degrees. A frame over the 180th meridian has its west greater than its east, as RFC 7946
 * writes boxes.
 */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** How far east a meridian is of another, 0 to 360 degrees. */
const eastOf = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** How many degrees of longitude a box is wide; one whose west is greater than its east goes over the 180th meridian. */
export const widthOf = ([west, , east]: Frame): number => (east - west >= 360 ? 360 : eastOf(west, east));

/** Whether two boxes share a place. Either may go over the 180th meridian. */
export function meet(one: Frame, other: Frame): boolean {
  if (one[1] > other[3] || other[1] > one[3]) return false;
  return eastOf(one[0], other[0]) <= widthOf(one) || eastOf(other[0], one[0]) <= widthOf(other);
}

/** Whether a box holds a place. */
export const inFrame = (frame: Frame, longitude: number, latitude: number): boolean =>
  latitude >= frame[1] && latitude <= frame[3] && eastOf(frame[0], longitude) <= widthOf(frame);
