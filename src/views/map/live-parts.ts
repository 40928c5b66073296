import type { arrange } from "../../model/arrange.ts";
import { frameAt } from "../../model/frame-at.ts";
import type { Camera } from "../../model/mercator.ts";
import type { Bounds } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type Chooser, createChooser } from "./chooser.ts";
import { createFollow, type Followed, type ShowView } from "./follow.ts";
import { createFrameMark } from "./frame-mark.ts";
import { isInView, nearBoundsOf, widen } from "./framing.ts";
import { createGroups } from "./groups.ts";
import { createOutside } from "./outside.ts";
import { createScale, type Scale } from "./scale.ts";

/** What comes with the engine, as the map does not move before. */
export interface LiveParts {
  readonly scale: Scale;
  readonly arranged: typeof arrange;
  /**
   * The story's frame, a box around it and the sites, or what one site is seen well in where the frame shows too little of it;
   * null where that is what the map shows.
   */
  targetFor(sites: readonly Site[], atHome: boolean): Bounds | null;
  /** Offers sites that lie under one finger. */
  readonly offer: Chooser["offer"];
  destroy(): void;
}

/** What they need of the map. */
export interface MapParts extends Followed {
  /** Whether the map shows much more than the story's frame. */
  isWide(): boolean;
  /** The camera that shows the story's frame. */
  home(): Camera;
  /** Places the pins anew. */
  place(): void;
}

/** Zoom levels above the story's frame from which on the map is near, and places outside are counted. */
const nearer = 0.7;

/** @param host the element with `data-map` as the build wrote it */
export function createLiveParts(
  host: HTMLElement,
  { story, boxes = {} }: Pick<StoryData, "story" | "boxes">,
  reading: Reading,
  say: Say<WordKey>,
  map: MapParts,
  showView: ShowView,
  window: Window,
): LiveParts {
  const part = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The map has no ${selector}.`);
    return found;
  };
  const frame = (): Bounds => frameAt(story, map.size().width);
  const chooser = createChooser(host, reading);
  const frameMark = createFrameMark(host, frame, map.isWide);
  const groups = createGroups(part(".pins"), reading, say, chooser, map.isWide, map.place, frameMark.room);
  const outside = createOutside(host, part(".pins"), reading, say, groups.arranged, {
    isNear: () => map.camera().zoom > map.home().zoom + nearer,
    goHome: map.goHome,
    place: map.place,
  });
  const follow = createFollow(reading, frame, map, showView, window);
  return {
    scale: createScale(part(".map-scale"), say),
    arranged(boxes, size, obstacles = []) {
      frameMark.draw(map.camera(), size);
      return outside.arranged(boxes, size, [...obstacles, ...frameMark.obstacles()]);
    },
    targetFor(sites, atHome) {
      const [site, ...others] = sites;
      const near =
        site && !others.length ? nearBoundsOf(site, boxes[site.id], frame(), map.home(), map.size()) : null;
      if (near) return near;
      const inView = sites.every((site) => isInView(site, map.camera(), map.size()));
      return inView && atHome ? null : widen(frame(), sites);
    },
    offer: chooser.offer,
    destroy() {
      follow.destroy();
      outside.destroy();
      frameMark.destroy();
      groups.destroy();
      chooser.destroy();
    },
  };
}
