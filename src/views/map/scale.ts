import type { Camera } from "../../model/mercator.ts";
import { scaleBarOf } from "../../model/scale-bar.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** The map's scale bar. */
export interface Scale {
  draw(camera: Camera): void;
  /** Puts it back to what the still picture has. */
  release(): void;
}

/** CSS pixels that the bar takes at most. */
const most = 110;

/** Keeps the scale bar that the build wrote true while the live map moves; in the story's frame it stays as it was written. */
export function createScale(bar: HTMLElement, say: Say<WordKey>): Scale {
  const still = [bar.textContent, bar.ariaLabel] as const;
  const release = (): void => {
    bar.removeAttribute("style");
    [bar.textContent, bar.ariaLabel] = still;
  };
  return {
    draw(camera) {
      if (bar.parentElement?.hasAttribute("data-home")) return release();
      const { kilometres, length } = scaleBarOf(camera, most);
      const distance = say.measure(kilometres, "km");
      bar.style.width = `${length.toFixed(1)}px`;
      if (bar.textContent === distance) return;
      bar.textContent = distance;
      bar.ariaLabel = say("scale", { distance });
    },
    release,
  };
}
