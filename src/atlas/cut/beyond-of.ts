import type { Feature, Point } from "geojson";
import { nameIn } from "../../model/base-names.ts";
import { type Bounds, contains, type LonLat } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import { baseNamesIn } from "../base-names.ts";
import type { Beyond, Surroundings } from "../beyond.ts";
import { meet } from "../meet.ts";
import { shapeAt } from "../shape.ts";
import { stateAt } from "../state-at.ts";
import { whereIs } from "../where.ts";
import type { Whereabouts } from "../whereabouts.ts";
import type { WorldAtlas } from "../with-world.ts";
import { bordersOf, type NamedRow } from "./borders.ts";
import { labelsAt } from "./labels.ts";
import { landOf } from "./land.ts";

type Ground = Pick<Surroundings, "land" | "borders">;
const drawn = new WeakMap<WorldAtlas, Map<number, Ground>>();

/** What the atlas tells beside a story's layers; ground is drawn once for all stories that want it so coarse. */
export function beyondOf(atlas: WorldAtlas): Beyond {
  /** By site and language: page, frame and file all tell it. */
  const told = new WeakMap<Site, Map<string, Whereabouts>>();
  const whereabouts = (site: Site, language: string): Whereabouts => {
    const known = told.get(site) ?? new Map<string, Whereabouts>();
    told.set(site, known);
    const where = known.get(language) ?? whereIs(atlas, site, language);
    known.set(language, where);
    return where;
  };
  return {
    surroundings(part, metres, middles, language) {
      const middle = middles.find((at) => stateAt(atlas, at)) ?? middles[0];
      const state = middle ? stateAt(atlas, middle) : null;
      const geometry = state && shapeAt(atlas.ground, state, metres);
      return {
        ...groundAt(atlas, metres),
        water: lakesIn(atlas, part),
        state: geometry ? { type: "Feature", properties: {}, geometry } : null,
        names: namesIn(atlas, part, metres, language, state?.id),
      };
    },
    whereabouts,
  };
}

function groundAt(atlas: WorldAtlas, metres: number): Ground {
  const known = drawn.get(atlas) ?? new Map<number, Ground>();
  drawn.set(atlas, known);
  const found = known.get(metres);
  if (found) return found;
  const rows = (atlas.world.json("borders") as { rows: NamedRow[] } | null)?.rows ?? [];
  const at = (): number => metres;
  const made = {
    land: landOf(atlas.ground, at).features(at),
    borders: bordersOf(atlas.ground, rows, at).features(at),
  };
  known.set(metres, made);
  return made;
}

/** The least important lake of a small map, by its label's rank. */
const lakeRank = 4;

function lakesIn({ labels }: WorldAtlas, part: Bounds): Feature[] {
  return labels.flatMap(({ kind, rank, box, extent }): Feature[] =>
    kind === "lake" && rank <= lakeRank && extent && meet(box, part)
      ? [{ type: "Feature", properties: {}, geometry: extent }]
      : [],
  );
}

function namesIn(
  { labels, ground }: WorldAtlas,
  part: Bounds,
  metres: number,
  language: string,
  here = "",
): Surroundings["names"] {
  const all = labelsAt(labels, ground, part, metres * 2, [language]);
  const names = baseNamesIn(language, all) ?? undefined;
  const found = new Map<string, Surroundings["names"][number]>();
  for (const { properties, geometry } of all as Feature<Point>[]) {
    const at = geometry.coordinates as unknown as LonLat;
    const isNew = properties?.of !== "region" && !found.has(properties?.id) && contains(part, at);
    if (properties && isNew)
      found.set(properties.id, { text: nameIn(properties, names), isSea: properties.of === "sea", at });
  }
  /** A state whose own place lies far from here, as a wide one may from a strait at its end, would be named in the sea. */
  const known = found.get(here);
  if (!known) return [...found.values()];
  found.delete(here);
  return [{ ...known, isHere: true }, ...found.values()];
}
