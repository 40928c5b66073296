/** `[longitude, latitude]` in degrees, WGS 84, as in GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number];

/**
 * `[west, south, east, north]` in degrees, as a GeoJSON `bbox`: where west is more than east, it lies across the 180th
 * meridian (RFC 7946, 5.2).
 */
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

/**
 * Whether `value` is a bounding box: south < north, and west < east or across the 180th meridian. More than half of the
 * world is across it for nobody: there west and east were exchanged.
 */
export function isBounds(value: unknown): value is Bounds {
  return (
    Array.isArray(value) &&
    value.length === 4 &&
    isLonLat([value[0], value[1]]) &&
    isLonLat([value[2], value[3]]) &&
    (value[0] < value[2] || (value[0] > value[2] && value[2] + 360 - value[0] < 180)) &&
    value[1] < value[3]
  );
}

/** A box as people write it, who may count longitudes on beyond 180 degrees: [177, -20, 182, -15]; null if it is none. */
export function boundsFrom(value: unknown): Bounds | null {
  if (!Array.isArray(value) || !value.every((degrees) => Number.isFinite(degrees))) return null;
  const [west, south, east, north] = value as number[];
  const isCountedOn = value.length === 4 && (west as number) < (east as number);
  const box = isCountedOn ? [counted(west as number), south, counted(east as number), north] : value;
  return isBounds(box) ? box : null;
}

/** A position as people write it, who may count its longitude on beyond 180 degrees; null if it is none. */
export function lonLatFrom(value: unknown): LonLat | null {
  if (!Array.isArray(value) || !Number.isFinite(value[0])) return null;
  const position = [counted(value[0]), value[1]];
  return isLonLat(position) ? position : null;
}

/** A longitude up to a whole turn beyond the meridian as one from -180 to 180; another as it is. */
function counted(longitude: number): number {
  return Math.abs(longitude) <= 360 ? wrapped(longitude) : longitude;
}

/** How many degrees of longitude the box is wide. */
export function degreesWide([west, , east]: Bounds): number {
  return east < west ? east + 360 - west : east - west;
}

/** The longitude from -180 to 180; 180 stays 180. */
export function wrapped(longitude: number): number {
  return longitude > 180 || longitude < -180 ? ((((longitude + 180) % 360) + 360) % 360) - 180 : longitude;
}

/** Whether the position lies in the box or on its edge. */
export function contains([west, south, east, north]: Bounds, [longitude, latitude]: LonLat): boolean {
  if (latitude < south || latitude > north) return false;
  if (east < west) return longitude >= west || longitude <= east;
  if (longitude >= west && longitude <= east) return true;
  return Math.abs(longitude) === 180 && -longitude >= west && -longitude <= east;
}
