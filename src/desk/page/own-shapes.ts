import type { Feature } from "geojson";
import { readCsv } from "../../format/own-layers/read-csv.ts";
import { readGeoJson } from "../../format/own-layers/read-geojson.ts";
import { readGpx, readKml } from "../../format/own-layers/read-xml.ts";
import { createReport } from "../../format/report.ts";
import { layerFile } from "./own-layers.ts";
import type { Moment } from "./work.ts";

const readers = { geojson: readGeoJson, kml: readKml, gpx: readGpx, csv: readCsv } as const;

/** Files that are read already, by name, with the text that was read: they stay while words and pins change. */
const known = new Map<string, { readonly text: string; readonly features: readonly Feature[] }>();

/** What the story's layers draw, as the build reads their files; the check tells what cannot be read. */
export function ownShapes({ others }: Moment): Feature[] {
  const names = Object.keys(others).filter((name) => name.startsWith("layers/"));
  for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
  return names.flatMap((name) => {
    const text = others[name] ?? "";
    const before = known.get(name);
    if (before?.text === text) return before.features;
    const features = featuresOf(name, text);
    known.set(name, { text, features });
    return features;
  });
}

function featuresOf(name: string, text: string): Feature[] {
  const ending = layerFile.exec(name)?.[1]?.toLowerCase();
  const read = ending && readers[ending as keyof typeof readers];
  if (!read) return [];
  try {
    return read(text, createReport(name)).flatMap(({ geometry, properties }) =>
      geometry ? [{ type: "Feature", geometry: geometry as Feature["geometry"], properties }] : [],
    );
  } catch {
    return [];
  }
}
