import type { Feature } from "geojson";
import type { Beyond, Outlines } from "../beyond.ts";
import { shapeAt } from "../shape.ts";
import { stateAt } from "../state-at.ts";
import { whereIs } from "../where.ts";
import type { WorldAtlas } from "../with-world.ts";
import { type BorderRow, bordersAt } from "./borders.ts";
import { landAt } from "./land.ts";

type Ground = Pick<Outlines, "land" | "borders">;
const drawn = new WeakMap<WorldAtlas, Map<number, Ground>>();

/** What the atlas tells beside a story's layers; outlines are drawn once for all stories that want them so coarse. */
export function beyondOf(atlas: WorldAtlas): Beyond {
  return {
    outlines(metres, within) {
      const state = stateAt(atlas.ground, within);
      const geometry = state && shapeAt(atlas.ground, state, metres);
      return {
        ...groundAt(atlas, metres),
        state: geometry ? { type: "Feature", properties: {}, geometry } : null,
      };
    },
    whereabouts: (site, language) => whereIs(atlas, site, language),
  };
}

function groundAt(atlas: WorldAtlas, metres: number): Ground {
  const known = drawn.get(atlas) ?? new Map<number, Ground>();
  drawn.set(atlas, known);
  const found = known.get(metres);
  if (found) return found;
  const rows = ((atlas.world.json("borders") as { rows: BorderRow[] } | null)?.rows ??
    []) as readonly BorderRow[];
  const land: Feature[] = landAt(atlas.ground, () => metres);
  const made = { land, borders: bordersAt(atlas.ground, rows, () => metres) };
  known.set(metres, made);
  return made;
}
