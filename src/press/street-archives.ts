import { openAsBlob } from "node:fs";
import { open, stat } from "node:fs/promises";
import { FileSource, PMTiles, TileType } from "pmtiles";
import type { Unreadable } from "../format/story-source.ts";
import type { StreetArchive } from "../format/street-archive.ts";

const magic = "PMTiles";
const noBounds = [0, 0, 0, 0] as const;

/** An archive of vector tiles, read by parts from its file. */
export interface OpenArchive {
  /** A tile's bytes, decompressed; null where it has none. */
  tile(z: number, x: number, y: number): Promise<Uint8Array | null>;
}

export async function openArchive(file: string): Promise<OpenArchive> {
  const archive = await archiveIn(file);
  return {
    async tile(z, x, y) {
      const found = await archive.getZxy(z, x, y);
      return found ? new Uint8Array(found.data) : null;
    },
  };
}

async function archiveIn(file: string): Promise<PMTiles> {
  return new PMTiles(new FileSource(new File([await openAsBlob(file)], file)));
}

/** What an archive tells of itself; the check says what is wrong with it. */
export async function describeArchive(file: string): Promise<StreetArchive | Unreadable> {
  try {
    const { size: bytes } = await stat(file);
    const version = await versionOf(file);
    const nothing = { version, isVector: false, layers: null, bounds: noBounds, minzoom: 0, maxzoom: 0 };
    if (version !== 3) return { ...nothing, bytes, asOf: null };
    const archive = await archiveIn(file);
    const header = await archive.getHeader();
    const metadata = (await archive.getMetadata()) as Readonly<Record<string, unknown>> | null;
    return {
      version,
      isVector: header.tileType === TileType.Mvt,
      layers: layersIn(metadata),
      bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      minzoom: header.minZoom,
      maxzoom: header.maxZoom,
      bytes,
      asOf: dayIn(metadata),
    };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** The version that a file's first eight bytes tell; null where they tell another kind of file. */
async function versionOf(file: string): Promise<number | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(8), 0, 8, 0);
    return bytesRead === 8 && Buffer.from(buffer).toString("latin1", 0, 7) === magic
      ? (buffer[7] ?? null)
      : null;
  } finally {
    await handle.close();
  }
}

function layersIn(metadata: Readonly<Record<string, unknown>> | null): string[] | null {
  const layers = metadata?.vector_layers;
  return Array.isArray(layers) ? layers.map((layer: { id?: unknown } | null) => String(layer?.id)) : null;
}

/** The day of the OpenStreetMap data, as planetiler writes it: builds are made of older data than they are. */
function dayIn(metadata: Readonly<Record<string, unknown>> | null): string | null {
  const told = metadata?.["planetiler:osm:osmosisreplicationtime"];
  return typeof told === "string" ? (/^\d{4}-\d{2}-\d{2}/.exec(told)?.[0] ?? null) : null;
}
