import type { Element } from "hast";
import { h, s } from "hastscript";
import type { Surroundings } from "../atlas/beyond.ts";
import { metresWide } from "../model/detail.ts";
import { earthRadius } from "../model/great-circle.ts";
import { fromMercator, mercatorBoxOf, type Size } from "../model/mercator.ts";
import { type Bounds, contains, wrapped } from "../model/position.ts";
import { overlap, type Rect } from "../model/rect.ts";
import { pathOf } from "../views/poster/path.ts";
import { exactProjectionOf, type PosterProjection } from "../views/poster/projection.ts";
import { drawnLike } from "./drawn-alike.ts";
import type { Edition } from "./edition.ts";
import { whereWords } from "./where-line.ts";

/** The inset's size in CSS pixels, on a wide map and in the pictures. */
export const insetSize: Size = { width: 160, height: 120 };
/** Its own units to a CSS pixel; coordinates are whole numbers of them. */
export const insetUnits = 2;
/** Frames wider than this a reader places without help, in kilometres. */
const widest = 1500;
/** How many times wider than the frame the inset is, and how wide at least and at most, in kilometres. */
const wider = 5;
const [least, most] = [1700, 6000] as const;
/** The least side of the frame's box, and the size of names, in CSS pixels. */
const leastBox = 8;
const nameSize = 10;
const mostNames = 5;

const drawn = new WeakMap<Edition, Element | null>();

/** "Where is it?": a small map of the states around with the frame's box; null where the frame needs none. Not to be changed. */
export function insetOf(edition: Edition): Element | null {
  const key = drawnLike(edition);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const kilometres = metresWide(edition.story.frame) / 1000;
  const inset = edition.atlas.beyond && kilometres < widest ? drawnInset(edition, kilometres) : null;
  drawn.set(key, inset);
  return inset;
}

/** The inset over the map, which its reader may fold. */
export function insetFold(
  edition: Edition,
  corners: { readonly wide: string; readonly narrow: string },
): Element[] {
  const inset = insetOf(edition);
  if (!inset) return [];
  const { wide, narrow } = corners;
  return [
    h("details", { class: "map-inset", open: true, dataWide: wide, dataNarrow: narrow }, [
      h("summary", { ariaLabel: edition.say("whereIs") }),
      inset,
    ]),
  ];
}

function drawnInset(edition: Edition, kilometres: number): Element {
  const { story, atlas, say } = edition;
  const across = Math.max(least, Math.min(most, kilometres * wider));
  const part = partAround(story.frame, across);
  const projection = exactProjectionOf(part, insetSize.width * insetUnits);
  const inFrame = story.sites.filter(
    ({ anchor, kind }) => kind !== "country" && contains(story.frame, anchor),
  );
  const middles = [middleOf(story.frame), ...inFrame.map(({ anchor }) => anchor)];
  const metres = 2 ** Math.floor(Math.log2((across * 1000) / insetSize.width));
  const around = atlas.beyond?.surroundings(part, metres, middles, say.lang);
  if (!around) throw new Error("There is no world around the story.");
  const frame = frameBox(story.frame, projection);
  const height = Math.round(projection.height);
  const path = (name: string, d: string): Element[] => (d ? [s("path", { class: name, d })] : []);
  const disputed = around.borders.filter(({ properties }) => properties?.disputed);
  return s(
    "svg",
    {
      class: "poster inset",
      viewBox: `0 0 ${projection.width} ${height}`,
      role: "img",
      ariaLabel: `${say("whereIs")} ${altOf(edition)}`.trim(),
    },
    [
      ...path("land", pathOf(around.land, projection)),
      ...path("inset-state", around.state ? pathOf([around.state], projection) : ""),
      ...path(
        "border",
        pathOf(
          around.borders.filter((each) => !disputed.includes(each)),
          projection,
        ),
      ),
      ...path("border-disputed", pathOf(disputed, projection)),
      ...namesOf(around.names, projection, frame),
      ...path(
        "inset-frame",
        `M${frame.left} ${frame.top}h${frame.right - frame.left}v${frame.bottom - frame.top}h${frame.left - frame.right}z`,
      ),
    ],
  );
}

/** The part of the world of that width around the frame, of the inset's proportions. */
function partAround(frame: Bounds, kilometres: number): Bounds {
  const box = mercatorBoxOf(frame);
  const [, latitude] = middleOf(frame);
  const width = kilometres / (2 * Math.PI * earthRadius * Math.cos((latitude * Math.PI) / 180));
  const height = (width * insetSize.height) / insetSize.width;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [west, north] = fromMercator([x - width / 2, Math.max(0.005, y - height / 2)]);
  const [east, south] = fromMercator([x + width / 2, Math.min(0.995, y + height / 2)]);
  return [wrapped(west), south, wrapped(east), north];
}

function middleOf(frame: Bounds): readonly [number, number] {
  const { x, y, width, height } = mercatorBoxOf(frame);
  const [longitude, latitude] = fromMercator([x + width / 2, y + height / 2]);
  return [wrapped(longitude), latitude];
}

/** Where the frame is, in the inset's units, large enough to be seen. */
function frameBox([west, south, east, north]: Bounds, { project }: PosterProjection): Rect {
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const lack = (from: number, to: number): number => Math.max(0, leastBox * insetUnits - (to - from)) / 2;
  const [beside, above] = [lack(left, right), lack(top, bottom)];
  return {
    left: Math.round(left - beside),
    top: Math.round(top - above),
    right: Math.round(right + beside),
    bottom: Math.round(bottom + above),
  };
}

/**
 * As many names as have room without covering the frame's box or one another; that of the state which the frame lies in comes
 * first, beside the box where it has no room of its own.
 */
function namesOf(
  names: Surroundings["names"],
  { project, width, height }: PosterProjection,
  frame: Rect,
): Element[] {
  const taken: Rect[] = [frame];
  const elements: Element[] = [];
  for (const { text, isSea, at, isHere } of names) {
    if (elements.length === mostNames) break;
    const half = ([...text].length * nameSize * 0.6 * insetUnits) / 2;
    const high = (nameSize * insetUnits) / 2;
    const own = project(at).map(Math.round) as [number, number];
    const spots = isHere ? [own, ...besideOf(frame, half, high)] : [own];
    const rooms = spots.map(([x, y]) => ({
      left: x - half,
      top: y - high,
      right: x + half,
      bottom: y + high,
    }));
    const room = rooms.find(
      ({ left, top, right, bottom }, index) =>
        left > 6 &&
        top > 6 &&
        right < width - 6 &&
        bottom < height - 6 &&
        !taken.some((other) => overlap(rooms[index] as Rect, other)),
    );
    if (!room) continue;
    taken.push(room);
    const [x, y] = [Math.round(room.left + half), Math.round(room.top + high)];
    elements.push(s("text", { class: isSea ? "inset-sea" : null, x, y: y + Math.round(high * 0.7) }, text));
  }
  return elements;
}

/** Middles of names below, above, right and left of a box. */
function besideOf({ left, top, right, bottom }: Rect, half: number, high: number): [number, number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const apart = 4;
  return [
    [x, bottom + high + apart],
    [x, top - high - apart],
    [right + half + apart, y],
    [left - half - apart, y],
  ];
}

/** Where the first place of the frame lies, in words. */
function altOf({ story, atlas, say }: Edition): string {
  for (const site of story.sites) {
    const where = contains(story.frame, site.anchor) ? atlas.beyond?.whereabouts(site, say.lang) : null;
    const words = where ? whereWords(where, { ...site, summary: "" }, say) : "";
    if (words) return `${site.name}: ${words}`;
  }
  return "";
}
