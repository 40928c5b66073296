import type { Pack, PackedGeometry } from "./pack.ts";
import type { World } from "./world.ts";

/** The objects of a file of units, in the order in which an id is looked for. */
const objects = ["units", "groups", "counties"] as const;

/** A unit in the file of its state. */
export interface Unit {
  readonly pack: Pack;
  /** Its level: which of the file's objects it belongs to. */
  readonly object: string;
  readonly geometry: PackedGeometry;
}

/** The unit of an id such as `DE-BY`; null where the world has none. */
export function unitOf(world: World, id: string): Unit | null {
  const pack = world.pack(`units/${fileOf(id)}`);
  if (!pack) return null;
  for (const object of objects) {
    const geometry = pack.header.objects[object]?.geometries.find((each) => each.id === id);
    if (geometry) return { pack, object, geometry };
  }
  return null;
}

/** The file of a unit by its id: `DE` for `DE-BY`, `PR` for `PR.031`; counties of the United States are a file of their own. */
function fileOf(id: string): string {
  return /^US-\d{5}$/.test(id) ? "US-counties" : (id.split(/[-.]/)[0] ?? id);
}
