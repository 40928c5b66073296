import type { Atlas } from "../atlas/atlas.ts";
import { hasWorld } from "../atlas/with-world.ts";
import type { NamedLand } from "../find/gazetteer/named-lands.ts";

/** The atlas's waters and lands for the finder, whose tables lack many of them; none without a world. */
export function namedLandsOf(atlas: Atlas | null): readonly NamedLand[] {
  if (!atlas || !hasWorld(atlas)) return [];
  return atlas.labels
    .filter(({ extent }) => extent)
    .map(({ names, others, at, countries, extent }) => ({
      names: [names[0] ?? "", ...others],
      kind: extent?.type.endsWith("LineString") ? "line" : "area",
      anchor: [at[0] as number, at[1] as number],
      country: countries.length === 1 ? (countries[0] ?? "") : "",
    }));
}
