import type { OwnLayer } from "../../atlas/own-layers.ts";
import { readText } from "../read-text.ts";
import { createReport, type Report } from "../report.ts";
import type { StorySource } from "../story-source.ts";
import { fileDay, type LayerEntry } from "./layer-entry.ts";
import { type LayerFile, ownLayerOf } from "./own-layer.ts";
import type { RawFeature } from "./raw-feature.ts";
import { readCsv } from "./read-csv.ts";
import { readGeoJson } from "./read-geojson.ts";
import { readGpx, readKml } from "./read-xml.ts";

/** The folder of a story's own layers. */
export const layersFolder = "layers/";

const readers: { readonly [ending: string]: (text: string, report: Report) => RawFeature[] } = {
  geojson: readGeoJson,
  kml: readKml,
  gpx: readGpx,
  csv: readCsv,
};

const missing = "Put the file into the story's folder `layers`, or take its entry out of the front matter.";
const tooLarge =
  "Simplify it to what the map shows, such as with mapshaper.org: -simplify 10% -o precision=0.0001.";

/** A story's own layers as far as their files can be read, and a report for each file. */
export interface OwnLayers {
  readonly layers: readonly OwnLayer[];
  readonly reports: readonly Report[];
}

/**
 * Reads and mends the files that the entries list, and warns of those in the folder that none lists.
 *
 * @param areAll whether the entries are all of the front matter's: none was faulty
 */
export function readOwnLayers(
  source: StorySource,
  entries: readonly LayerEntry[],
  areAll: boolean,
): OwnLayers {
  const reports: Report[] = [];
  const reportOf = (name: string): Report => {
    const report = createReport(source.pathOf(name));
    reports.push(report);
    return report;
  };
  const read = (file: string, day: string | null): LayerFile => {
    const report = reportOf(layersFolder + file);
    const text = readText(source, layersFolder + file, report, missing, tooLarge);
    const raw = text === null ? [] : (readers[file.split(".").at(-1) ?? ""]?.(text, report) ?? []);
    const dated = (feature: RawFeature): RawFeature =>
      day === null ? feature : { ...feature, properties: { ...feature.properties, [fileDay]: day } };
    return { raw: raw.map(dated), report };
  };
  const layers = entries.flatMap((entry) => {
    const day = entry.earlier.length ? entry.asOf : null;
    const files = [read(entry.file, day), ...entry.earlier.map(({ file, asOf }) => read(file, asOf))];
    return ownLayerOf(entry, files) ?? [];
  });
  const files = entries.flatMap(({ file, earlier }) => [file, ...earlier.map((each) => each.file)]);
  const listed = new Set(files.map((file) => layersFolder + file));
  for (const name of [...source.files.keys()].sort())
    if (areAll && name.startsWith(layersFolder) && !listed.has(name))
      reportOf(name).warn(
        { line: 1, column: 1 },
        "the article's front matter does not list this file, and the map does not draw it",
        "List it under `layers` with its title, draw and source, or take it out of the folder.",
      );
  return { layers, reports };
}
