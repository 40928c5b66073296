import { type Camera, mercatorBoxOf, type Size, tileSize, toScreen } from "../../model/mercator.ts";
import { type Bounds, wrapped } from "../../model/position.ts";
import type { Rect } from "../../model/rect.ts";

/** The story's frame as a thin box, on a map that shows much more than it. */
export interface FrameMark {
  /** Puts the box where the camera has the frame. */
  draw(camera: Camera, size: Size): void;
  /** The box's room where it is so small that marks of several would cover it; null elsewhere. */
  room(): Rect | null;
  /** Its room where it is so small that any pin would. */
  obstacles(): readonly Rect[];
  destroy(): void;
}

/** Boxes smaller than these are hidden by marks of several, and by any pin, in CSS pixels. */
const [small, tiny] = [110, 40] as const;
/** A box is no smaller than this. */
const least = 10;

/** @param isWide whether the map shows so much that the box is drawn at all */
export function createFrameMark(host: HTMLElement, frame: () => Bounds, isWide: () => boolean): FrameMark {
  const mark = host.ownerDocument.createElement("div");
  mark.className = "frame-mark";
  mark.hidden = true;
  host.append(mark);
  let room: Rect | null = null;
  const isBelow = (most: number): boolean =>
    room !== null && room.right - room.left < most && room.bottom - room.top < most;
  return {
    draw(camera, size) {
      mark.hidden = !isWide();
      host.toggleAttribute("data-far", !mark.hidden);
      room = null;
      if (mark.hidden) return;
      const bounds = frame();
      const { x, width, height } = mercatorBoxOf(bounds);
      const middle = wrapped((x + width / 2) * 360 - 180);
      const pixels = tileSize * 2 ** camera.zoom;
      const [wide, high] = [Math.max(least, width * pixels), Math.max(least, height * pixels)];
      const [across, top] = toScreen([middle, bounds[3]], camera, size);
      room = { left: across - wide / 2, top, right: across + wide / 2, bottom: top + high };
      mark.style.transform = `translate(${room.left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      mark.style.width = `${wide.toFixed(1)}px`;
      mark.style.height = `${high.toFixed(1)}px`;
    },
    room: () => (isBelow(small) ? room : null),
    obstacles: () => (room && isBelow(tiny) ? [room] : []),
    destroy: () => mark.remove(),
  };
}
