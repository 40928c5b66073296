import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { LonLat } from "../model/position.ts";
import type { SiteLayer } from "../model/site.ts";
import type { Atlas } from "./atlas.ts";

/** How far from a line its pin may stand, in kilometres: lines are simplified, anchors are not. */
const lineTolerance = 2;
/** How far out of an area a point may stand, in kilometres: outlines are simplified, towns on a border river are not. */
const areaTolerance = 1;
/** What the ids of the atlas's features look like, for a hint. */
const worldIds: { readonly [product: string]: string } = {
  countries: "ISO 3166-1 codes such as FR",
  units: "ISO 3166-2 codes such as DE-BY",
  named: "names such as strait-of-hormuz, listed in docs/atlas-names.md",
};
/** Features that a hint names. */
const mostNamed = 40;

/** What is wrong with a reference to a product or feature and what there is instead, or null. */
export function missingExtent(
  { product, feature }: SiteLayer,
  atlas: Atlas,
): { message: string; hint: string } | null {
  if (!atlas.layer(product))
    return { message: `there is no product "${product}"`, hint: `Products: ${atlas.names.join(", ")}.` };
  if (feature === undefined ? atlas.features(product).length : atlas.find(product, feature)) return null;
  const ids = atlas.features(product).map(({ id }) => String(id));
  if (!ids.length)
    return {
      message:
        feature === undefined
          ? `the product "${product}" is no layer of its own`
          : `the product "${product}" has no feature "${feature}"`,
      hint: `Write "feature" with an id that the atlas knows: ${worldIds[product] ?? "see its index"}.`,
    };
  return {
    message: `the product "${product}" has no feature "${feature}"`,
    hint: `Features of ${product}: ${ids.slice(0, mostNamed).join(", ")}${ids.length > mostNamed ? ", ..." : ""}.`,
  };
}

/** The features that a site's extent means. */
export function extentOf({ product, feature }: SiteLayer, atlas: Atlas): Feature[] {
  const found = feature === undefined ? atlas.features(product) : [atlas.find(product, feature)];
  return found.filter((each) => each !== null);
}

/** Whether the position lies in one of the polygons or within the kilometre that they may be off, or within 2 km of one of the lines. */
export function liesIn(position: LonLat, features: readonly Feature[]): boolean {
  const point = [...position];
  return features.some((feature) => {
    const { type } = feature.geometry;
    if (type === "Polygon" || type === "MultiPolygon") {
      const area = feature as Feature<Polygon | MultiPolygon>;
      return (
        booleanPointInPolygon(point, area) ||
        pointToPolygonDistance(point, area, { units: "kilometers" }) <= areaTolerance
      );
    }
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
