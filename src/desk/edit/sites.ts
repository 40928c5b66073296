import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from "jsonc-parser";
import type { SiteFeature } from "../../draft/site-feature.ts";
import type { LonLat } from "../../model/position.ts";

/** The sites of `sites.geojson` as they stand there, unchecked; none where the file cannot be read. */
export function sitesOf(sites: string): readonly SiteFeature[] {
  try {
    const value = JSON.parse(sites.replace(/^\uFEFF/, "")) as { features?: unknown } | null;
    return Array.isArray(value?.features) ? (value.features as SiteFeature[]) : [];
  } catch {
    return [];
  }
}

/**
 * `sites.geojson` with one value of a site set, or taken out where `value` is undefined; all other bytes stay.
 *
 * @param path from the feature on, such as ["properties", "name"]
 */
export function withSiteValue(sites: string, id: string, path: JSONPath, value: unknown): string {
  const index = indexOf(sites, id);
  if (index < 0) throw new Error(`sites.geojson has no site "${id}".`);
  const way = ["features", index, ...path];
  const old = findNodeAtLocation(treeOf(sites), way);
  if (old && value !== undefined)
    return spliced(sites, old.offset, old.offset + old.length, written(value, sites, old.offset));
  const { tab, eol } = styleOf(sites);
  return applyEdits(
    sites,
    modify(sites, way, value, { formattingOptions: { tabSize: tab, insertSpaces: true, eol } }),
  );
}

/** `sites.geojson` with a site's pin elsewhere: two numbers change. */
export function withSiteAt(sites: string, id: string, [longitude, latitude]: LonLat): string {
  const east = withSiteValue(sites, id, ["geometry", "coordinates", 0], rounded(longitude));
  return withSiteValue(east, id, ["geometry", "coordinates", 1], rounded(latitude));
}

/** `sites.geojson` with a site more, at its end, written as a draft writes it. */
export function withSite(sites: string, feature: SiteFeature): string {
  const features = findNodeAtLocation(treeOf(sites), ["features"]);
  if (features?.type !== "array") throw new Error("sites.geojson has no list of features.");
  const { eol } = styleOf(sites);
  const last = features.children?.at(-1);
  const indent = last ? indentOf(sites, last.offset) : `${indentOf(sites, features.offset)}  `;
  const text = JSON.stringify(feature, null, 2).replaceAll("\n", eol + indent);
  if (last) {
    const at = last.offset + last.length;
    return spliced(sites, at, at, `,${eol}${indent}${text}`);
  }
  const close = eol + indent.slice(2);
  return spliced(
    sites,
    features.offset,
    features.offset + features.length,
    `[${eol}${indent}${text}${close}]`,
  );
}

/** `sites.geojson` without a site. */
export function withoutSite(sites: string, id: string): string {
  const features = findNodeAtLocation(treeOf(sites), ["features"])?.children ?? [];
  const index = indexOf(sites, id);
  const node = features[index];
  if (!node) throw new Error(`sites.geojson has no site "${id}".`);
  const [before, after] = [features[index - 1], features[index + 1]];
  if (before) return spliced(sites, before.offset + before.length, node.offset + node.length, "");
  if (after) return spliced(sites, node.offset, after.offset, "");
  return spliced(sites, node.offset, node.offset + node.length, "");
}

/** An empty file of sites, as a draft writes it. */
export const noSites = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n';

/** Positions have five decimals, about a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function treeOf(sites: string): Node {
  const tree = parseTree(sites.replace(/^\uFEFF/, " "));
  if (!tree) throw new Error("sites.geojson cannot be read: mend its JSON first.");
  return tree;
}

function indexOf(sites: string, id: string): number {
  const features = findNodeAtLocation(treeOf(sites), ["features"])?.children ?? [];
  return features.findIndex((feature) => findNodeAtLocation(feature, ["id"])?.value === id);
}

/** A value in the way of a draft, its later lines in line with the one that it begins on. */
function written(value: unknown, sites: string, at: number): string {
  const { eol } = styleOf(sites);
  return JSON.stringify(value, null, 2).replaceAll("\n", eol + indentOf(sites, at));
}

function styleOf(sites: string): { tab: number; eol: string } {
  const tab = /\n( +)"/.exec(sites)?.[1]?.length ?? 2;
  return { tab, eol: sites.includes("\r\n") ? "\r\n" : "\n" };
}

/** The white space that the line of an offset begins with. */
function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1))?.[0] ?? "";
}

function spliced(text: string, from: number, to: number, insert: string): string {
  return text.slice(0, from) + insert + text.slice(to);
}
