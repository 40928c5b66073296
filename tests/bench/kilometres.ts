import type { LonLat } from "../../src/model/position.ts";

const rad = Math.PI / 180;

/** Great-circle distance in kilometres, written apart from the code under test. */
export function kilometresBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const cosine =
    Math.sin(lat1 * rad) * Math.sin(lat2 * rad) +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.cos((lon2 - lon1) * rad);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
