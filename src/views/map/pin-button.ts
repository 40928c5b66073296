import type { Size } from "../../model/mercator.ts";
import type { Site } from "../../model/site.ts";
import type { Reading } from "../../state/reading.ts";

/** A pin on the page. */
export interface PinButton {
  readonly site: Site;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly distance: HTMLElement;
  /** What the HTML said there, where the site is out of the still picture's view: to say it anew costs a phone milliseconds. */
  readonly said: string;
  /** Of the name as it is now; null where that must be measured. */
  nameSize: Size | null;
  /** The styles that were written last, by property. */
  readonly styles: Map<string, string>;
}

/** Turns the poster's link into a button that answers. */
export function pinButtonOf(link: HTMLElement, site: Site, reading: Reading, signal: AbortSignal): PinButton {
  const { ownerDocument: document } = link;
  const { id } = site;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pin";
  Object.assign(button.dataset, link.dataset);
  button.append(...link.childNodes);
  const name = button.querySelector<HTMLElement>(".pin-name") ?? button;
  const distance = name.querySelector<HTMLElement>(".pin-distance") ?? document.createElement("span");
  const said = distance.textContent ?? "";
  distance.className = "pin-distance";
  name.append(distance);
  for (const [type, act] of [
    ["click", () => reading.selectSite(id, "map")],
    ["pointerenter", () => reading.hover(id)],
    ["pointerleave", () => reading.hover(null)],
    ["focus", () => reading.hover(id)],
    ["blur", () => reading.hover(null)],
  ] as const)
    button.addEventListener(type, act, { signal });
  link.replaceWith(button);
  return { site, button, name, distance, said, nameSize: null, styles: new Map() };
}

/** Writes a style where it changed: a custom property's costs the styles of all that is in the pin, in every frame of a move. */
export function write({ button, styles }: PinButton, property: string, value: string): void {
  if (styles.get(property) === value) return;
  styles.set(property, value);
  button.style.setProperty(property, value);
}
