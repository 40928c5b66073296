import type { arrange } from "../../model/arrange.ts";
import { farOf } from "../../model/far.ts";
import type { Camera, Size } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type PinButton, pinButtonOf } from "./pin-button.ts";
import { createPinKeys } from "./pin-keys.ts";
import { createPinPress } from "./pin-press.ts";
import { type PinRules, placePins } from "./place-pins.ts";
import type { MapSurroundings } from "./surroundings.ts";

/** The story's pins, the same buttons over the poster and over the live map. */
export interface Pins {
  /**
   * Puts every pin where the camera has its site, or at the edge; see `placePins`.
   *
   * @returns the parts of the map that marks and names take
   */
  place(camera: Camera, size: Size, obstacles: readonly Rect[], arranged?: typeof arrange): readonly Rect[];
  /** Puts every pin back to where the still picture has it. */
  release(): void;
  /** Hides the pins of sites that one of those products draws: their place holds for another date. */
  hideOf(products: ReadonlySet<string>): void;
  destroy(): void;
}

/**
 * Turns the poster's links into buttons.
 *
 * @param map holds the group of links
 */
export function createPins(
  map: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  { story, radii }: StoryData,
  afterPaint: MapSurroundings["afterPaint"],
): Pins {
  const host = map.querySelector<HTMLElement>(".pins");
  if (!host) throw new Error("The map has no .pins.");
  const ended = new AbortController();
  const { signal } = ended;
  const links = new Map(
    [...host.querySelectorAll<HTMLElement>("[data-pin]")].map((link) => [link.dataset.pin, link]),
  );
  /** The sites that the still picture does not reach. */
  const still = new Set(
    [...links].flatMap(([id, { dataset }]) => (dataset.away === undefined ? [] : [id as string])),
  );
  const pins = story.sites.flatMap((site): PinButton[] => {
    const link = links.get(site.id);
    return link ? [pinButtonOf(link, site, reading, signal)] : [];
  });
  createPinKeys(
    host,
    pins.map(({ button }) => button),
    signal,
  );
  const draw = (): void => {
    const { selection, hover, current } = reading.get();
    const passage = selection.passage ?? current;
    const lit = new Set(passage ? reading.order.sitesOf(passage) : []);
    for (const { site, button } of pins) {
      const pressed = String(selection.site === site.id);
      if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
      button.toggleAttribute("data-lit", lit.has(site.id) || hover === site.id);
    }
  };
  draw();
  const unsubscribe = reading.subscribe(draw);
  const rules: PinRules = {
    /** What a screen reader says comes after the marks: to make the words for a number takes a phone milliseconds. */
    renamed: (each) => afterPaint(() => sayName(each, reading, say)),
    radiusOf: ({ site }) => radii[site.id] ?? 11,
    distanceOf({ site, said }) {
      const far = said ? null : farOf(site.anchor, story.frame);
      return far === null ? said : ` ${say.measure(far, "km")}`;
    },
    isChosen: ({ site }) => reading.get().selection.site === site.id,
  };
  let rooms: readonly Rect[] = [];
  const place: Pins["place"] = (...where) => {
    missed = isPressed() ? where : null;
    if (!missed) {
      rooms = placePins(pins, rules, ...where);
      host.dataset.placed = "";
    }
    return rooms;
  };
  /** Where they were to go while one of them was pressed. */
  let missed: Parameters<Pins["place"]> | null = null;
  const isPressed = createPinPress(host, () => missed && place(...missed), signal);
  return {
    place,
    release() {
      delete host.dataset.placed;
      for (const each of pins) back(each, still.has(each.site.id), rules);
    },
    hideOf(products) {
      for (const { site, button } of pins) button.hidden = products.has(site.layer?.product ?? "");
    },
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}

function sayName({ button, name, site }: PinButton, { order }: Reading, say: Say<WordKey>): void {
  const count = order.passagesOf(site.id).length;
  button.ariaLabel = say("pinName", { name: name.textContent || site.name, count });
}

/** A pin as the still picture has it, whose style rules say where it stands. */
function back(each: PinButton, isAway: boolean, { distanceOf }: PinRules): void {
  const { button, distance, styles } = each;
  button.removeAttribute("style");
  styles.clear();
  delete button.dataset.side;
  button.toggleAttribute("data-away", isAway);
  distance.textContent = isAway ? distanceOf(each) : "";
  each.nameSize = null;
}
