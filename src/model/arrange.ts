import type { Size } from "./mercator.ts";
import { fits, overlap, type Rect } from "./rect.ts";

/** A pin's wish: where its site is on the screen, and how much room its mark and its name take, in CSS pixels. */
export interface PinBox {
  readonly x: number;
  readonly y: number;
  /** Radius of the round mark. */
  readonly radius: number;
  readonly nameWidth: number;
  readonly nameHeight: number;
  /** Whether the reader chose it: its name comes before the others'. */
  readonly chosen?: boolean;
  /** Degrees clockwise from north in which the site lies if the map does not show it, else null. */
  readonly away: number | null;
}

export type NameSide = "right" | "left" | "below" | "above";

/** Where a pin goes. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
  /** On which side its name has room; null where it has none and shows on demand. */
  readonly side: NameSide | null;
  /** How far a name above or below is moved sideways from the mark's middle, to stay on the map; in CSS pixels. */
  readonly slide: number;
  /** The room that its mark takes, and its name where it shows. */
  readonly rooms: readonly Rect[];
  /** How far the mark stands from its site, for the stem between them; [0, 0] where it stands on it. */
  readonly shift: readonly [x: number, y: number];
  /** Whether another mark stands for it and others. */
  readonly gathered?: true;
}

/** Room that marks want between them, in CSS pixels. */
export const gap = 4;
/** Room between the map's edge and the marks of sites out of view, for the arrow that points at them. */
const edge = 12;
/** Room that a name leaves on either side of other marks, so that it is not read as theirs. */
const beside = 8;
const rounds = 96;
/** By how much a name is moved along its mark to find room. */
const step = 4;

/**
 * Places pins so that no mark covers another and no name covers anything: marks too near are pushed apart evenly
 * along the axis on which they are farther apart (some are square, so their boxes must not meet),
 * those of sites out of view stand at the edge in their direction, and names take the first spot with room, the
 * chosen one before the others in the order of the list. Nothing goes where an obstacle is. The same input gives the
 * same places.
 *
 * @param slides whether a name may move along its mark: not where the map is drawn at other sizes than this one
 */
export function arrange(
  boxes: readonly PinBox[],
  size: Size,
  obstacles: readonly Rect[] = [],
  slides = true,
): PinPlace[] {
  const spots = boxes.map(
    (box) => (box.away === null ? [box.x, box.y] : edgeSpot(box.away, box, size)) as [number, number],
  );
  pushApart(spots, boxes, size, obstacles);
  const taken: Rect[] = [
    ...obstacles,
    ...spots.map(([x, y], index) => around(x, y, boxes[index]?.radius ?? 0, beside)),
  ];
  const placed: PinPlace[] = [];
  const turns = boxes.map((_, index) => index).sort((a, b) => rankOf(boxes[a]) - rankOf(boxes[b]));
  for (const index of turns) {
    const box = boxes[index] as PinBox;
    const [x, y] = spots[index] ?? [box.x, box.y];
    const own = taken[obstacles.length + index];
    const name = firstFree(nameSpots(box, x, y, size, slides), taken, own, size);
    if (name) taken.push(name.room);
    const rooms = [around(x, y, box.radius), ...(name ? [name.room] : [])];
    const shift = box.away === null ? ([x - box.x, y - box.y] as const) : ([0, 0] as const);
    const isAcross = name?.side === "above" || name?.side === "below";
    const slide = isAcross ? (name.room.left + name.room.right) / 2 - x : 0;
    placed[index] = { x, y, rooms, side: name?.side ?? null, slide, shift };
  }
  return placed;
}

function rankOf(box: PinBox | undefined): number {
  return box?.chosen ? 0 : 1;
}

/** The point at the map's edge in the direction `bearing` from its middle. */
export function edgeSpot(
  bearing: number,
  { radius }: { radius: number },
  { width, height }: Size,
): [number, number] {
  const [dx, dy] = [Math.sin((bearing * Math.PI) / 180), -Math.cos((bearing * Math.PI) / 180)];
  const inset = radius + edge;
  const reach = Math.min(
    Math.abs(dx) < 1e-9 ? Number.POSITIVE_INFINITY : (width / 2 - inset) / Math.abs(dx),
    Math.abs(dy) < 1e-9 ? Number.POSITIVE_INFINITY : (height / 2 - inset) / Math.abs(dy),
  );
  return [width / 2 + dx * reach, height / 2 + dy * reach];
}

