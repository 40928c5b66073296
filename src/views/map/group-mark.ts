import type { PinPlace } from "../../model/arrange.ts";
import type { SiteId } from "../../model/ids.ts";
import type { Site } from "../../model/site.ts";
import type { Chooser } from "./chooser.ts";

/** A mark that stands for several pins. */
export interface GroupMark {
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  members: readonly SiteId[];
  place: PinPlace | null;
}

/** @param host the element that holds the pins */
export function createGroupMark(host: HTMLElement, chooser: Chooser, signal: AbortSignal): GroupMark {
  const { ownerDocument: document } = host;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pin pin-group";
  const sign = document.createElement("span");
  sign.className = "pin-mark";
  const name = document.createElement("span");
  name.className = "pin-name";
  button.append(sign, name);
  const mark: GroupMark = { button, name, members: [], place: null };
  const offer = (): void => {
    const { x, y } = mark.place ?? { x: 0, y: 0 };
    chooser.offer(mark.members, button.ariaLabel ?? "", [x, y], button);
  };
  button.addEventListener("click", offer, { signal });
  host.append(button);
  return mark;
}

/** The mark says how many sites it stands for, and which, where it is now. */
export function tell(mark: GroupMark, words: string, sites: readonly Site[]): void {
  const { button, name, place } = mark;
  mark.members = sites.map(({ id }) => id);
  name.textContent = words;
  button.ariaLabel = `${words}: ${sites.map((site) => site.name).join(", ")}`;
  button.dataset.side = place?.side ?? "none";
  if (place) button.style.transform = `translate(${place.x.toFixed(2)}px, ${place.y.toFixed(2)}px)`;
}
