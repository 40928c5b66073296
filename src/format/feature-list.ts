import type { Report } from "./report.ts";
import type { TreeNode } from "./tree-node.ts";

/** The list of features of a GeoJSON FeatureCollection; null where the file is none. */
export function featureListOf(root: TreeNode): TreeNode | null {
  const features = root.get("features");
  return root.get("type")?.value === "FeatureCollection" && Array.isArray(features?.value) ? features : null;
}

/** Tells that a file is no FeatureCollection. */
export function tellNoCollection(root: TreeNode, report: Report): void {
  report.add(
    root.place,
    "the file is no GeoJSON FeatureCollection",
    'Give it "type" and "features" (RFC 7946).',
  );
}

/**
 * Whether a node is a GeoJSON feature. Tells where it is none.
 *
 * @param what the word for what its file is a list of, such as "site"
 */
export function isFeature(node: TreeNode, what: string, report: Report): boolean {
  if (node.get("type")?.value === "Feature") return true;
  report.add(node.place, `what stands here is no ${what}`, 'Write a GeoJSON object with "type": "Feature".');
  return false;
}
