import type { Feature } from "geojson";
import type { BaseClass } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import type { Bounds } from "../../model/position.ts";
import type { WorldAtlas } from "../with-world.ts";
import { creditOf } from "../world-credits.ts";
import { around as aroundOf } from "./around.ts";
import { bordersAt, type NamedRow } from "./borders.ts";
import { labelsAt } from "./labels.ts";
import { landAt } from "./land.ts";
import { placesAt } from "./places.ts";
import type { MetresAt } from "./rounded.ts";
import { unitLinesAt, unitsIn } from "./units.ts";
import { lakesAt, riversAt } from "./waters.ts";

/** A layer of the base map, and its features at a detail. */
export interface BaseLayer {
  readonly layer: Layer;
  /** @param isFirst whether the map opens with them: what only a nearer map shows is left out */
  features(metres: MetresAt, isFirst: boolean): readonly Feature[];
}

/** What a story's base map is cut for. */
export interface Scene {
  readonly atlas: WorldAtlas;
  readonly frame: Bounds;
  /** The frame with its surroundings. */
  readonly around: Bounds;
  /** Width of the frame. */
  readonly kilometres: number;
  /** Zoom at which a map of usual size opens. */
  readonly zoom: number;
  readonly languages: readonly string[];
  /** Ids of the states that the story itself names in the frame. */
  readonly told: ReadonlySet<string>;
}

/** Frames wider than this show states only, in kilometres. */
const widestWithUnits = 3000;
/** How much around the frame, by its width and height, has lines between units. */
const unitSurroundings = 0.3;

/** The layers that every story's map has, the lowest first. */
export function baseLayers(scene: Scene): BaseLayer[] {
  const { atlas, frame, around, kilometres, zoom, languages, told } = scene;
  const { world, ground } = atlas;
  const beside = aroundOf(frame, unitSurroundings);
  const layer = (name: string, draw: BaseClass, file: string): Layer => ({
    ...creditOf(world, file),
    name,
    title: titles[name] ?? name,
    draw,
    base: true,
  });
  const rows = ((world.json("borders") as { rows: NamedRow[] } | null)?.rows ?? []) as readonly NamedRow[];
  const lakes = world.pack("water");
  const rivers = world.pack("rivers");
  const metres = (kilometres * 1000) / 700;
  return [
    { layer: layer("land", "land", "ground.topo.br"), features: (at) => landAt(ground, at) },
    ...(kilometres > widestWithUnits
      ? []
      : [
          {
            layer: layer("regions", "region-fill", "units"),
            features: (at: MetresAt) =>
              unitsIn(atlas, beside, metres).flatMap((pack) => unitLinesAt(pack, beside, at, metres)),
          },
        ]),
    ...(lakes
      ? [
          {
            layer: layer("water", "water", "water.topo.br"),
            features: (at: MetresAt) => lakesAt(lakes, around, at, languages),
          },
        ]
      : []),
    ...(rivers
      ? [
          {
            layer: layer("rivers", "river", "rivers.topo.br"),
            features: (at: MetresAt) => riversAt(rivers, around, riverRank(zoom), at, languages),
          },
        ]
      : []),
    {
      layer: layer("borders", "border", "ground.topo.br"),
      features: (at) => bordersAt(ground, rows, at),
    },
    {
      layer: layer("labels", "country-label", "labels.json.br"),
      features: () => labelsAt(atlas.labels, ground, frame, metres * 2, languages, told),
    },
    {
      layer: layer("cities", "city-label", "places.json.br"),
      features: (_, isFirst) => placesAt(atlas.places, frame, around, kilometres, languages, isFirst),
    },
  ];
}

const titles: Readonly<Record<string, string>> = {
  land: "Land",
  regions: "Regions",
  water: "Lakes and wide rivers",
  rivers: "Rivers",
  borders: "Borders",
  labels: "Names of states, seas and lands",
  cities: "Towns",
};

/** The least important river that a map of a zoom draws: Natural Earth's rank, 0 to 10. */
function riverRank(zoom: number): number {
  return Math.max(1, Math.min(10, Math.round(1.6 * zoom - 1)));
}
