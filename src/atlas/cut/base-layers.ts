import type { MetresAt } from "../../model/detail.ts";
import type { BaseClass } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import type { Bounds } from "../../model/position.ts";
import { lazily } from "../lazily.ts";
import type { WorldAtlas } from "../with-world.ts";
import { creditOf } from "../world-credits.ts";
import { around as aroundOf } from "./around.ts";
import { type BaseLayer, shapeLayer } from "./base-layer.ts";
import { bordersOf, type NamedRow } from "./borders.ts";
import { labelsAt } from "./labels.ts";
import { landOf } from "./land.ts";
import { placesFor } from "./places.ts";
import { unitLinesOf, unitsIn } from "./units.ts";
import { lakesOf, riversOf } from "./waters.ts";

/** What a story's base map is cut for. */
export interface Scene {
  readonly atlas: WorldAtlas;
  readonly frame: Bounds;
  /** The frame with its surroundings: there all waters are drawn that show. */
  readonly around: Bounds;
  /** Width of the frame. */
  readonly kilometres: number;
  /** Zoom at which a map of usual size opens. */
  readonly zoom: number;
  readonly languages: readonly string[];
  /** The detail that nothing of it is drawn finer than. */
  readonly finest: MetresAt;
  /** The same as the map opens. */
  readonly first: MetresAt;
  /** Waters that lie whole in it are drawn by other products. */
  readonly without: Bounds | null;
  /** Ids of the states that the story itself names in the frame. */
  readonly told: ReadonlySet<string>;
}

/** Frames wider than this show states only, in kilometres. */
const widestWithUnits = 3000;
/** How much around the frame, by its width and height, has lines between units. */
const unitSurroundings = 0.3;

/** The layers that every story's map has, the lowest first. */
export function baseLayers(scene: Scene): BaseLayer[] {
  const { atlas, frame, around, kilometres, zoom, languages, finest, first, told } = scene;
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
  const labels = lazily(() => labelsAt(atlas.labels, ground, frame, metres * 2, languages, told));
  const places = lazily(() => placesFor(atlas.places, frame, around, kilometres, languages));
  const units = layer("regions", "region-fill", "units");
  return [
    shapeLayer(layer("land", "land", "ground.topo.br"), first, () => landOf(ground, finest)),
    ...(kilometres > widestWithUnits
      ? []
      : [
          shapeLayer(units, first, () => unitLinesOf(unitsIn(atlas, beside, metres), beside, metres, finest)),
        ]),
    ...(lakes
      ? [shapeLayer(layer("water", "water", "water.topo.br"), first, () => lakesOf(lakes, scene))]
      : []),
    ...(rivers
      ? [
          shapeLayer(layer("rivers", "river", "rivers.topo.br"), first, () =>
            riversOf(rivers, scene, riverRank(zoom)),
          ),
        ]
      : []),
    shapeLayer(layer("borders", "border", "ground.topo.br"), first, () => bordersOf(ground, rows, finest)),
    {
      layer: layer("labels", "country-label", "labels.json.br"),
      features: () => labels(),
    },
    {
      layer: layer("cities", "city-label", "places.json.br"),
      features: (_, isFirst) => places()(isFirst),
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
