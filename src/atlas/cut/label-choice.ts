import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { type Bounds, degreesWide, type LonLat } from "../../model/position.ts";
import { type AtlasLabel, type LabelKind, labelsIn } from "../labels.ts";

export const waters: readonly LabelKind[] = ["ocean", "sea", "gulf", "bay", "strait", "channel", "lake"];

/**
 * What is named to place a frame, not to tell that it lies somewhere in it: of no use where the frame shows a small part,
 * such as "Middle East" on a map of two provinces. Ranges and deserts do tell of the ground.
 */
const bounded: readonly LabelKind[] = ["region", "plateau", "plain", "peninsula", "island", "islands"];
/** How many times as wide or high as the frame they may be; a region of several states places no part of one. */
const mostTimes = (kind: LabelKind): number => (kind === "region" ? 1 : 2);

/** The least share of the frame's width or height that a lake has whose name readers look for, whatever its rank. */
const leastLake = 1 / 12;
/** The zoom at which every rank is named. */
const nearest = 9;

/** An island is no place for the name of a state whose box is more times as large: France's does not stand on Corsica. */
const mostIslands = 20;

/** What may be named in a frame: what a map of its scale names and has room for, and the lakes that stand out in it. */
export function labelsFor(labels: readonly AtlasLabel[], frame: Bounds, zoom: number): AtlasLabel[] {
  const usual = labelsIn(labels, frame, zoom);
  const further = labelsIn(labels, frame, nearest).filter(
    (label) => label.kind === "lake" && !usual.includes(label) && share(boxOf(label), frame) >= leastLake,
  );
  return [...usual, ...further].filter(
    (label) => !bounded.includes(label.kind) || share(boxOf(label), frame) <= mostTimes(label.kind),
  );
}

/**
 * Whether a name gives way at a place to one of what is smaller and named there too: an ocean's to its gulf's, a large
 * state's to that of a small island.
 */
export function isLeftToSmaller(label: AtlasLabel, at: LonLat, others: readonly AtlasLabel[]): boolean {
  const isWater = waters.includes(label.kind);
  if (!isWater && label.kind !== "state") return false;
  return others.some((other) => {
    const { kind, extent } = other;
    const isSmaller = isWater
      ? waters.includes(kind) && areaOf(other) < areaOf(label)
      : kind === "island" && areaOf(other) * mostIslands < areaOf(label);
    const isArea = extent?.type === "Polygon" || extent?.type === "MultiPolygon";
    return isSmaller && isArea && booleanPointInPolygon([...at], extent);
  });
}

const boxOf = ({ box }: AtlasLabel): Bounds => box as unknown as Bounds;

const high = ([, south, , north]: Bounds): number => north - south;

/** In square degrees, of its box. */
const areaOf = (label: AtlasLabel): number => degreesWide(boxOf(label)) * high(boxOf(label));

/** How many times as wide or high as a frame a box is, by what is more. */
function share(box: Bounds, frame: Bounds): number {
  return Math.max(degreesWide(box) / degreesWide(frame), high(box) / high(frame));
}
