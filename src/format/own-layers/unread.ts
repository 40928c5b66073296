import { layerFileKeys } from "../keys/layer-file-keys.ts";
import { nearestOf } from "../keys/nearest.ts";
import { unknownKeysIn } from "../keys/unknown.ts";
import type { Report } from "../report.ts";
import type { TreeNode } from "../tree-node.ts";
import { fileDay, type LayerEntry } from "./layer-entry.ts";
import type { RawFeature } from "./raw-feature.ts";

/** Names that a warning lists: the others it counts. */
const mostNamed = 6;

/** What programs write into every KML or GPX, and editors cannot leave out. */
const ofPrograms =
  /^(description|desc|cmt|src|sym|type|links?|time|timestamp|visibility|address|snippet|_gpxType|(style|icon|stroke|fill|label|marker).*)$/i;
/** How programs colour features: a map of ours is coloured by roles. */
const coloursOfPrograms = /^(stroke|fill|marker)(-|$)|^colou?r$/i;

/** Warns of members of a layer's GeoJSON that say nothing, each once. */
export function tellUnknownMembers(root: TreeNode, report: Report): void {
  const told = new Set<string>();
  for (const { key, place, path, hint } of unknownKeysIn(root, { is: "keys", keys: layerFileKeys })) {
    const name = `unknown key "${key}"${path.length ? ` of "${path.at(-1)}"` : ""}`;
    if (!told.has(name)) report.warn(place, name, hint);
    told.add(name);
  }
}

/**
 * Warns once of the properties in a layer's file that nothing reads: the map knows `id`, and what the entry's `by`, `dates`
 * and rings name. `name` is the editor's own.
 */
export function tellUnread(entry: LayerEntry, raw: readonly RawFeature[], report: Report): void {
  const { by, dates, draw, file } = entry;
  const read = [
    "id",
    ...(by ? [by.property] : []),
    ...(dates && dates.property !== fileDay ? [dates.property] : []),
    ...(draw.kind === "ring" && !draw.kilometres.length ? ["radius"] : []),
  ];
  const isOwn = (name: string): boolean =>
    [...read, "name", fileDay].includes(name) || (/\.(kml|gpx)$/.test(file) && ofPrograms.test(name));
  const unread = new Map<string, RawFeature>();
  for (const feature of raw)
    for (const name of Object.keys(feature.properties))
      if (!isOwn(name) && !unread.has(name)) unread.set(name, feature);
  const [first] = unread;
  if (!first) return;
  const names = [...unread.keys()];
  const listed = names.slice(0, mostNamed).map((name) => `"${name}"`);
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  report.warn(
    first[1].placeOf?.(first[0]) ?? first[1].place,
    `nothing reads the ${names.length === 1 ? "property" : "properties"} ${listed.join(", ")}${more}`,
    hintFor(names, read),
  );
}

function hintFor(names: readonly string[], read: readonly string[]): string {
  const near = names.flatMap((name) => {
    const nearest = nearestOf(name, read);
    return nearest ? [`Did you mean "${nearest}" by "${name}"? `] : [];
  });
  const colours = names.some((name) => coloursOfPrograms.test(name)) ? ' Colours are said by "draw".' : "";
  return `${near.join("")}The layer's entry reads ${read.map((name) => `"${name}"`).join(", ")}; name another under "by" or "dates", or take it out.${colours}`;
}
