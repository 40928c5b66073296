import { frameAt, phoneBelow } from "../model/frame-at.ts";
import { eastward, mercatorBoxOf, type Size } from "../model/mercator.ts";
import type { Bounds } from "../model/position.ts";
import type { Rect } from "../model/rect.ts";
import type { Story } from "../model/story.ts";
import { isContext } from "../model/weight.ts";
import type { Edition } from "./edition.ts";
import { insetOf, insetSize } from "./inset.ts";
import { type Corner, cornerOf, roomIn } from "./inset-corner.ts";
import { narrow, roomier, wide } from "./map-sizes.ts";
import { type Still, type StillPin, stillOf } from "./still.ts";
import { stillScaleOf } from "./still-scale.ts";

/** The still picture of a wide and of a narrow map, with room for the map's buttons. */
export interface Stills {
  readonly wide: Still;
  readonly narrow: Still;
  /** The same where there is more room, for the pins alone: for each of the sizes of `roomier`. */
  readonly roomier: { readonly wide: readonly Still[]; readonly narrow: readonly Still[] };
  /** Where the inset stands in them, if there is one. */
  readonly corners: { readonly wide: Corner; readonly narrow: Corner };
}

/** The inset on a phone, in CSS pixels. */
const smallInset = { width: 96, height: 72 };

export function stillsOf(edition: Edition): Stills {
  const onPhone = { ...edition, story: { ...edition.story, frame: frameAt(edition.story, narrow.width) } };
  const corners = {
    wide: cornerOf(edition, ["bottom-left", "top-left"], wide, insetSize),
    narrow: cornerOf(onPhone, ["top-right", "top-left"], narrow, smallInset),
  };
  const inset = (...room: Parameters<typeof roomIn>): Rect[] => (insetOf(edition) ? [roomIn(...room)] : []);
  const wideAt = (size: Size): Still =>
    stillOf(edition, size, [
      { left: size.width - 56, top: 0, right: size.width, bottom: 168 },
      scaleRoom(size, edition.story.frame, stillScaleOf(edition.story.frame).length),
      ...inset(corners.wide, size, insetSize),
    ]);
  const narrowAt = (size: Size): Still =>
    stillOf(onPhone, size, [
      { left: 8, top: size.height - 54, right: 189, bottom: size.height - 8 },
      scaleRoom(size, onPhone.story.frame, scaleOnPhone(edition.story)),
      ...inset(corners.narrow, size, smallInset),
    ]);
  return {
    wide: wideAt(wide),
    narrow: narrowAt(narrow),
    roomier: { wide: roomier.wide.map(wideAt), narrow: roomier.narrow.map(narrowAt) },
    corners,
  };
}

/** @param length the scale bar's, in thousandths of the frame's width */
function scaleRoom({ width, height }: Size, frame: Bounds, length: number): Rect {
  const unit = unitOf({ width, height }, heightOf(frame));
  return { left: width - 10 - length * unit, top: height - 26, right: width - 10, bottom: height - 8 };
}

/** The length of the scale bar, which says the same kilometres on a phone, in thousandths of the phone's frame. */
function scaleOnPhone({ frame, phoneFrame }: Story): number {
  const { length } = stillScaleOf(frame);
  return phoneFrame ? (length * mercatorBoxOf(frame).width) / mercatorBoxOf(phoneFrame).width : length;
}

/**
 * Where pins and names stand before any script, as style rules, so that a page can do without inline styles: `--x` and
 * `--y` from the map's middle in thousandths of the frame's width, and pixels where marks had to make room. With
 * `--frame-height`, in the same unit, the map tells how large the frame can be, and `--scale` is its scale bar's length.
 */
export function stillCss(stills: Stills, story: Story): string {
  const { frame, phoneFrame } = story;
  const high = heightOf(frame);
  const narrowHigh = heightOf(phoneFrame ?? frame);
  const { length } = stillScaleOf(frame);
  return (
    `.map{--frame-height:${round(high)};--scale:${round(length)}}` +
    rulesOf(stills.wide, "wide", high) +
    roomierRules(stills, "wide", high) +
    `@container ${widths.narrow}{` +
    (phoneFrame ? phoneRules(frame, phoneFrame, scaleOnPhone(story)) : "") +
    rulesOf(stills.narrow, "narrow", narrowHigh) +
    "}" +
    roomierRules(stills, "narrow", narrowHigh)
  );
}

