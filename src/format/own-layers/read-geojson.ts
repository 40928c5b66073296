import { warnOfCrs } from "../coordinate-warnings.ts";
import { featureListOf, isFeature, tellNoCollection } from "../feature-list.ts";
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
  const features = featureListOf(root);
  if (features) return features.items().flatMap((item) => featureOf(item, report) ?? []);
  if (type === "Feature") return [featureOf(root, report)].flatMap((feature) => feature ?? []);
  if (geometries.includes(shown(type)))
    return [{ id: null, properties: {}, geometry: root.value, place: root.place }];
  if (type === "Topology")
    report.add(
      root.place,
      "the file is TopoJSON",
      "Export it as GeoJSON, such as with mapshaper: `-o format=geojson`.",
    );
  else tellNoCollection(root, report);
  return [];
}

function featureOf(node: TreeNode, report: Report): RawFeature | null {
  if (!isFeature(node, "feature", report)) return null;
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
