import { type Map as MapLibre, Marker } from "maplibre-gl";
import type { LonLat } from "../../../model/position.ts";

/** A pin as the desk shows it. */
export interface Pin {
  readonly id: string;
  readonly at: LonLat;
  /** What a screen reader says. */
  readonly label: string;
  readonly name: string;
  /** The number of a place that a name may mean; null of a site. */
  readonly number: number | null;
  readonly isChosen: boolean;
  /** Whether it may be moved: sites only. */
  readonly isMovable: boolean;
}

/** What pins tell. */
export interface PinEvents {
  chosen(pin: Pin): void;
  moved(pin: Pin, to: LonLat): void;
}

/** Pixels that an arrow key moves a pin, and with Shift. */
const [step, leap] = [2, 20] as const;
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Shows pins on a map and keeps those that stay, so that focus and a drag go on. */
export interface Pins {
  show(pins: readonly Pin[]): void;
  destroy(): void;
}

interface Standing {
  readonly marker: Marker;
  readonly element: HTMLButtonElement;
  pin: Pin;
}

export function createPins(map: MapLibre, events: PinEvents): Pins {
  const standing = new Map<string, Standing>();
  const keyOf = ({ id, number }: Pin): string => (number === null ? `site ${id}` : `place ${number}`);
  const make = (pin: Pin): Standing => {
    const element = document.createElement("button");
    element.type = "button";
    element.classList.add("desk-pin");
    const marker = new Marker({ element, draggable: pin.isMovable }).setLngLat([...pin.at]).addTo(map);
    const own: Standing = { marker, element, pin };
    element.addEventListener("click", (event) => {
      event.stopPropagation();
      events.chosen(own.pin);
    });
    element.addEventListener("keydown", (event) => {
      const way =
        own.pin.isMovable && !event.ctrlKey && !event.metaKey && !event.altKey ? ways[event.key] : undefined;
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      const pixels = event.shiftKey ? leap : step;
      const { x, y } = map.project(marker.getLngLat());
      const to = map.unproject([x + way[0] * pixels, y + way[1] * pixels]);
      marker.setLngLat(to);
      events.moved(own.pin, [to.lng, to.lat]);
    });
    marker.on("dragend", () => {
      const { lng, lat } = marker.getLngLat().wrap();
      events.moved(own.pin, [lng, lat]);
    });
    return own;
  };
  const dress = ({ element, marker }: Standing, pin: Pin): void => {
    element.classList.toggle("desk-pin-place", pin.number !== null);
    element.classList.toggle("desk-pin-chosen", pin.isChosen);
    element.ariaLabel = pin.label;
    element.title = pin.name;
    element.ariaPressed = String(pin.isChosen);
    element.textContent = pin.number === null ? "" : String(pin.number);
    marker.setLngLat([...pin.at]);
  };
  return {
    show(pins) {
      const wanted = new Set(pins.map(keyOf));
      for (const [key, { marker }] of standing)
        if (!wanted.has(key)) {
          marker.remove();
          standing.delete(key);
        }
      for (const pin of pins) {
        const own = standing.get(keyOf(pin)) ?? make(pin);
        own.pin = pin;
        dress(own, pin);
        standing.set(keyOf(pin), own);
      }
    },
    destroy() {
      for (const { marker } of standing.values()) marker.remove();
      standing.clear();
    },
  };
}
