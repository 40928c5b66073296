import type { arrange } from "../../model/arrange.ts";
import type { Bounds } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type Chooser, createChooser } from "./chooser.ts";
import { createFollow, type Followed } from "./follow.ts";
import { isInView, widen } from "./framing.ts";
import { createGroups } from "./groups.ts";
import { createScale, type Scale } from "./scale.ts";

/** What comes with the engine, as the map does not move before. */
export interface LiveParts {
  readonly scale: Scale;
  readonly arranged: typeof arrange;
  /** The story's frame, or a box around it and the sites; null where that is what the map shows. */
  targetFor(sites: readonly Site[], atHome: boolean): Bounds | null;
  /** Offers sites that lie under one finger. */
  readonly offer: Chooser["offer"];
  destroy(): void;
}

/** What they need of the map. */
export interface MapParts extends Followed {
  /** Whether the map shows much more than the story's frame. */
  isWide(): boolean;
  /** Places the pins anew. */
  place(): void;
}

/** @param host the element with `data-map` as the build wrote it */
export function createLiveParts(
  host: HTMLElement,
  frame: Bounds,
  reading: Reading,
  say: Say<WordKey>,
  map: MapParts,
  window: Window,
): LiveParts {
  const part = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The map has no ${selector}.`);
    return found;
  };
  const chooser = createChooser(host, reading);
  const groups = createGroups(part(".pins"), reading, say, chooser, map.isWide, map.place);
  const follow = createFollow(reading, frame, map, window);
  return {
    scale: createScale(part(".map-scale"), say),
    arranged: groups.arranged,
    targetFor(sites, atHome) {
      const inView = sites.every((site) => isInView(site, map.camera(), map.size()));
      return inView && atHome ? null : widen(frame, sites);
    },
    offer: chooser.offer,
    destroy() {
      follow.destroy();
      groups.destroy();
      chooser.destroy();
    },
  };
}
