import { arrange, type PinPlace } from "../../model/arrange.ts";
import { bearingTo } from "../../model/great-circle.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import type { PinBox } from "../../model/pin-box.ts";
import type { Rect } from "../../model/rect.ts";
import { isMain } from "../../model/weight.ts";
import { type PinButton, write } from "./pin-button.ts";

/** What a pin's place depends on besides the camera. */
export interface PinRules {
  /** What is seen of its name has changed. */
  renamed(pin: PinButton): void;
  /** Radius of its mark in CSS pixels. */
  radiusOf(pin: PinButton): number;
  /** What is told of its distance where the map does not reach it. */
  distanceOf(pin: PinButton): string;
  isChosen(pin: PinButton): boolean;
}

/**
 * Puts every pin where the camera has its site, or at the edge; nothing goes where an obstacle is.
 *
 * @param arranged finds the places
 * @returns the parts of the map that marks and names take
 */
export function placePins(
  pins: readonly PinButton[],
  rules: PinRules,
  camera: Camera,
  size: Size,
  obstacles: readonly Rect[],
  arranged: typeof arrange = arrange,
): readonly Rect[] {
  const spots = pins.map((pin) => spotOf(pin, rules, camera, size));
  const boxes = pins.map((pin, index) => boxOf(pin, rules, spots[index] as Spot));
  const places = arranged(boxes, size, obstacles);
  places.forEach((place, index) => {
    putAt(pins[index] as PinButton, place, boxes[index]?.away ?? 0, size);
  });
  return places.flatMap(({ rooms }) => rooms);
}

type Spot = Pick<PinBox, "x" | "y" | "away">;

/** Where its site is, and what its name says for that: before any name is measured, as reading a size lays the page out. */
function spotOf(each: PinButton, { distanceOf }: PinRules, camera: Camera, size: Size): Spot {
  const { anchor } = each.site;
  const [x, y] = toScreen(anchor, camera, size);
  const away = x < 0 || y < 0 || x > size.width || y > size.height;
  if (away !== each.button.hasAttribute("data-away") || !each.nameSize) {
    each.nameSize = null;
    each.button.toggleAttribute("data-away", away);
    each.distance.textContent = away ? distanceOf(each) : "";
  }
  return { x, y, away: away ? bearingTo(camera.center, anchor) : null };
}

function boxOf(each: PinButton, { renamed, radiusOf, isChosen }: PinRules, spot: Spot): PinBox {
  const { name, site } = each;
  if (!each.nameSize) renamed(each);
  each.nameSize ??= { width: name.offsetWidth, height: name.offsetHeight };
  const { width: nameWidth, height: nameHeight } = each.nameSize;
  return {
    ...spot,
    radius: radiusOf(each),
    nameWidth,
    nameHeight,
    chosen: isChosen(each),
    main: isMain(site),
    side: site.side,
  };
}

function putAt(each: PinButton, { x, y, side, slide, shift, gathered }: PinPlace, away: number, size: Size) {
  const { button } = each;
  const length = Math.hypot(...shift);
  const isStemmed = length >= 1;
  write(each, "transform", `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
  write(each, "--bearing", `${away.toFixed(1)}deg`);
  write(each, "--slide", `${slide.toFixed(1)}px`);
  write(each, "--stem", `${isStemmed ? length.toFixed(1) : 0}px`);
  write(each, "--stem-angle", `${isStemmed ? Math.atan2(-shift[1], -shift[0]).toFixed(3) : 0}rad`);
  if (button.dataset.side !== (side ?? "none")) button.dataset.side = side ?? "none";
  button.toggleAttribute("data-flip", x > size.width / 2);
  button.toggleAttribute("data-gathered", gathered === true);
}
