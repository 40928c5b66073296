import type { Layer, LayerSource } from "../model/layer.ts";
import type { World } from "./world.ts";

/** What `atlas/manifest.json` tells of a file. */
export interface WorldFile {
  readonly title: string;
  readonly sources: readonly LayerSource[];
  readonly asOf: string;
  readonly method: string;
  readonly limits: string;
}

/** Where a layer that is cut from a file of the atlas comes from; of a folder's files, the first tells for all. */
export function creditOf(world: World, file: string): Omit<Layer, "name" | "title" | "draw" | "base"> {
  const { files } = (world.json("manifest") ?? { files: {} }) as {
    files: Readonly<Record<string, WorldFile>>;
  };
  const told = files[file] ?? Object.entries(files).find(([name]) => name.startsWith(`${file}/`))?.[1];
  return {
    asOf: null,
    vintage: told?.asOf ?? "",
    sources: told?.sources ?? [],
    method: told?.method ?? "",
    limits: told?.limits ?? "",
    bounds: [-180, -85, 180, 85],
    minzoom: 0,
    vertices: 0,
    bytes: 0,
    sha256: "",
  };
}
