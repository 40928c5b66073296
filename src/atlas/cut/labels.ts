import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { cameraFor } from "../../model/mercator.ts";
import { type Bounds, contains, degreesWide, type LonLat } from "../../model/position.ts";
import { type AtlasLabel, type LabelKind, labelName, labelsIn } from "../labels.ts";
import type { Pack } from "../pack.ts";
import { shapeAt } from "../shape.ts";
import { middleIn } from "./middle.ts";

const small = { width: 360, height: 256 };
const usual = { width: 704, height: 640 };

const waters: readonly LabelKind[] = ["ocean", "sea", "gulf", "bay", "strait", "channel", "lake"];
/** The least share of the frame that a state or a sea has whose name stands anew in what the frame shows of it. */
const leastShare = 0.03;
/** How many names of ground the frame has at most: ranges, islands, regions. */
const mostGrounds = 6;
/**
 * What is named to place a frame, not to tell that it lies somewhere in it: of no use where the frame shows a small part,
 * such as "Middle East" on a map of two provinces. Ranges and deserts do tell of the ground.
 */
const bounded: readonly LabelKind[] = ["region", "plateau", "plain", "peninsula", "island", "islands"];
/** How many times as wide or high as the frame they may be. */
const mostTimes = 2;
/** How many zooms closer than the frame a name of the frame stays. */
const stay = 3;

/**
 * The names of states, seas and regions: those of the frame where the frame shows them, and around it those of a map of the
 * world. Each has `of`, `minzoom` and `maxzoom`.
 *
 * @param metres that a state's outline may be off where its name is placed
 */
export function labelsAt(
  labels: readonly AtlasLabel[],
  ground: Pack,
  frame: Bounds,
  metres: number,
  languages: readonly string[],
): Feature<Point>[] {
  const opening = Math.floor(cameraFor(frame, small).zoom);
  const zoom = cameraFor(frame, usual).zoom;
  const inFrame = new Map<string, Feature<Point>>();
  let grounds = 0;
  const candidates = labelsIn(labels, frame, Math.max(zoom, 5));
  for (const label of candidates) {
    const isWater = waters.includes(label.kind);
    const isState = label.kind === "state";
    if (!isState && !isWater && grounds >= mostGrounds) continue;
    if (bounded.includes(label.kind) && isFarBeyond(label, frame)) continue;
    const at = placeIn(label, ground, frame, metres);
    if (!at || (isWater && isInSmaller(label, at, candidates))) continue;
    if (!isState && !isWater) grounds += 1;
    inFrame.set(label.id, featureOf(label, at, opening, Math.ceil(zoom) + stay, languages));
  }
  const world = labels.flatMap((label): Feature<Point>[] => {
    if (label.rank > 3 || !["state", "ocean", "sea"].includes(label.kind)) return [];
    const from = [0, 2, 3][label.rank - 1] ?? 3;
    const shown = inFrame.get(label.id);
    const until = shown ? opening - 1 : from + 4;
    return until < from ? [] : [featureOf(label, label.at as unknown as LonLat, from, until, languages)];
  });
  return [...inFrame.values(), ...world];
}

/** Whether what is named is so much larger than the frame that its name says little there. */
function isFarBeyond({ box }: AtlasLabel, frame: Bounds): boolean {
  const high = (bounds: Bounds): number => bounds[3] - bounds[1];
  const own = box as unknown as Bounds;
  return degreesWide(own) > mostTimes * degreesWide(frame) || high(own) > mostTimes * high(frame);
}

/** Whether a place is in a smaller water that the frame names as well, whose name then stands alone. */
function isInSmaller(water: AtlasLabel, at: LonLat, others: readonly AtlasLabel[]): boolean {
  return others.some(
    ({ id, kind, extent, box }) =>
      id !== water.id &&
      waters.includes(kind) &&
      areaDegrees(box as unknown as Bounds) < areaDegrees(water.box as unknown as Bounds) &&
      (extent?.type === "Polygon" || extent?.type === "MultiPolygon") &&
      booleanPointInPolygon([...at], extent),
  );
}

function areaDegrees(box: Bounds): number {
  return degreesWide(box) * (box[3] - box[1]);
}

/** Where a label stands in a frame; null where the frame shows too little of it. */
function placeIn(label: AtlasLabel, ground: Pack, frame: Bounds, metres: number): LonLat | null {
  const own = label.at as unknown as LonLat;
  if (frame[0] > frame[2]) return contains(frame, own) ? own : null;
  const area = areaOf(label, ground, metres);
  const middle = area && middleIn(area, frame);
  if (middle && middle.share >= leastShare && middle.share < 0.97) return middle.at;
  const isWhole = middle !== null && middle.share >= 0.97;
  return contains(inner(frame), own) && !(isWhole && label.kind === "state") ? own : null;
}

/** The frame without its margin, where a name would be cut off. */
function inner([west, south, east, north]: Bounds): Bounds {
  const [wide, high] = [(east - west) / 12, (north - south) / 12];
  return [west + wide, south + high, east - wide, north - high];
}

function areaOf(label: AtlasLabel, ground: Pack, metres: number): Polygon | MultiPolygon | null {
  if (label.kind !== "state") {
    const { extent } = label;
    return extent?.type === "Polygon" || extent?.type === "MultiPolygon" ? extent : null;
  }
  const state = ground.header.objects.countries?.geometries.find(({ id }) => id === label.id);
  const shape = state ? shapeAt(ground, state, metres) : null;
  return shape?.type === "MultiPolygon" ? shape : null;
}

function featureOf(
  label: AtlasLabel,
  at: LonLat,
  minzoom: number,
  maxzoom: number,
  languages: readonly string[],
): Feature<Point> {
  const name = labelName(label, "en");
  const names = languages.flatMap((language) => {
    const own = labelName(label, language);
    return own === name ? [] : [[`name:${language}`, own]];
  });
  const isWater = waters.includes(label.kind);
  const of = label.kind === "state" ? "country" : isWater ? "sea" : "region";
  return {
    type: "Feature",
    properties: {
      id: label.id,
      name,
      ...Object.fromEntries(names),
      ...(of === "country" && { iso: label.id }),
      of,
      minzoom: Math.max(0, minzoom),
      maxzoom,
    },
    geometry: { type: "Point", coordinates: at.map((degrees) => Math.round(degrees * 1000) / 1000) },
  };
}
