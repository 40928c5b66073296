import { openPack, type Pack } from "./pack.ts";

/** The atlas's products, wherever they are kept. */
export interface WorldFiles {
  /** A product's decompressed bytes by its name below `atlas/`, without `.br`; null where there is none. */
  bytes(name: string): Uint8Array | null;
}

/** The atlas opened: each product when it is first asked for. */
export interface World {
  /** A packed topology such as `ground` or `units/DE`; null where the atlas has none of that name. */
  pack(name: string): Pack | null;
  /** A product that is JSON, such as `borders`; null where there is none. */
  json(name: string): unknown;
  /** A product's decompressed bytes, `labels.json`; null where there is none. */
  bytes(name: string): Uint8Array | null;
}

export function openWorld(files: WorldFiles): World {
  const packs = new Map<string, Pack | null>();
  const values = new Map<string, unknown>();
  const once = <Value>(known: Map<string, Value>, name: string, open: () => Value): Value => {
    if (!known.has(name)) known.set(name, open());
    return known.get(name) as Value;
  };
  return {
    bytes: files.bytes,
    pack: (name) =>
      once(packs, name, () => {
        const bytes = files.bytes(`${name}.topo`);
        return bytes && openPack(bytes);
      }),
    json: (name) =>
      once(values, name, () => {
        const bytes = files.bytes(`${name}.json`);
        return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
      }),
  };
}
