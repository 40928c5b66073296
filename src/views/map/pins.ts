import { arrange, type PinBox } from "../../model/arrange.ts";
import { bearingTo, distanceBetween, roundedDistance } from "../../model/great-circle.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import { type Pin, pinsOf } from "../../model/pins.ts";
import type { Rect } from "../../model/rect.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createPinKeys } from "./pin-keys.ts";

/** The story's pins, the same buttons over the poster and over the live map. */
export interface Pins {
  /**
   * Puts every pin where the camera has its site, or at the edge; nothing goes where an obstacle is.
   *
   * @param arranged finds the places
   */
  place(camera: Camera, size: Size, obstacles: readonly Rect[], arranged?: typeof arrange): void;
  /** The parts of the map that marks and names take. */
  rooms(): readonly Rect[];
  /** Puts every pin back to where the still picture has it. */
  release(): void;
  /** Hides the pins of sites that one of those products draws: their place holds for another date. */
  hideOf(products: ReadonlySet<string>): void;
  destroy(): void;
}

interface Placed {
  readonly pin: Pin;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly distance: HTMLElement;
  nameSize: Size | null;
  /** The styles that were written last, by property. */
  readonly styles: Map<string, string>;
}

/**
 * Turns the poster's links into buttons.
 *
 * @param host the group that holds the links
 * @param radii of the marks in CSS pixels, by site id
 */
export function createPins(
  host: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  radii: Readonly<Record<string, number>>,
): Pins {
  const ended = new AbortController();
  const { signal } = ended;
  const links = new Map(
    [...host.querySelectorAll<HTMLElement>("[data-pin]")].map((link) => [link.dataset.pin, link]),
  );
  /** What the still picture says of the sites that it does not reach. */
  const still = new Map<string, string | null>(
    [...host.querySelectorAll<HTMLElement>("[data-pin][data-away]")].map((link) => [
      link.dataset.pin ?? "",
      link.querySelector(".pin-distance")?.textContent ?? "",
    ]),
  );
  const placed = pinsOf(reading.story, reading.order).flatMap((pin): Placed[] => {
    const link = links.get(pin.site.id);
    return link ? [upgrade(link, pin)] : [];
  });

  function upgrade(link: HTMLElement, pin: Pin): Placed {
    const { ownerDocument: document } = host;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pin";
    Object.assign(button.dataset, { ...link.dataset });
    button.append(...link.childNodes);
    const name = button.querySelector<HTMLElement>(".pin-name") ?? button;
    const distance = name.querySelector<HTMLElement>(".pin-distance") ?? document.createElement("span");
    distance.className = "pin-distance";
    name.append(distance);
    button.addEventListener("click", () => reading.selectSite(pin.site.id, "map"), { signal });
    button.addEventListener("pointerenter", () => reading.hover(pin.site.id), { signal });
    button.addEventListener("pointerleave", () => reading.hover(null), { signal });
    button.addEventListener("focus", () => reading.hover(pin.site.id), { signal });
    button.addEventListener("blur", () => reading.hover(null), { signal });
    link.replaceWith(button);
    return { pin, button, name, distance, nameSize: null, styles: new Map() };
  }

  createPinKeys(
    host,
    placed.map(({ button }) => button),
    signal,
  );
  const draw = (): void => {
    const { selection, hover, current } = reading.get();
    const passage = selection.passage ?? current;
    const lit = new Set(passage ? reading.order.sitesOf(passage) : []);
    for (const { pin, button } of placed) {
      const pressed = String(selection.site === pin.site.id);
      if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
      button.toggleAttribute("data-lit", lit.has(pin.site.id) || hover === pin.site.id);
    }
  };
  draw();
  const unsubscribe = reading.subscribe(draw);

  let rooms: readonly Rect[] = [];

  return {
    place(camera, size, obstacles, arranged = arrange) {
      const spots = placed.map((each) => {
        const { button, distance, pin } = each;
        const [x, y] = toScreen(pin.site.anchor, camera, size);
        const away = x < 0 || y < 0 || x > size.width || y > size.height;
        if (away !== button.hasAttribute("data-away") || !each.nameSize) {
          each.nameSize = null;
          button.toggleAttribute("data-away", away);
          distance.textContent = away
            ? ` ${say.measure(roundedDistance(distanceBetween(camera.center, pin.site.anchor)), "km")}`
            : "";
        }
        return { x, y, away: away ? bearingTo(camera.center, pin.site.anchor) : null };
      });
      const chosen = reading.get().selection.site;
      const boxes = placed.map((each, index): PinBox => {
        const { button, name, pin } = each;
        if (!each.nameSize)
          button.ariaLabel = say("pinName", { name: name.textContent || pin.site.name, count: pin.passages });
        each.nameSize ??= { width: name.offsetWidth, height: name.offsetHeight };
        return {
          ...(spots[index] as Pick<PinBox, "x" | "y" | "away">),
          radius: radii[pin.site.id] ?? 11,
          nameWidth: each.nameSize.width,
          nameHeight: each.nameSize.height,
          chosen: chosen === pin.site.id,
        };
      });
      const places = arranged(boxes, size, obstacles);
      rooms = places.flatMap((each) => each.rooms);
      places.forEach(({ x, y, side, slide, shift, gathered }, index) => {
        const each = placed[index] as Placed;
        const length = Math.hypot(...shift);
        const isStemmed = length >= 1;
        write(each, "transform", `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
        write(each, "--bearing", `${(boxes[index]?.away ?? 0).toFixed(1)}deg`);
        write(each, "--slide", `${slide.toFixed(1)}px`);
        write(each, "--stem", `${isStemmed ? length.toFixed(1) : 0}px`);
        write(each, "--stem-angle", `${isStemmed ? Math.atan2(-shift[1], -shift[0]).toFixed(3) : 0}rad`);
        if (each.button.dataset.side !== (side ?? "none")) each.button.dataset.side = side ?? "none";
        each.button.toggleAttribute("data-flip", x > size.width / 2);
        each.button.toggleAttribute("data-gathered", gathered === true);
      });
      host.dataset.placed = "";
    },
    rooms: () => rooms,
    release() {
      delete host.dataset.placed;
      for (const each of placed) {
        const { button, pin } = each;
        button.removeAttribute("style");
        each.styles.clear();
        delete button.dataset.side;
        button.toggleAttribute("data-away", still.has(pin.site.id));
        each.distance.textContent = still.get(pin.site.id) ?? "";
        each.nameSize = null;
      }
    },
    hideOf(products) {
      for (const { pin, button } of placed) button.hidden = products.has(pin.site.layer?.product ?? "");
    },
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}

/** Writes a style where it changed: a custom property's costs the styles of all that is in the pin, in every frame of a move. */
function write({ button, styles }: Placed, property: string, value: string): void {
  if (styles.get(property) === value) return;
  styles.set(property, value);
  button.style.setProperty(property, value);
}
