import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { cameraFor } from "../../model/mercator.ts";
import { type Bounds, contains, type LonLat } from "../../model/position.ts";
import { type AtlasLabel, labelName } from "../labels.ts";
import type { Pack } from "../pack.ts";
import { shapeAt } from "../shape.ts";
import { isLeftToSmaller, labelsFor, waters } from "./label-choice.ts";
import { middleIn } from "./middle.ts";

const small = { width: 360, height: 256 };
const usual = { width: 704, height: 640 };

/** The least share of the frame that a state or a sea has whose name stands anew in what the frame shows of it. */
const leastShare = 0.03;
/** How many names of ground the frame has at most: ranges, islands, regions. */
const mostGrounds = 6;
/** How many zooms closer than the frame a name of the frame stays. */
const stay = 3;

/**
 * The names of states, seas and regions: those of the frame where the frame shows them, and around it those of a map of the
 * world. Each has `of`, `minzoom` and `maxzoom`.
 *
 * @param metres that a state's outline may be off where its name is placed
 * @param told ids of states that the story itself names in the frame
 */
export function labelsAt(
  labels: readonly AtlasLabel[],
  ground: Pack,
  frame: Bounds,
  metres: number,
  languages: readonly string[],
  told: ReadonlySet<string> = new Set(),
): Feature<Point>[] {
  const opening = Math.floor(cameraFor(frame, small).zoom);
  const zoom = cameraFor(frame, usual).zoom;
  const inFrame = new Map<string, Feature<Point>>();
  let grounds = 0;
  const candidates = labelsFor(labels, frame, Math.max(zoom, 5)).filter(({ id }) => !told.has(id));
  for (const label of candidates) {
    const isWater = waters.includes(label.kind);
    const isState = label.kind === "state";
    if (!isState && !isWater && grounds >= mostGrounds) continue;
    const at = placeIn(label, ground, frame, metres);
    if (!at || isLeftToSmaller(label, at, candidates)) continue;
    if (!isState && !isWater) grounds += 1;
    inFrame.set(label.id, featureOf(label, at, opening, Math.ceil(zoom) + stay, languages));
  }
  const world = labels.flatMap((label): Feature<Point>[] => {
    if (label.rank > 3 || !["state", "ocean", "sea"].includes(label.kind)) return [];
    const from = [0, 2, 3][label.rank - 1] ?? 3;
    const shown = inFrame.has(label.id) || told.has(label.id);
    const until = shown ? opening - 1 : from + 4;
    return until < from ? [] : [featureOf(label, label.at as unknown as LonLat, from, until, languages)];
  });
  return [...inFrame.values(), ...world];
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
