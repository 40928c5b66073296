import { earthRadius } from "./great-circle.ts";
import { type Camera, tileSize } from "./mercator.ts";
import { type Bounds, contains, degreesWide, type LonLat, wrapped } from "./position.ts";

/** Metres to a degree of latitude. */
const metresPerDegree = (earthRadius * 1000 * Math.PI) / 180;
/** Pixels that the story's frame is wide on a map of usual size, as it opens and three zooms closer. */
const opening = 700;
const closest = opening * 2 ** 3;
/** How much of its width around the frame is drawn as finely as the frame. */
const surroundings = 0.25;
/** Beyond that, a line may be off by this share of its distance: about a pixel of a map that shows frame and line. */
const falling = 1 / 350;
/** The same on the first map, which is not seen any nearer than the frame. */
const fallingAtFirst = 1 / 160;
/** A place outside the frame has its own surroundings: metres at the place, and what is added with the distance from it. */
const spotMetres = 400;
const spotFalling = 1 / 50;
/** Nothing is drawn with less detail than this, in metres: a map of the world. */
const coarsest = 30_000;

/** How finely a story's base map is drawn, by place. */
export interface Detail {
  readonly frame: Bounds;
  /** Metres that a line in the frame may be off. */
  readonly metres: number;
  /** Places outside the frame that a reader may go to. */
  readonly spots: readonly LonLat[];
  /** By which share of its distance from the frame and its surroundings a line may be off. */
  readonly falling: number;
  /** Where a map of streets is finer than that, and the closest zoom to which a reader may come there. */
  readonly streets?: { readonly bounds: Bounds; readonly zoom: number };
}

/** The detail that a frame wants: within it a line is one pixel off at most, three zooms closer than it opens. */
export function detailOf(frame: Bounds, spots: readonly LonLat[]): Detail {
  return { frame, metres: metresWide(frame) / closest, spots, falling };
}

/** The detail of the map as it opens: within the frame a line is one pixel off at most. */
export function firstDetailOf(frame: Bounds): Detail {
  return { frame, metres: metresWide(frame) / opening, spots: [], falling: fallingAtFirst };
}

/** The width of a frame in metres, along its middle. */
export function metresWide([west, south, east, north]: Bounds): number {
  const middle = (((south + north) / 2) * Math.PI) / 180;
  return degreesWide([west, south, east, north]) * Math.cos(middle) * metresPerDegree;
}

/** Metres that a line may be off, by longitude and latitude in degrees. */
export interface MetresAt {
  (longitude: number, latitude: number): number;
  /** It is nowhere less, in metres: told where that saves asking for each vertex. */
  readonly least?: number;
}

/** Metres that a line may be off: least in the frame, growing gently with the distance from it, and less again around each spot. */
export function metresAt({ frame, metres, spots, falling }: Detail): MetresAt {
  const [west, south, , north] = frame;
  const halfWide = degreesWide(frame) / 2;
  const middle = wrapped(west + halfWide);
  const halfHigh = (north - south) / 2;
  const center = (south + north) / 2;
  const around = metresWide(frame) * surroundings;
  const at = (longitude: number, latitude: number): number => {
    const above = Math.max(0, Math.abs(latitude - center) - halfHigh) * metresPerDegree;
    const east = Math.max(0, Math.abs(wrapped(longitude - middle)) - halfWide);
    const squash = east || spots.length ? Math.cos((latitude * Math.PI) / 180) * metresPerDegree : 0;
    const beside = east * squash;
    const away = Math.sqrt(beside * beside + above * above);
    let least = Math.min(coarsest, metres + Math.max(0, away - around) * falling);
    for (const [x, y] of spots) {
      const reach = (least - spotMetres) / spotFalling;
      const up = (latitude - y) * metresPerDegree;
      if (reach <= Math.abs(up)) continue;
      const right = wrapped(longitude - x) * squash;
      const near = Math.sqrt(right * right + up * up);
      if (near < reach) least = spotMetres + near * spotFalling;
    }
    return least;
  };
  return Object.assign(at, { least: Math.min(metres, coarsest, spots.length ? spotMetres : coarsest) });
}

/** Metres of ground to a CSS pixel in the middle of a camera's view. */
export function metresPerPixel({ center: [, latitude], zoom }: Camera): number {
  return (360 * metresPerDegree * Math.cos((latitude * Math.PI) / 180)) / (tileSize * 2 ** zoom);
}

/** How many pixels a line may be off at the closest a reader can come. */
const closestError = 3;
/** Metres that lines are off at least, as their sources are. */
const leastMetres = 30;

/** The closest zoom to which a reader may come with the middle of the map at a place: lines are true there, not straight spikes. */
export function closestZoomAt(detail: Detail): (center: LonLat) => number {
  const metres = metresAt(detail);
  return ([longitude, latitude]) => {
    const off = Math.max(leastMetres, metres(longitude, latitude)) / closestError;
    const zoom = Math.log2(metresPerPixel({ center: [longitude, latitude], zoom: 0 }) / off);
    const { streets } = detail;
    return streets && contains(streets.bounds, [longitude, latitude]) ? Math.max(zoom, streets.zoom) : zoom;
  };
}
