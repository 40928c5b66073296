import type { Pack, PackedGeometry } from "./pack.ts";

const metresPerDegree = 111_195;

/** The area within a polygon's outer ring in square metres, holes and all, and the position where the ring begins, in degrees. */
export function outerAreaOf(
  { coordinates, starts, perDegree }: Pack,
  geometry: PackedGeometry,
): { area: number; longitude: number; latitude: number } {
  const rings =
    geometry.type === "Polygon" ? geometry.arcs : geometry.type === "MultiPolygon" ? geometry.arcs[0] : [];
  const first = rings?.[0]?.[0];
  if (!rings?.[0] || first === undefined) return { area: 0, longitude: 0, latitude: 0 };
  const origin = first < 0 ? (starts[~first + 1] as number) - 1 : (starts[first] as number);
  const x0 = coordinates[2 * origin] as number;
  const y0 = coordinates[2 * origin + 1] as number;
  let sum = 0;
  for (const arc of rings[0]) {
    const index = arc < 0 ? ~arc : arc;
    let turned = 0;
    for (let at = (starts[index] as number) + 1; at < (starts[index + 1] as number); at += 1) {
      const x1 = (coordinates[2 * at - 2] as number) - x0;
      const y1 = (coordinates[2 * at - 1] as number) - y0;
      const x2 = (coordinates[2 * at] as number) - x0;
      const y2 = (coordinates[2 * at + 1] as number) - y0;
      turned += x1 * y2 - x2 * y1;
    }
    sum += arc < 0 ? -turned : turned;
  }
  const latitude = y0 / perDegree;
  const squash = Math.cos((latitude * Math.PI) / 180);
  return {
    area: (Math.abs(sum) / 2 / perDegree ** 2) * metresPerDegree ** 2 * squash,
    longitude: x0 / perDegree,
    latitude,
  };
}
