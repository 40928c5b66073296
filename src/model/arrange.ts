import type { Size } from "./mercator.ts";
import { around, type NameSpot, nameSpots, spotIn } from "./name-spots.ts";
import { beside, edge, type NameSide, type PinBox } from "./pin-box.ts";
import { pushApart } from "./push-apart.ts";
import type { Rect } from "./rect.ts";
import { swapNames } from "./swap-names.ts";

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

/**
 * Places pins so that no mark covers another and no name covers anything: marks too near are pushed apart evenly
 * along the axis on which they are farther apart (some are square, so their boxes must not meet),
 * those of sites out of view stand at the edge in their direction, and names take the first spot with room: the main
 * one's, the chosen one's, then the larger marks' before the smaller
 * ones' and those of places out of view last. Nothing goes where an obstacle is. The same input gives the
 * same places.
 */
export function arrange(boxes: readonly PinBox[], size: Size, obstacles: readonly Rect[] = []): PinPlace[] {
  const spots = boxes.map(
    (box) => (box.away === null ? [box.x, box.y] : edgeSpot(box.away, box, size)) as [number, number],
  );
  pushApart(spots, boxes, size, obstacles);
  const marks = (): Rect[] => spots.map(([x, y], index) => around(x, y, boxes[index]?.radius ?? 0, beside));
  const spotFor = (index: number, others: readonly Rect[]): NameSpot | null => {
    const [box, [x, y]] = [boxes[index] as PinBox, spots[index] as [number, number]];
    return spotIn(nameSpots(box, x, y, size), obstacles, others, size, box.main);
  };
  /** Where the name of what the story is about finds no room, the marks in the way of its best spot are pushed out of it. */
  boxes.forEach((box, index) => {
    const name = box.main && spotFor(index, without(index, marks()));
    if (name) pushApart(spots, boxes, size, [...obstacles, name.room]);
  });
  const settled = marks();
  const names: (NameSpot | null)[] = boxes.map(() => null);
  const turns = boxes.map((box, index) => ({ box, index })).sort((a, b) => rankOf(a.box) - rankOf(b.box));
  const free = (index: number, but = index): NameSpot | null =>
    spotFor(index, [
      ...without(index, settled),
      ...names.flatMap((name, at) => (name && at !== but ? name.room : [])),
    ]);
  for (const { index } of turns) names[index] = free(index) ?? swapNames(index, turns, names, free);
  return boxes.map((box, index) => {
    const [x, y] = spots[index] ?? [box.x, box.y];
    return placeOf(box, x, y, names[index] ?? null);
  });
}

function placeOf(box: PinBox, x: number, y: number, name: NameSpot | null): PinPlace {
  const rooms = [around(x, y, box.radius), ...(name ? [name.room] : [])];
  const shift = box.away === null ? ([x - box.x, y - box.y] as const) : ([0, 0] as const);
  const isAcross = name?.side === "above" || name?.side === "below";
  const slide = isAcross ? (name.room.left + name.room.right) / 2 - x : 0;
  return { x, y, rooms, side: name?.side ?? null, slide, shift };
}

/** The smaller, the sooner a name takes its room. */
function rankOf({ chosen, main, radius, away }: PinBox): number {
  return main ? -2e6 : chosen ? -1e6 : (away === null ? 0 : 1e3) - radius;
}

function without(index: number, rooms: readonly Rect[]): Rect[] {
  return rooms.filter((_, at) => at !== index);
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
