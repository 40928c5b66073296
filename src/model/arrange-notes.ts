import { phoneBelow } from "./frame-at.ts";
import { lengthIn } from "./length-in.ts";
import { type NoteSide, noteSides } from "./map-note.ts";
import type { Size } from "./mercator.ts";
import { fits, overlap, type Rect } from "./rect.ts";

/** A note's wish, in CSS pixels: where its place is on the screen, how much room its words take, and to which side. */
export interface NoteBox extends Size {
  readonly x: number;
  readonly y: number;
  readonly towards?: NoteSide | undefined;
  /** The line that it had: it stays so where nothing speaks against it. */
  readonly last?: Pick<NoteLine, "length" | "angle"> | null;
}

/** The line that leads from a note's place to its words, or to its letter. */
export interface NoteLine {
  /** In CSS pixels; 0 for none. */
  readonly length: number;
  /** In radians clockwise from east. */
  readonly angle: number;
  /** What it takes of the map. */
  readonly along: readonly Rect[];
}

/** Where a note's words go, or the letter that stands for them. */
export interface NotePlace extends NoteLine {
  readonly isLetter: boolean;
  /**
   * From its place to its words: to their nearer edge, or to their middle where they stand above or below; or to the
   * letter's middle.
   */
  readonly dx: number;
  readonly dy: number;
  /** Whether they end there, have their middle there or begin there. */
  readonly turn: -1 | 0 | 1;
  readonly room: Rect;
}

/** How far from their place words may stand, the nearest first, in CSS pixels. */
const reaches = [22, 40, 64, 92, 124, 160] as const;
/** The same of letters, which stand on their place if they can. */
const letterReaches = [20, 30, 42, 56] as const;
/** Half the room of a letter. */
const letterHalf = 9;
/** Directions of a line, as parts of a right angle: a way out between two names is narrow. */
const quarter = 6;
/** Between a line's end and the words. */
const gap = 3;
/** A line that leans less than this, by its sine, is upright, and one that sinks less is level: its words stand so. */
const upright = 0.38;
/** What a line takes to either hand, and how long a piece of it is. */
const lineHalf = 3;
const linePiece = 9;

/**
 * Places the words of notes so that they cover nothing of what is taken and not one another, on lines that cross as little
 * of it as can be. On a phone's map, and where words find no room, a letter stands for them: on the note's place or near it,
 * on no name or mark if it can. Null where the map does not show the place. The same input gives the same places.
 */
export function arrangeNotes(
  boxes: readonly NoteBox[],
  size: Size,
  taken: readonly Rect[],
): (NotePlace | null)[] {
  const rooms = [...taken];
  return boxes.map((box) => {
    if (box.x < 0 || box.y < 0 || box.x > size.width || box.y > size.height) return null;
    const turns = turnsFrom(box, size);
    const best = (places: readonly NotePlace[]): NotePlace | null =>
      leastCovering(
        box,
        places.filter(({ room }) => fits(room, size) && !rooms.some((other) => overlap(room, other))),
        rooms,
      );
    const { length = 0, angle = 0 } = box.last ?? {};
    const lastTurn = angle + Math.PI / 2;
    const last = length ? [[length, lastTurn] as const] : [];
    const ways = (reach: number) => turns.map((turn) => [reach, turn] as const);
    const words = [...last, ...reaches.flatMap(ways)].map(([reach, turn]) => placeOf(box, turn, reach));
    const onIt = letterPlaceOf(box, 0, 0);
    const lastBeside = length ? [letterPlaceOf(box, lastTurn, length + letterHalf)] : [];
    const beside = letterReaches.flatMap(ways).map(([reach, turn]) => letterPlaceOf(box, turn, reach));
    const place =
      (size.width < phoneBelow ? null : best(words)) ?? best([...lastBeside, onIt, ...beside]) ?? onIt;
    rooms.push(place.room, ...place.along);
    return place;
  });
}

/** The first of the places whose lines run over the least of what is taken. */
function leastCovering(
  spot: NoteBox,
  places: readonly NotePlace[],
  rooms: readonly Rect[],
): NotePlace | null {
  let best: NotePlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const covers = coveredBy(spot, place, rooms);
    if (covers >= least) continue;
    [best, least] = [place, covers];
    if (least === 0) break;
  }
  return best;
}

/** How much of what is taken a line runs over, in CSS pixels; out of what its place lies in, a short way is free. */
function coveredBy({ x, y }: NoteBox, { length, angle }: NoteLine, rooms: readonly Rect[]): number {
  const end = [x + Math.cos(angle) * length, y + Math.sin(angle) * length] as const;
  return rooms.reduce((sum, room) => {
    const { left, top, right, bottom } = room;
    const holds = x > left && x < right && y > top && y < bottom;
    const free = holds ? 0.75 * Math.min(right - left, bottom - top) : 0;
    return sum + Math.max(0, Math.round(lengthIn(room, [x, y], end) - free));
  }, 0);
}

/** All directions in radians clockwise from north, from the wanted one on to either hand. */
function turnsFrom(spot: NoteBox, size: Size): number[] {
  const first = noteSides.indexOf(spot.towards ?? outwards(spot, size)) * (Math.PI / 4);
  const step = Math.PI / 2 / quarter;
  return Array.from({ length: 4 * quarter }, (_, at) => first + step * (at % 2 ? (at + 1) / 2 : -at / 2));
}

/** The side that is farther from the map's middle, where there is least to cover. */
function outwards({ x, y }: NoteBox, { width, height }: Size): NoteSide {
  if (x > width / 2) return y > height / 2 ? "se" : "ne";
  return y > height / 2 ? "sw" : "nw";
}

function placeOf({ x, y, width, height }: NoteBox, turn: number, reach: number): NotePlace {
  const [east, south] = [Math.sin(turn), -Math.cos(turn)];
  const across = Math.abs(east) < upright ? 0 : Math.sign(east);
  const down = Math.abs(south) < upright ? 0 : Math.sign(south);
  const dx = east * reach + across * gap;
  const middle = dx + (across * width) / 2;
  const dy = south * reach + down * (height / 2 + gap) * (across ? 0.6 : 1);
  const [left, top] = [x + middle - width / 2, y + dy - height / 2];
  return {
    isLetter: false,
    dx,
    dy,
    turn: across as NotePlace["turn"],
    ...lineOf({ x, y }, turn, reach),
    room: { left, top, right: left + width, bottom: top + height },
  };
}

function letterPlaceOf({ x, y }: NoteBox, turn: number, reach: number): NotePlace {
  const [dx, dy] = [Math.sin(turn) * reach, 0 - Math.cos(turn) * reach];
  const [left, top] = [x + dx - letterHalf, y + dy - letterHalf];
  return {
    isLetter: true,
    dx,
    dy,
    turn: 0,
    ...lineOf({ x, y }, turn, Math.max(0, reach - letterHalf)),
    room: { left, top, right: left + 2 * letterHalf, bottom: top + 2 * letterHalf },
  };
}

function lineOf({ x, y }: Pick<NoteBox, "x" | "y">, turn: number, length: number): NoteLine {
  const [east, south] = [Math.sin(turn), -Math.cos(turn)];
  const along = Array.from({ length: Math.floor(length / linePiece) }, (_, at): Rect => {
    const middle = (at + 0.5) * linePiece;
    const [left, top] = [x + east * middle - lineHalf, y + south * middle - lineHalf];
    return { left, top, right: left + 2 * lineHalf, bottom: top + 2 * lineHalf };
  });
  return { length, angle: Math.atan2(south, east), along };
}
