import type { Element } from "hast";
import { s } from "hastscript";
import { hatchName } from "../../model/image-names.ts";
import type { Hatch } from "../../model/looks.ts";
import { cameraFor, mercatorBoxOf, type Size, tileSize } from "../../model/mercator.ts";
import type { Bounds } from "../../model/position.ts";
import type { Story } from "../../model/story.ts";
import { posterWidth } from "./projection.ts";

/**
 * From which size of the map on, in CSS pixels, its whole zoom is that one: the live map's stripes grow with what it shows, and
 * its arrows stand elsewhere.
 */
export interface ZoomStep extends Size {
  readonly zoom: number;
  /** Of a story with another frame on phones: which maps it holds for. */
  readonly on?: "phone" | "wide";
}

type Frames = Pick<Story, "frame" | "phoneFrame">;

/** The least and the largest map that a page or a host makes, and by much. */
const least = { width: 240, height: 160 };
const largest = { width: 1920, height: 1200 };
/** How far apart the live map's stripes are along a row at a whole zoom, in CSS pixels, and how wide. */
const apart = 8;
const wide = 1.5;
/** How much of them covers what lies below: `stripes` of the live map's style. */
const opacity = 0.55;

/** The whole zoom that stripes on a map of that size are made for. */
export const hatchZoomAt = (frame: Bounds, size: Size): number =>
  Math.max(0, Math.floor(cameraFor(frame, size).zoom));

/** The steps of every map that a page makes, the farthest first. */
export function zoomStepsOf({ frame, phoneFrame }: Frames): ZoomStep[] {
  if (!phoneFrame) return stepsOf(frame);
  const both = [
    ...stepsOf(frame).map((step) => ({ ...step, on: "wide" as const })),
    ...stepsOf(phoneFrame).map((step) => ({ ...step, on: "phone" as const })),
  ];
  return both.sort((a, b) => a.zoom - b.zoom);
}

/** Each whole zoom of them once. */
export function hatchZoomsOf(frames: Frames): number[] {
  return [...new Set(zoomStepsOf(frames).map(({ zoom }) => zoom))];
}

function stepsOf(frame: Bounds): ZoomStep[] {
  const [first, last] = [hatchZoomAt(frame, least), hatchZoomAt(frame, largest)];
  const box = mercatorBoxOf(frame);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const zoom = first + index;
    const world = tileSize * 2 ** zoom;
    return { zoom, width: box.width * world, height: box.height * world };
  });
}

export const hatchId = (hatch: Hatch, zoom: number): string => `${hatchName(hatch)}-${zoom}`;

/**
 * Stripes as the live map has them: MapLibre counts them from the corner of the world, in pixels of the whole zoom below its
 * own.
 */
export function patternOf(hatch: Hatch, frame: Bounds, zoom: number): Element {
  const box = mercatorBoxOf(frame);
  const scale = posterWidth / box.width;
  const side = (apart * scale) / (tileSize * 2 ** zoom);
  const from = (edge: number): number => round(-((edge * scale) % side));
  /** The middle of the stripe image's first pixel, which is half a CSS pixel wide. */
  const half = side / apart / 2;
  const stripes = [-1, 0, 1].map((times) => {
    const shift = times * side;
    return hatch.slope === 1
      ? `M${round(shift - side)} ${round(2 * side + half)}L${round(shift + 2 * side)} ${round(half - side)}`
      : `M${round(shift - side)} ${round(-side)}L${round(shift + 2 * side)} ${round(2 * side)}`;
  });
  return s(
    "pattern",
    {
      id: hatchId(hatch, zoom),
      class: hatchName(hatch),
      x: from(box.x),
      y: from(box.y),
      width: round(side),
      height: round(side),
      patternUnits: "userSpaceOnUse",
    },
    [
      s("rect", { width: round(side), height: round(side) }),
      s("path", {
        d: stripes.join(""),
        strokeWidth: round((side * wide) / apart / Math.SQRT2),
        strokeOpacity: opacity,
      }),
    ],
  );
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
