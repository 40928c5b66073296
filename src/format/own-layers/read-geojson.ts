import { warnOfCrs } from "../coordinate-warnings.ts";
import { parseJson } from "../json-tree.ts";
import type { Report } from "../report.ts";
import { shown } from "../shown.ts";
import type { TreeNode } from "../tree-node.ts";
import { idFrom, plainOf, type RawFeature } from "./raw-feature.ts";
import { tellUnknownMembers } from "./unread.ts";

const geometries = [
  ...["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"],
  "GeometryCollection",
];

/** The features of a GeoJSON file: of a collection, or one feature or geometry by itself. */
export function readGeoJson(text: string, report: Report): RawFeature[] {
  const root = parseJson(text, report);
  if (!root) return [];
  warnOfCrs(root, report);
  tellUnknownMembers(root, report);
  const type = root.get("type")?.value;
  const features = root.get("features");
  if (type === "FeatureCollection" && Array.isArray(features?.value))
    return features.items().flatMap((item) => featureOf(item, report) ?? []);
  if (type === "Feature") return [featureOf(root, report)].flatMap((feature) => feature ?? []);
  if (geometries.includes(shown(type)))
    return [{ id: null, properties: {}, geometry: root.value, place: root.place }];
  report.add(
    root.place,
    type === "Topology" ? "the file is TopoJSON" : "the file is no GeoJSON FeatureCollection",
    type === "Topology"
      ? "Export it as GeoJSON, such as with mapshaper: `-o format=geojson`."
      : 'Give it "type" and "features" (RFC 7946).',
  );
  return [];
}

function featureOf(node: TreeNode, report: Report): RawFeature | null {
  if (node.get("type")?.value !== "Feature") {
    report.add(
      node.place,
      "what stands here is no feature",
      'Write a GeoJSON object with "type": "Feature".',
    );
    return null;
  }
  const properties = node.get("properties");
  const geometry = node.get("geometry");
  return {
    id: idFrom(node.get("id")?.value, properties?.get("id")?.value),
    properties: plainOf(properties?.value),
    geometry: geometry?.value ?? null,
    place: (geometry?.get("coordinates") ?? geometry ?? node).place,
    placeOf: (property) => properties?.keys().find(({ key }) => key === property)?.place,
  };
}
