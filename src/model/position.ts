/** `[longitude, latitude]` in degrees, WGS 84, as in GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number];

/** `[west, south, east, north]` in degrees, as a GeoJSON `bbox`; it does not cross the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Whether `value` is a finite position on Earth. */
export function isLonLat(value: unknown): value is LonLat {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    Number.isFinite(value[0]) &&
    Number.isFinite(value[1]) &&
    Math.abs(value[0]) <= 180 &&
    Math.abs(value[1]) <= 90
  );
}

/** Whether `value` is a bounding box with west < east and south < north. */
export function isBounds(value: unknown): value is Bounds {
  return (
    Array.isArray(value) &&
    value.length === 4 &&
    isLonLat([value[0], value[1]]) &&
    isLonLat([value[2], value[3]]) &&
    value[0] < value[2] &&
    value[1] < value[3]
  );
}

/** Whether the position lies in the box or on its edge. */
export function contains([west, south, east, north]: Bounds, [longitude, latitude]: LonLat): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
