import { mercatorBoxOf, type Size } from "../model/mercator.ts";
import type { Bounds } from "../model/position.ts";
import type { Rect } from "../model/rect.ts";
import type { Edition } from "./edition.ts";
import { insetOf, insetSize } from "./inset.ts";
import { type Corner, cornerOf, roomIn } from "./inset-corner.ts";
import { type Still, type StillPin, stillOf } from "./still.ts";
import { stillScaleOf } from "./still-scale.ts";

/** The still picture of a wide and of a narrow map, with room for the map's buttons. */
export interface Stills {
  readonly wide: Still;
  readonly narrow: Still;
  /** Where the inset stands in them, if there is one. */
  readonly corners: { readonly wide: Corner; readonly narrow: Corner };
}

/** The smallest maps of either shape that the page has; in larger ones everything has more room. */
const wide = { width: 640, height: 600 };
const narrow = { width: 360, height: 256 };
/** Width of the map below which the narrow picture stands. */
const narrowBelow = 600;

/** The inset on a phone, in CSS pixels. */
const smallInset = { width: 96, height: 72 };

export function stillsOf(edition: Edition): Stills {
  const corners = {
    wide: cornerOf(edition, ["bottom-left", "top-left"], wide, insetSize),
    narrow: cornerOf(edition, ["top-right", "top-left"], narrow, smallInset),
  };
  const inset = (...room: Parameters<typeof roomIn>): Rect[] => (insetOf(edition) ? [roomIn(...room)] : []);
  return {
    wide: stillOf(edition, wide, [
      { left: wide.width - 56, top: 0, right: wide.width, bottom: 168 },
      scaleRoom(wide),
      ...inset(corners.wide, wide, insetSize),
    ]),
    narrow: stillOf(edition, narrow, [
      { left: 0, top: narrow.height - 60, right: 192, bottom: narrow.height },
      scaleRoom(narrow),
      ...inset(corners.narrow, narrow, smallInset),
    ]),
    corners,
  };
}

/** Where the scale bar stands, at its longest. */
function scaleRoom({ width, height }: Size): Rect {
  return { left: width - 128, top: height - 30, right: width, bottom: height };
}

/**
 * Where pins and names stand before any script, as style rules, so that a page can do without inline styles: `--x` and
 * `--y` from the map's middle in thousandths of the frame's width, and pixels where marks had to make room. With
 * `--frame-height`, in the same unit, the map tells how large the frame can be, and `--scale` is its scale bar's length.
 */
export function stillCss({ wide, narrow }: Stills, frame: Bounds): string {
  const box = mercatorBoxOf(frame);
  const frameHeight = (1000 * box.height) / box.width;
  return (
    `.map{--frame-height:${round(frameHeight)};--scale:${round(stillScaleOf(frame).length)}}` +
    rulesOf(wide, "wide", frameHeight) +
    `@container (width < ${narrowBelow}px){${rulesOf(narrow, "narrow", frameHeight)}}`
  );
}

function rulesOf({ size, pins, labels }: Still, shape: "wide" | "narrow", frameHeight: number): string {
  const unit = Math.min(size.width / 1000, size.height / frameHeight);
  const fromMiddle = (x: number, y: number): string =>
    `--x:${round((x - size.width / 2) / unit)};--y:${round((y - size.height / 2) / unit)}`;
  const names = labels.map(
    ({ x, y }, index) => `.names-${shape} :nth-child(${index + 1}){${fromMiddle(x, y)}}`,
  );
  const marks = pins.map((still) => {
    const [right, down] = still.place.shift;
    const { x, y } = still.place;
    const spot = still.away
      ? `--left:${round((100 * x) / size.width)}%;--top:${round((100 * y) / size.height)}%`
      : `${fromMiddle(x - right, y - down)};--right:${round(right)}px;--down:${round(down)}px`;
    const stem = Math.hypot(right, down);
    const line =
      stem < 1 ? "" : `;--stem:${round(stem)}px;--stem-angle:${round(Math.atan2(-down, -right))}rad`;
    const pin = `.pins:not([data-placed]) [data-pin="${still.pin.site.id}"]`;
    return `${pin}{${spot}${line}}${pin} .pin-name{${nameOf(still)}}`;
  });
  return names.join("") + marks.join("");
}

function nameOf({ place: { side, slide } }: StillPin): string {
  if (side === null) return "opacity:0";
  if (side === "right") return "inset:50% auto auto calc(100% + 2px);transform:translateY(-50%)";
  if (side === "left") return "inset:50% calc(100% + 2px) auto auto;transform:translateY(-50%)";
  const along = side === "below" ? "calc(100% + 2px) auto auto 50%" : "auto auto calc(100% + 2px) 50%";
  return `inset:${along};transform:translateX(calc(-50% + ${round(slide)}px))`;
}

/** What holds with and without a script: each mark's size, where a site out of view lies, and the numbers on paper. */
export function marksCss({ pins }: Still, radii: Readonly<Record<string, number>>): string {
  const marks = pins.map(({ pin, away }) => {
    const bearing = away ? `;--bearing:${round(away.bearing)}deg` : "";
    return `[data-pin="${pin.site.id}"]{--radius:${radii[pin.site.id]}px${bearing}}`;
  });
  const numbers = pins.map(
    ({ pin: { site, number } }) => `.article [data-site="${site.id}"]::after{content:" (${number})"}`,
  );
  return `${marks.join("")}@media print{${numbers.join("")}}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