/** How wide a map of either shape is, as a container's query. */
const widths = { wide: `(width >= ${phoneBelow}px)`, narrow: `(width < ${phoneBelow}px)` };

/** What stands elsewhere on larger maps: each size says what differs from the one before it. */
function roomierRules(stills: Stills, shape: "wide" | "narrow", frameHeight: number): string {
  return roomier[shape]
    .map(({ least }, at) => {
      const [still, base] = [stills.roomier[shape][at], stills.roomier[shape][at - 1] ?? stills[shape]];
      const query = `${widths[shape]} and (width >= ${least.width}px) and (height >= ${least.height}px)`;
      return still ? `@container ${query}{${roomyRules(still, base, shape, frameHeight)}}` : "";
    })
    .join("");
}

/** A frame's height in thousandths of its width. */
function heightOf(frame: Bounds): number {
  const { width, height } = mercatorBoxOf(frame);
  return (1000 * height) / width;
}

/** The poster, which is drawn for one frame, brought to where it shows another: no less is in it, only more or less of it is seen. */
function phoneRules(frame: Bounds, phone: Bounds, scale: number): string {
  const [drawn, shown] = [mercatorBoxOf(frame), mercatorBoxOf(phone)];
  const unit = 1000 / shown.width;
  const across = eastward(drawn.x + drawn.width / 2, shown.x + shown.width / 2);
  const down = shown.y + shown.height / 2 - drawn.y;
  const length = (units: number) => `calc(var(--k) * ${round(units)})`;
  return (
    `.map>*{--k:min(calc(100cqw / 1000),calc(100cqh / ${round(heightOf(phone))}));--scale:${round(scale)}}` +
    `.map>.poster{inset:auto;width:${length(drawn.width * unit)};height:${length(drawn.height * unit)};` +
    `left:calc(50% - var(--k) * ${round((across + drawn.width / 2) * unit)});top:calc(50% - var(--k) * ${round(down * unit)})}`
  );
}

/** What stands elsewhere where there is more room; names that would lie under a pin's there are left out. */
function roomyRules(roomy: Still, base: Still, shape: "wide" | "narrow", frameHeight: number): string {
  const kept = new Set(roomy.labels.map(({ text, side }) => `${side} ${text}`));
  const under = base.labels.flatMap(({ text, side }, index) =>
    kept.has(`${side} ${text}`) ? [] : [`.names-${shape} :nth-child(${index + 1})`],
  );
  return pinRules(roomy, frameHeight, base) + (under.length ? `${under}{display:none}` : "");
}

/** Declarations of a style rule, by property. */
type Declarations = Readonly<Record<string, string>>;

/** @param base what holds where these rules do not, of which they say only what differs */
function pinRules(still: Still, frameHeight: number, base?: Still): string {
  return still.pins
    .map((pin, index) => {
      const before = base?.pins[index];
      const said = (of: (each: StillPin, size: Size) => Declarations): string =>
        cssOf(of(pin, still.size), before && base && of(before, base.size));
      /** On a map that reaches further a site may be in view: the page has it as one at the edge, and there it stays. */
      if (before && !before.away !== !pin.away) return "";
      const [spot, name] = [said((each, size) => spotOf(each, size, frameHeight)), said(nameOf)];
      const selector = `.pins:not([data-placed]) [data-pin="${pin.pin.site.id}"]`;
      return (spot && `${selector}{${spot}}`) + (name && `${selector} .pin-name{${name}}`);
    })
    .join("");
}

/** A rule as CSS: of it what differs from one that holds already, which gives way. */
function cssOf(rule: Declarations, before: Declarations = {}): string {
  const gone = Object.keys(before).filter((property) => !(property in rule));
  return [
    ...Object.entries(rule)
      .filter(([property, value]) => before[property] !== value)
      .map(([property, value]) => `${property}:${value}`),
    ...gone.map((property) => `${property}:initial`),
  ].join(";");
}

