import { streetPlan } from "../atlas/streets/plan.ts";
import { grown } from "../atlas/streets/tile-grid.ts";
import { type Bounds, contains } from "../model/position.ts";
import type { Report } from "./report.ts";
import type { StorySource } from "./story-source.ts";
import { archiveFault, extractHint, type StreetArchive } from "./street-archive.ts";
import type { Entry } from "./yaml-reader.ts";

/** How much of the frame's width and height an archive should have around it: what a wide window shows beside it. */
const margin = 0.3;

/** Holds the archive that `detail` names against itself. */
export function checkArchive(detail: Entry | null, { archives }: StorySource, report: Report): void {
  if (!detail) return;
  const { text: file, place } = detail;
  const archive = archives?.get(file);
  if (/[\\/]/.test(file) || !file.endsWith(".pmtiles"))
    report.add(
      place,
      `front matter: "detail" is "${file}", which is no .pmtiles file of the story's folder`,
      "Put the archive beside article.md and write its name alone, such as streets.pmtiles.",
    );
  else if (!archive)
    report.add(
      place,
      `front matter: "detail" names ${file}, and the story's folder holds no such file`,
      extractHint(null, file),
    );
  else if ("problem" in archive)
    report.add(place, `front matter: ${file} cannot be read: ${archive.problem}`, extractHint(null, file));
  else {
    const fault = archiveFault(archive);
    if (fault) report.add(place, `front matter: ${file} ${fault}`, extractHint(null, file));
  }
}

/** Holds the archive that `detail` names against the story's frame. */
export function checkHolds(
  detail: Entry | null,
  { archives }: StorySource,
  frame: Bounds,
  report: Report,
): void {
  const archive = detail && archives?.get(detail.text);
  if (!detail || !archive || "problem" in archive) return;
  const { text: file, place } = detail;
  const hint = extractHint(grown(frame, margin), file);
  if (!holds(archive, frame))
    report.add(
      place,
      `front matter: ${file} covers [${archive.bounds.join(", ")}], which does not hold the story's frame [${frame.join(", ")}]`,
      hint,
    );
  else if (!streetPlan(frame, archive))
    report.add(
      place,
      `front matter: ${file} has zooms ${archive.minzoom} to ${archive.maxzoom}, and none that this frame wants`,
      hint,
    );
}

/** Whether an archive holds a frame whole. */
export function holds({ bounds }: StreetArchive, [west, south, east, north]: Bounds): boolean {
  return contains(bounds, [west, south]) && contains(bounds, [east, north]) && west < east;
}
