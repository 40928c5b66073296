import { area } from "@turf/area";
import { buffer } from "@turf/buffer";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { bands } from "../model/looks.ts";

/** How much of its breadth an area fades over where nobody says. */
const share = 0.12;

/**
 * A rough area as bands that lie on one another, the outermost first, each a feature with its `band`: the map draws them
 * so that the colour fades over that many kilometres, half of them outside the edge as it was drawn.
 */
export function bandsOf(
  shape: Feature<Polygon | MultiPolygon>,
  kilometres: number | undefined,
): Feature<Polygon | MultiPolygon>[] {
  const wide = kilometres ?? (Math.sqrt(area(shape)) / 1000) * share;
  return bands.flatMap((band) => {
    const out = wide * (0.5 - band / (bands.length - 1));
    const found = buffer(shape, out, { units: "kilometers", steps: 6 });
    if (!found?.geometry.coordinates.length) return [];
    const { geometry } = found as Feature<Polygon | MultiPolygon>;
    const coordinates = rounded(geometry.coordinates) as Position[][] & Position[][][];
    return [
      {
        ...shape,
        properties: { ...shape.properties, band },
        geometry: { ...geometry, coordinates } as Polygon,
      },
    ];
  });
}

/** To a tenth of the least that shows: what is rough needs no more. */
function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}
