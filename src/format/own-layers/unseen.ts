import { meet } from "../../atlas/meet.ts";
import type { OwnLayer } from "../../atlas/own-layers.ts";
import type { Bounds } from "../../model/position.ts";
import type { Story } from "../../model/story.ts";
import type { Report } from "../report.ts";
import type { LayerEntry } from "./layer-entry.ts";

/** Warns of layers that neither the map's frame nor a passage's view nor a site shows: their coordinates are often a slip. */
export function warnOfUnseen(
  layers: readonly OwnLayer[],
  entries: readonly LayerEntry[],
  { frame, views = [], sites }: Story,
  report: Report,
): void {
  const frames = [frame, ...views.map((view) => view.frame)];
  const isShown = (bounds: Bounds): boolean => frames.some((each) => meet(each, bounds));
  for (const { layer } of layers) {
    const entry = entries.find(({ name }) => name === layer.name);
    if (!entry || isShown(layer.bounds) || sites.some((site) => site.layer?.product === layer.name)) continue;
    const [west, south, east, north] = layer.bounds;
    const isExchanged = Math.abs(west) <= 90 && Math.abs(east) <= 90 && isShown([south, west, north, east]);
    report.warn(
      entry.place,
      `front matter: layers/${entry.file}: nothing of it lies in what the map shows`,
      isExchanged
        ? "Longitude and latitude look exchanged: a position is [longitude, latitude]."
        : "Look at its coordinates, or widen the map's frame to it.",
    );
  }
}
