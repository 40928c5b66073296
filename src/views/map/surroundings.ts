import type { Size } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { Theme } from "../../state/theme.ts";

/** What the map needs of the page around it. */
export interface MapSurroundings {
  readonly window: Window;
  /** The site's root folder as an absolute address. */
  readonly root: URL;
  /** Whether the reader asked for less motion. */
  calm(): boolean;
  /** Does something once the answer to the reader's last action has been painted. */
  afterPaint(act: () => void): void;
  /** What may lie over the map, hidden or not: the card. */
  covers(): readonly Element[];
  readonly theme: Pick<Theme, "mode" | "watch">;
  /** Called when the live map has its first full picture. */
  live(): void;
}

/** The map's own buttons, its scale bar and what else lies over it, as far as it does. */
export function obstaclesIn(host: HTMLElement, covers: readonly Element[]): Rect[] {
  const map = host.getBoundingClientRect();
  return [...host.querySelectorAll(".map-tools, .map-scale, .map-inset"), ...covers].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= map.left || left >= map.right || bottom <= map.top || top >= map.bottom) return [];
    return [{ left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }];
  });
}

/** The map's size on the screen, never nothing. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}

/** Calls `resized` for each size that the map takes, the first in the next frame, and `covered` after each that what may lie over it does: it may grow after it opened. */
export function whenSized(
  host: HTMLElement,
  { covers, afterPaint }: MapSurroundings,
  resized: () => void,
  covered: () => void,
  signal: AbortSignal,
): void {
  const own = new ResizeObserver(resized);
  const others = new ResizeObserver(() => afterPaint(covered));
  own.observe(host);
  for (const cover of [...covers(), ...host.querySelectorAll(".map-inset")]) others.observe(cover);
  signal.addEventListener("abort", () => {
    own.disconnect();
    others.disconnect();
  });
}