function spotOf({ place, away }: StillPin, size: Size, frameHeight: number): Declarations {
  const [right, down] = place.shift;
  const length = Math.hypot(right, down);
  return {
    ...(away
      ? { "--left": fromEdge(place.x, size.width), "--top": fromEdge(place.y, size.height) }
      : fromMiddle(place.x - right, place.y - down, size, frameHeight)),
    ...(length >= 1 && {
      "--right": `${round(right)}px`,
      "--down": `${round(down)}px`,
      "--stem": `${round(length)}px`,
      "--stem-angle": `${round(Math.atan2(-down, -right))}rad`,
    }),
  };
}

/** Pixels within which a mark keeps its distance from an edge, whatever the map's size. */
const nearEdge = 40;

function fromEdge(at: number, length: number): string {
  if (at < nearEdge) return `${round(at)}px`;
  return at > length - nearEdge ? `calc(100% - ${round(length - at)}px)` : `${round((100 * at) / length)}%`;
}

/** Pixels to a thousandth of the frame's width on a map of that size. */
function unitOf({ width, height }: Size, frameHeight: number): number {
  return Math.min(width / 1000, height / frameHeight);
}

/** A place on a picture from its middle, in thousandths of the frame's width. */
function fromMiddle(x: number, y: number, size: Size, frameHeight: number): Declarations {
  const unit = unitOf(size, frameHeight);
  return {
    "--x": `${round((x - size.width / 2) / unit)}`,
    "--y": `${round((y - size.height / 2) / unit)}`,
  };
}

function rulesOf(still: Still, shape: "wide" | "narrow", frameHeight: number): string {
  const { size, labels, notes } = still;
  const spot = (x: number, y: number): string => cssOf(fromMiddle(x, y, size, frameHeight));
  const names = labels.map(({ x, y }, index) => `.names-${shape} :nth-child(${index + 1}){${spot(x, y)}}`);
  const words = notes.map(({ x, y, place }, index) => {
    const note = `.callouts:not([data-placed]) > :nth-child(${index + 1})`;
    if (!place) return `${note}{${spot(x, y)}}${note}>*{visibility:hidden}`;
    const { dx, dy, turn, length, angle, isLetter } = place;
    const led = `--dx:${round(dx)}px;--dy:${round(dy)}px;--turn:${turn};--length:${round(length)}px;--angle:${round(angle)}rad`;
    const bare =
      isLetter && shape === "wide" ? `${note} b{visibility:hidden}${note}::after{display:grid}` : "";
    return `${note}{${spot(x, y)};${led}}${bare}`;
  });
  return names.join("") + pinRules(still, frameHeight) + words.join("");
}

function nameOf({ place: { side, slide } }: StillPin): Declarations {
  if (side === null) return { opacity: "0" };
  if (side === "right") return { inset: "50% auto auto calc(100% + 2px)", transform: "translateY(-50%)" };
  if (side === "left") return { inset: "50% calc(100% + 2px) auto auto", transform: "translateY(-50%)" };
  const inset = side === "below" ? "calc(100% + 2px) auto auto 50%" : "auto auto calc(100% + 2px) 50%";
  return { inset, transform: `translateX(calc(-50% + ${round(slide)}px))` };
}

/** What holds with and without a script: each mark's size, where a site out of view lies, and the numbers on paper. */
export function marksCss(
  { pins }: Still,
  radii: Readonly<Record<string, number>>,
  hasNumbers: boolean,
): string {
  const marks = pins.map(({ pin, away }) => {
    const bearing = away ? `;--bearing:${round(away.bearing)}deg` : "";
    return `[data-pin="${pin.site.id}"]{--radius:${radii[pin.site.id]}px${bearing}}`;
  });
  const numbers = pins
    .filter(({ pin: { site } }) => !isContext(site))
    .map(({ pin: { site, number } }) => `.article [data-site="${site.id}"]::after{content:" (${number})"}`);
  return marks.join("") + (hasNumbers ? `@media print{${numbers.join("")}}` : "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
