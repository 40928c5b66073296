import type { LonLat } from "./position.ts";

const radians = Math.PI / 180;
/** Mean radius of Earth in kilometres (IUGG). */
export const earthRadius = 6371.0088;

/** Great-circle distance in kilometres, on a sphere. */
export function distanceBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const half = (a: number, b: number): number => Math.sin(((b - a) * radians) / 2) ** 2;
  const haversine = half(latA, latB) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonA, lonB);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** A distance as it is told on the map: to 10 km from 1,000 km on, else to 1 km. */
export function roundedDistance(kilometres: number): number {
  const step = kilometres >= 1000 ? 10 : 1;
  return Math.round(kilometres / step) * step;
}

/** Direction in which the great circle leaves `from` for `to`, in degrees clockwise from north, 0 to 360. */
export function bearingTo([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const along = (lonB - lonA) * radians;
  const y = Math.sin(along) * Math.cos(latB * radians);
  const x =
    Math.cos(latA * radians) * Math.sin(latB * radians) -
    Math.sin(latA * radians) * Math.cos(latB * radians) * Math.cos(along);
  return (Math.atan2(y, x) / radians + 360) % 360;
}
