import type { Place } from "./gazetteer/place.ts";

const rad = Math.PI / 180;

/** Great-circle distance in kilometres. */
export function kilometresBetween(
  { anchor: [lon1, lat1] }: Pick<Place, "anchor">,
  { anchor: [lon2, lat2] }: Pick<Place, "anchor">,
): number {
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** Kilometres of a degree of latitude, a little too few. */
const leastPerDegree = 111.19;

/** Whether the latitudes alone say that two places are farther apart: most are, and that is seen without a sine. */
export const isNorthOrSouthBy = (
  kilometres: number,
  { anchor: [, lat1] }: Pick<Place, "anchor">,
  { anchor: [, lat2] }: Pick<Place, "anchor">,
): boolean => Math.abs(lat2 - lat1) * leastPerDegree > kilometres;
