import { sureFrom } from "../model/frame-around.ts";
import { parseSiteId } from "../model/ids.ts";
import { type LonLat, lonLatFrom } from "../model/position.ts";
import { isExtent, type Site, type SiteKind, type SiteLayer, type Source, siteKinds } from "../model/site.ts";
import { isSafeAddress } from "./address.ts";
import { hintFor, warnOfCountedOn, warnOfCrs } from "./coordinate-warnings.ts";
import { featureListOf, isFeature, tellNoCollection } from "./feature-list.ts";
import { parseJson } from "./json-tree.ts";
import { fileKeys, siteKeys } from "./keys/site-keys.ts";
import { unknownKeysIn } from "./keys/unknown.ts";
import type { Report } from "./report.ts";
import { shown } from "./shown.ts";
import type { SiteEntry } from "./site-entry.ts";
import { parseExtras } from "./site-extras.ts";
import type { TreeNode } from "./tree-node.ts";

/** The sites of a file. */
export interface SitesFile {
  readonly entries: readonly SiteEntry[];
  /** Every id that the file states, of faulty sites too; null where the file cannot be read. */
  readonly ids: ReadonlySet<string> | null;
}

/** Parses `sites.geojson`. Problems go to `report`; faulty sites are left out of the value. */
export function parseSites(source: string, report: Report): SitesFile {
  const unreadable: SitesFile = { entries: [], ids: null };
  const root = parseJson(source, report);
  if (!root) return unreadable;
  const features = featureListOf(root);
  if (!features) {
    tellNoCollection(root, report);
    return unreadable;
  }
  warnOfCrs(root, report);
  warnOfUnknown(root, report);
  const all = features.items();
  if (!all.length)
    report.add(features.place, "the story has no site", "Add the places that the article names.");
  const ids = new Set<string>();
  const entries: SiteEntry[] = [];
  for (const feature of all) {
    const entry = parseSite(feature, report);
    const id = feature.get("id");
    if (typeof id?.value === "string" && ids.has(id.value))
      report.add(id.place, `the id "${id.value}" is there twice`, "Give each site an id of its own.");
    else if (entry) entries.push(entry);
    if (typeof id?.value === "string") ids.add(id.value);
  }
  return { entries, ids };
}

function parseSite(feature: TreeNode, report: Report): SiteEntry | null {
  const before = report.problems.length;
  if (!isFeature(feature, "site", report)) return null;
  const idNode = feature.get("id");
  const id = typeof idNode?.value === "string" ? parseSiteId(idNode.value) : null;
  if (!id)
    report.add(
      (idNode ?? feature).place,
      idNode ? `"${shown(idNode.value)}" is no site id` : "a site has no id",
      'Write "id": "name-of-place" beside "type": lower case letters, digits and hyphens, and not p1, p2, ...',
    );
  const properties = feature.get("properties") ?? feature;
  const label = id ?? "the site";
  const text = (key: string): string => {
    const node = properties.get(key);
    if (typeof node?.value === "string" && node.value.trim()) return node.value.trim();
    report.add(
      (node ?? properties).place,
      `${label}: "${key}" is missing`,
      `Add "${key}": "..." to its properties.`,
    );
    return "";
  };
  const kindNode = properties.get("kind");
  const kind = siteKinds.find((known) => known === kindNode?.value);
  if (!kind)
    report.add(
      (kindNode ?? properties).place,
      `${label}: "${shown(kindNode?.value ?? "")}" is no kind of site`,
      `Write one of ${siteKinds.join(", ")}.`,
    );
  const geometry = feature.get("geometry");
  const coordinates = geometry?.get("coordinates") ?? geometry ?? feature;
  const isPoint = geometry?.get("type")?.value === "Point";
  const anchor = isPoint ? lonLatFrom(coordinates.value) : null;
  if (anchor) warnOfCountedOn(coordinates, anchor, label, report);
  if (!anchor)
    report.add(
      coordinates.place,
      `${label}: its geometry is no point on Earth`,
      hintFor(isPoint ? coordinates.value : null),
    );
  const source = parseSource(properties, label, report);
  const layer = parseLayer(properties.get("layer"), `${label}: "layer"`, report);
  const within = parseLayer(properties.get("within"), `${label}: "within"`, report);
  if (kind && isExtent(kind) && !properties.get("layer"))
    report.add(
      (kindNode ?? properties).place,
      `${label}: a ${kind} needs a "layer"`,
      "Name the product that draws its extent; a pin alone would be a false point. Where none draws it, take the site and its links out and list the name under `unmapped`.",
    );
  const name = text("name");
  const summary = text("summary");
  const extras = parseExtras(properties, label, report);
  const confidence = properties.get("confidence")?.value;
  if (report.problems.length > before || !id || !kind || !anchor || !source) return null;
  return {
    site: {
      ...siteOf(id, name, kind, summary, source, anchor, layer, within),
      ...extras,
    },
    isSure: !(typeof confidence === "number" && confidence < sureFrom),
    places: {
      feature: feature.place,
      id: idNode?.place ?? feature.place,
      coordinates: coordinates.place,
      layer: properties.get("layer")?.place ?? feature.place,
      within: properties.get("within")?.place ?? feature.place,
      photo: properties.get("photo")?.get("file")?.place ?? feature.place,
    },
  };
}

function siteOf(
  id: Site["id"],
  name: string,
  kind: SiteKind,
  summary: string,
  source: Source,
  position: LonLat,
  layer: SiteLayer | null,
  within: SiteLayer | null,
): Site {
  const anchor: LonLat = [position[0], position[1]];
  return { id, name, kind, summary, source, anchor, ...(layer && { layer }), ...(within && { within }) };
}

function parseSource(properties: TreeNode, label: string, report: Report): Source | null {
  const node = properties.get("source");
  const name = node?.get("name")?.value;
  const url = node?.get("url");
  if (typeof name !== "string" || !name.trim()) {
    report.add(
      (node ?? properties).place,
      `${label}: its source is missing`,
      'Add "source": {"name": "...", "url": "https://..."}: who says what the summary says.',
    );
    return null;
  }
  if (!url) return { name: name.trim() };
  if (typeof url.value !== "string" || !/^https?:/i.test(url.value) || !isSafeAddress(url.value)) {
    report.add(
      url.place,
      `${label}: unsafe address "${shown(url.value)}"`,
      "Write one that begins with https://.",
    );
    return null;
  }
  return { name: name.trim(), url: url.value };
}

function parseLayer(node: TreeNode | null, label: string, report: Report): SiteLayer | null {
  if (!node) return null;
  const product = node.get("product")?.value;
  const feature = node.get("feature");
  if (typeof product !== "string" || (feature && typeof feature.value !== "string")) {
    report.add(node.place, `${label} names no product`, 'Write {"product": "countries", "feature": "FR"}.');
    return null;
  }
  return feature ? { product, feature: shown(feature.value) } : { product };
}

/** Warns of keys that say nothing, in the file, its features and their properties. */
function warnOfUnknown(root: TreeNode, report: Report): void {
  for (const { key, place, hint } of unknownKeysIn(root, { is: "keys", keys: fileKeys }))
    report.warn(place, `the file: unknown key "${key}"`, hint);
  for (const feature of root.get("features")?.items() ?? []) {
    const label = parseSiteId(shown(feature.get("id")?.value)) ?? "a site";
    for (const { key, place, path, hint } of unknownKeysIn(feature, { is: "keys", keys: siteKeys })) {
      const inside = path.filter((each) => each !== "properties").map((each) => `"${each}": `);
      report.warn(place, `${label}: ${inside.join("")}unknown key "${key}"`, hint);
    }
  }
}
