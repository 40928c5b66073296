import type { Bounds } from "../model/position.ts";

/** What is known of an archive of streets before a tile of it is read. */
export interface StreetArchive {
  /** Of the PMTiles specification; null where the file is none. */
  readonly version: number | null;
  /** Whether its tiles are vector tiles (MVT); pictures are not. */
  readonly isVector: boolean;
  /** Names of its layers, as its metadata tells them; null where it tells none. */
  readonly layers: readonly string[] | null;
  readonly bounds: Bounds;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bytes: number;
  /** The day that its facts are from, if it tells one. */
  readonly asOf: string | null;
}

/** In bytes: a file of a town weighs 4 to 15 MB; of a larger one, a town is cut in a minute. */
export const largestArchive = 500_000_000;

/** What is wrong with an archive, whatever the story; null where it can be read. */
export function archiveFault({ version, isVector, layers, bytes }: StreetArchive): string | null {
  if (version === null) return "is no PMTiles archive";
  if (version !== 3) return `is of version ${version} of PMTiles, and only version 3 is read`;
  if (!isVector) return "holds pictures, not vector tiles";
  if (layers && !["earth", "roads"].every((layer) => layers.includes(layer)))
    return `lacks the layers "earth" and "roads" of the Protomaps basemap (it has ${layers.join(", ")})`;
  if (bytes > largestArchive)
    return `has ${Math.round(bytes / 1e6)} MB, more than the ${largestArchive / 1e6} MB that are read`;
  return null;
}

/** How to make one that holds a frame. */
export function extractHint(frame: Bounds | null, file: string): string {
  const box = frame ? frame.map((degrees) => Number(degrees.toFixed(3))).join(",") : "W,S,E,N";
  return `Make it with \`pmtiles extract https://build.protomaps.com/YYYYMMDD.pmtiles ${file} --bbox=${box}\`; docs/detail.md tells more.`;
}
