import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { MultiPolygon } from "geojson";
import { openPack } from "../../src/atlas/pack.ts";
import { shapeAt } from "../../src/atlas/shape.ts";

/** What the index tells of a unit or group. */
export interface IndexedUnit {
  id: string;
  name: string;
  names?: Record<string, string>;
  country: string;
  region?: string;
  approximate?: boolean;
  group?: boolean;
  bbox: [number, number, number, number];
  file: string;
}

const folder = "atlas/units/";

/** The files of units, without the index. */
export const unitFiles = () => readdirSync(folder).filter((name) => name.endsWith(".topo.br"));

export const unitsIndex = () =>
  JSON.parse(brotliDecompressSync(readFileSync(`${folder}index.json.br`)).toString()) as {
    units: IndexedUnit[];
    lacking: { id?: string; region?: string; name: string; country: string; reason: string }[];
  };

export const unitPack = (file: string) => openPack(brotliDecompressSync(readFileSync(`${folder}${file}`)));

/** The shapes of a file's units by id, with all that the file has; of its groups where these are asked for. */
export function unitShapes(file: string, object: "units" | "groups" = "units"): Map<string, MultiPolygon> {
  const pack = unitPack(file);
  return new Map(
    (pack.header.objects[object]?.geometries ?? []).map((geometry) => [
      geometry.id as string,
      shapeAt(pack, geometry, 0) as MultiPolygon,
    ]),
  );
}
