import { type Bounds, degreesWide } from "../model/position.ts";

/** How far east a meridian is of another, 0 to 360 degrees. */
const eastOf = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** Whether two boxes share a place. Either may go over the 180th meridian. */
export function meet(one: Bounds, other: Bounds): boolean {
  if (one[1] > other[3] || other[1] > one[3]) return false;
  return eastOf(one[0], other[0]) <= degreesWide(one) || eastOf(other[0], one[0]) <= degreesWide(other);
}
