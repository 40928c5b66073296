import { isDay } from "../day.ts";
import type { Report } from "../report.ts";
import { shown } from "../shown.ts";
import type { TreeNode } from "../tree-node.ts";

/** A name that a layer's file may have, without the folder. */
export const layerFileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:geojson|kml|gpx|csv)$/;

/** The files that show a layer on earlier days; the layer itself then needs a day of its own. Faults go to the report. */
export function earlierIn(
  item: TreeNode,
  own: string,
  label: string,
  report: Report,
): { readonly file: string; readonly asOf: string }[] {
  const node = item.get("earlier");
  const entries = node?.items() ?? [];
  if (node && !own)
    report.add(
      node.place,
      `front matter: ${label}: it has earlier files and no day of its own`,
      "Add `asOf: ...`, the day that its own file is true for.",
    );
  return entries.flatMap((entry) => {
    const [file, asOf] = ["file", "asOf"].map((key) => shown(entry.get(key)?.value ?? ""));
    const isEarlier = asOf !== undefined && isDay(asOf) && (!own || asOf < own);
    if (file !== undefined && layerFileName.test(file) && isEarlier) return [{ file, asOf }];
    report.add(
      entry.place,
      `front matter: ${label}: an earlier file lacks its name or a day before the layer's own`,
      "Write entries such as `{ file: flood-2024.geojson, asOf: 2024-09-16 }`.",
    );
    return [];
  });
}
