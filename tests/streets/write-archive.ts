/// <reference path="../../src/atlas/streets/vt-pbf.d.ts" />
import { writeFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import GeoJSONVT from "geojson-vt";
import { BufferWriter, Compression, S2PMTilesWriter, TileType } from "s2-pmtiles";
import vtPbf from "vt-pbf";
import { tilesIn } from "../../src/atlas/streets/tile-grid.ts";
import type { Bounds } from "../../src/model/position.ts";

export interface ArchiveOptions {
  readonly bounds: Bounds;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly tileType?: TileType;
}

/** Layers whose features come in from a zoom on, as in the Protomaps basemap. */
const from: Readonly<Record<string, number>> = { buildings: 11, landuse: 8 };
const fromOf = (kind: unknown): number => ({ minor_road: 12, path: 13, major_road: 8 })[String(kind)] ?? 0;

/** Writes a PMTiles archive, as `pmtiles extract` would have cut it. */
export async function writeArchive(
  file: string,
  layers: Readonly<Record<string, FeatureCollection>>,
  { bounds, minzoom, maxzoom, tileType = TileType.Pbf }: ArchiveOptions,
): Promise<void> {
  const buffer = new BufferWriter();
  const writer = new S2PMTilesWriter(buffer, tileType, Compression.Gzip);
  for (let z = minzoom; z <= maxzoom; z += 1) {
    const grids = Object.entries(layers).flatMap(([name, { features, ...rest }]) => {
      const shown = features.filter(({ properties }) => fromOf(properties?.kind) <= z);
      if (z < (from[name] ?? 0) || !shown.length) return [];
      const index = new GeoJSONVT(
        { ...rest, features: shown },
        { maxZoom: z, indexMaxZoom: z, tolerance: 2, buffer: 64 },
      );
      return [[name, index] as const];
    });
    for (const { x, y } of tilesIn(bounds, z)) {
      const cut = grids.flatMap(([name, index]) => {
        const tile = index.getTile(z, x, y);
        return tile ? [[name, tile] as const] : [];
      });
      if (!cut.length) continue;
      const bytes = vtPbf.fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: 4096 });
      await writer.writeTileXYZ(z, x, y, new Uint8Array(bytes));
    }
  }
  const names = Object.keys(layers);
  const metadata = {
    name: "A town that is nowhere",
    "planetiler:osm:osmosisreplicationtime": "2026-05-04T00:00:00Z",
    vector_layers: names.map((id) => ({ id, fields: {} })),
  };
  await writer.commit(metadata as never);
  writeFileSync(file, asExtracted(buffer.commit(), bounds));
}

/** With the header's words and bounds (ten millionths of a degree) as the specification has them: the writer leaves them out. */
function asExtracted(archive: Uint8Array, bounds: Bounds): Uint8Array {
  archive.set(new TextEncoder().encode("PMTiles"));
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (const [index, degrees] of bounds.entries())
    view.setInt32(102 + 4 * index, Math.round(degrees * 1e7), true);
  return archive;
}
