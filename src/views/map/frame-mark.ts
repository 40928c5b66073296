import { type Camera, mercatorBoxOf, type Size, tileSize, toScreen } from "../../model/mercator.ts";
import { type Bounds, wrapped } from "../../model/position.ts";
import type { Rect } from "../../model/rect.ts";

/** The story's frame as a thin box, on a map that shows much more than it. */
export interface FrameMark {
  /** Puts the box where the camera has the frame, and tells its room where it is so small that pins would cover it. */
  draw(camera: Camera, size: Size): readonly Rect[];
  destroy(): void;
}

/** A box smaller than this is hidden by the pins in it, in CSS pixels. */
const small = 110;
/** A box is no smaller than this. */
const least = 10;

/** @param isWide whether the map shows so much that the box is drawn at all */
export function createFrameMark(host: HTMLElement, frame: Bounds, isWide: () => boolean): FrameMark {
  const mark = host.ownerDocument.createElement("div");
  mark.className = "frame-mark";
  mark.hidden = true;
  host.append(mark);
  const { x, width, height } = mercatorBoxOf(frame);
  const middle = wrapped((x + width / 2) * 360 - 180);
  return {
    draw(camera, size) {
      mark.hidden = !isWide();
      host.toggleAttribute("data-far", !mark.hidden);
      if (mark.hidden) return [];
      const pixels = tileSize * 2 ** camera.zoom;
      const [wide, high] = [Math.max(least, width * pixels), Math.max(least, height * pixels)];
      const [across, top] = toScreen([middle, frame[3]], camera, size);
      const room = { left: across - wide / 2, top, right: across + wide / 2, bottom: top + high };
      mark.style.transform = `translate(${room.left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      mark.style.width = `${wide.toFixed(1)}px`;
      mark.style.height = `${high.toFixed(1)}px`;
      return wide < small && high < small ? [room] : [];
    },
    destroy: () => mark.remove(),
  };
}