function pushApart(
  spots: [number, number][],
  boxes: readonly PinBox[],
  { width, height }: Size,
  obstacles: readonly Rect[],
): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    spots.forEach((spot, index) => {
      for (const obstacle of obstacles)
        if (leave(spot, (boxes[index]?.radius ?? 0) + gap, obstacle, { width, height })) moved = true;
    });
    for (let a = 0; a < spots.length; a++) {
      const [first, boxA] = [spots[a], boxes[a]];
      for (let b = a + 1; first && boxA && b < spots.length; b++) {
        const second = spots[b];
        const boxB = boxes[b];
        if (!second || !boxB) continue;
        const dx = second[0] - first[0];
        const dy = second[1] - first[1];
        const axis = Math.abs(dx) >= Math.abs(dy) ? 0 : 1;
        const apart = axis === 0 ? dx : dy;
        const lack = boxA.radius + boxB.radius + gap - Math.abs(apart);
        if (lack <= 0.01) continue;
        moved = true;
        const push = (apart < 0 ? -lack : lack) / 2;
        first[axis] -= push;
        second[axis] += push;
        if (boxA.away !== null) keepInside(first, boxA.radius, width, height);
        if (boxB.away !== null) keepInside(second, boxB.radius, width, height);
      }
    }
    if (!moved) return;
  }
}

/** Moves a spot out of an obstacle by the shortest way that stays on the map; tells whether it had to. */
function leave(
  spot: [number, number],
  reach: number,
  { left, top, right, bottom }: Rect,
  { width, height }: Size,
): boolean {
  const [x, y] = spot;
  if (x + reach <= left || x - reach >= right || y + reach <= top || y - reach >= bottom) return false;
  const ways = [
    [left - reach, y],
    [right + reach, y],
    [x, top - reach],
    [x, bottom + reach],
  ] as const;
  const far = ([toX, toY]: readonly [number, number]): number =>
    toX < reach || toY < reach || toX > width - reach || toY > height - reach
      ? Number.POSITIVE_INFINITY
      : Math.hypot(toX - x, toY - y);
  const way = ways.reduce((best, each) => (far(each) < far(best) ? each : best));
  if (far(way) === Number.POSITIVE_INFINITY) return false;
  [spot[0], spot[1]] = way;
  return true;
}

function keepInside(spot: [number, number], radius: number, width: number, height: number): void {
  const inset = radius + edge;
  spot[0] = Math.max(inset, Math.min(width - inset, spot[0]));
  spot[1] = Math.max(inset, Math.min(height - inset, spot[1]));
}

/** Where a name may stand: on which side of its mark, and the room that it takes there. */
interface NameSpot {
  readonly side: NameSide;
  readonly room: Rect;
}

/** The spots for a name, the best first: in the middle of a side, then above or below and ever less in the middle. */
function* nameSpots(
  { radius, nameWidth, nameHeight, away }: PinBox,
  x: number,
  y: number,
  size: Size,
  slides: boolean,
): Iterable<NameSpot> {
  const reach = radius + gap / 2;
  const spot = (side: NameSide, slide = 0): NameSpot => {
    const isAcross = side === "above" || side === "below";
    const onMap = Math.max(0, Math.min(size.width - nameWidth, x + slide - nameWidth / 2));
    const left = isAcross ? onMap : side === "right" ? x + reach : x - reach - nameWidth;
    const top = isAcross ? (side === "below" ? y + reach : y - reach - nameHeight) : y - nameHeight / 2;
    return { side, room: { left, top, right: left + nameWidth, bottom: top + nameHeight } };
  };
  for (const side of sidesFor(away, x < size.width / 2)) yield spot(side);
  if (!slides) return;
  for (let slide = step; slide <= nameWidth / 2 - radius; slide += step)
    for (const side of ["below", "above"] as const) yield* [spot(side, slide), spot(side, -slide)];
}

function sidesFor(away: number | null, isLeft: boolean): readonly NameSide[] {
  if (away === null) return ["right", "left", "below", "above"];
  return isLeft ? ["right", "below", "above", "left"] : ["left", "below", "above", "right"];
}

/** The first spot on the map that covers nothing of what is taken, but for the name's own mark. */
function firstFree(
  spots: Iterable<NameSpot>,
  taken: readonly Rect[],
  own: Rect | undefined,
  size: Size,
): NameSpot | null {
  for (const spot of spots)
    if (fits(spot.room, size) && !taken.some((other) => other !== own && overlap(spot.room, other)))
      return spot;
  return null;
}

function around(x: number, y: number, radius: number, beside = 0): Rect {
  const reach = radius + beside;
  return { left: x - reach, top: y - radius, right: x + reach, bottom: y + radius };
}
