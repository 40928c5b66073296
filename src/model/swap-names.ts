import type { NameSpot } from "./name-spots.ts";
import type { PinBox } from "./pin-box.ts";

/** A pin by its place in the list. */
export interface Turn {
  readonly box: PinBox;
  readonly index: number;
}

/**
 * A spot for a name that finds none: another name makes room by going to another side of its own mark.
 *
 * @param names by the pins' places in the list; changed where one makes room
 * @param free the first free spot for a pin's name, as if the name of a second pin were not there
 */
export function swapNames(
  index: number,
  turns: readonly Turn[],
  names: (NameSpot | null)[],
  free: (index: number, but?: number) => NameSpot | null,
): NameSpot | null {
  for (const { box, index: at } of turns) {
    const was = names[at];
    if (!was || box.chosen || box.main) continue;
    const name = free(index, at);
    names[index] = name;
    names[at] = name && free(at);
    if (names[at]) return name;
    names[at] = was;
    names[index] = null;
  }
  return null;
}
