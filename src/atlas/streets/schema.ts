import type { RoadKind } from "../../model/road-looks.ts";
import type { StreetLayer } from "./layers.ts";

/** What a feature of the Protomaps basemap is on a map of streets. */
export interface Drawn {
  readonly layer: StreetLayer;
  /** Of a road. */
  readonly kind?: RoadKind;
  /** Whether its name is written along it. */
  readonly named?: true;
}

export type Properties = Readonly<Record<string, string | number | boolean>>;
/** As a vector tile tells it: point, line or polygon. */
export const shapes = { line: 2, area: 3 } as const;

/** Values of `kind` in the layer `landuse` that are green; the others are ground. */
const green = new Set(
  [
    ["park", "national_park", "nature_reserve", "protected_area", "forest", "wood", "garden", "golf_course"],
    ["cemetery", "grass", "grassland", "meadow", "scrub", "recreation_ground", "village_green", "dog_park"],
    ["allotments", "zoo", "pitch", "playground"],
  ].flat(),
);

/** Values of `kind` in the layer `water` that are no water of a town's map. */
const noWater = new Set(["swimming_pool", "fountain", "drain", "ditch"]);

const roadKindOf: Readonly<Record<string, RoadKind>> = {
  highway: "motorway",
  major_road: "major",
  medium_road: "major",
  minor_road: "minor",
  path: "path",
  rail: "rail",
};

/** Below this zoom buildings are not drawn, so that they weigh nothing there. */
const buildingsFrom = 13;
/** Ways on private ground and in yards, which tell nothing at the scale of a story. */
const hiddenServices = new Set(["driveway", "parking_aisle", "yard", "siding", "spur", "crossover"]);

/** A feature's part in the map of streets; null for what is left out. Versions before 4 say `pmap:kind`. */
export function drawnAs(layer: string, properties: Properties, type: number, zoom: number): Drawn | null {
  const kind = String(properties.kind ?? properties["pmap:kind"] ?? "");
  if (layer === "roads") return type === shapes.line ? roadOf(kind, properties) : null;
  if (layer === "water" && type === shapes.line)
    return noWater.has(kind) ? null : { layer: "streets-rivers", named: true };
  if (type !== shapes.area) return null;
  if (layer === "earth") return { layer: "streets-land" };
  if (layer === "water") return noWater.has(kind) ? null : { layer: "streets-water" };
  if (layer === "landuse") return green.has(kind) ? { layer: "streets-parks" } : null;
  if (layer === "buildings" && zoom >= buildingsFrom) return { layer: "streets-buildings" };
  return null;
}

function roadOf(told: string, properties: Properties): Drawn | null {
  const kind = roadKindOf[told];
  if (!kind || hiddenServices.has(String(properties.service ?? properties.kind_detail))) return null;
  return { layer: "streets-roads", kind, ...(kind !== "rail" && { named: true }) };
}
