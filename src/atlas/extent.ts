import { booleanPointInPolygon, pointToLineDistance } from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { LonLat } from "../model/position.ts";
import type { SiteLayer } from "../model/site.ts";
import type { Atlas } from "./atlas.ts";

/** How far from a line its pin may stand, in kilometres: lines are simplified, anchors are not. */
const lineTolerance = 2;
/** Features that a hint names. */
const mostNamed = 40;

/** What is wrong with a reference to a product or feature and what there is instead, or null. */
export function missingExtent(
  { product, feature }: SiteLayer,
  atlas: Atlas,
): { message: string; hint: string } | null {
  if (!atlas.layer(product))
    return { message: `there is no product "${product}"`, hint: `Products: ${atlas.names.join(", ")}.` };
  const ids = atlas.features(product).map(({ id }) => String(id));
  if (feature === undefined || ids.includes(feature)) return null;
  return {
    message: `the product "${product}" has no feature "${feature}"`,
    hint: `Features of ${product}: ${ids.slice(0, mostNamed).join(", ")}${ids.length > mostNamed ? ", ..." : ""}.`,
  };
}

/** The features that a site's extent means. */
export function extentOf({ product, feature }: SiteLayer, atlas: Atlas): Feature[] {
  return atlas.features(product).filter(({ id }) => feature === undefined || String(id) === feature);
}

/** Whether the position lies in one of the polygons, or within 2 km of one of the lines. */
export function liesIn(position: LonLat, features: readonly Feature[]): boolean {
  const point = [...position];
  return features.some((feature) => {
    const { type } = feature.geometry;
    if (type === "Polygon" || type === "MultiPolygon")
      return booleanPointInPolygon(point, feature as Feature<Polygon | MultiPolygon>);
    if (type === "LineString") return nearLine(point, feature as Feature<LineString>);
    if (type === "MultiLineString")
      return (feature as Feature<MultiLineString>).geometry.coordinates.some((coordinates) =>
        nearLine(point, { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } }),
      );
    return false;
  });
}

function nearLine(point: number[], line: Feature<LineString>): boolean {
  return pointToLineDistance(point, line, { units: "kilometers" }) <= lineTolerance;
}
