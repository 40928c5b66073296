import type { Camera, Size } from "../../model/mercator.ts";
import { type Bounds, contains } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { PassageView } from "../../model/story.ts";
import type { Reading } from "../../state/reading.ts";
import { isInView } from "./framing.ts";

/** What following needs of the map. */
export interface Followed {
  camera(): Camera;
  size(): Size;
  /** Whether the reader has moved the map by hand and not yet let it go. */
  isHeld(): boolean;
  /** Eases back to the story's frame. */
  goHome(): void;
}

/** Where the map goes for a passage that has a view of its own; null where it is back from such a one. */
export type ShowView = (view: PassageView | null) => void;

/** How long a passage must be read before the map goes along, in milliseconds: no flight while the page rushes by. */
const pause = 350;

/**
 * The map goes along with reading: to a passage's own view where it has one and no place of it is chosen, and from there
 * back to the story's frame; that comes back as well where a place that the passage names has gone out of view. Places outside the frame stand at the
 * map's edge and need no flight.
 *
 * @param frame what the map shows at first, as it is now
 */
export function createFollow(
  reading: Reading,
  frame: () => Bounds,
  map: Followed,
  showView: ShowView,
  window: Window,
): { destroy(): void } {
  const views = new Map(reading.story.views?.map((view) => [view.passage, view]));
  let shown: PassageView | null = null;
  const isInFrame = ({ anchor }: Site): boolean => contains(frame(), anchor);
  let timer = 0;
  const go = (): void => {
    const { current, follows } = reading.get();
    if (!current || !follows || map.isHeld()) return;
    const { site, passage } = reading.get().selection;
    const view = views.get(current) ?? null;
    if (view && site && passage === current) return;
    const before = shown;
    shown = view;
    if (view || before) showView(view);
    if (view) return;
    const sites = reading.order.sitesOf(current).flatMap((id) => reading.order.site(id) ?? []);
    const lost = sites.some((site) => isInFrame(site) && !isInView(site, map.camera(), map.size()));
    if (before || lost) map.goHome();
  };
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.current === before.current && now.follows === before.follows) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(go, pause);
  });
  return {
    destroy() {
      window.clearTimeout(timer);
      unsubscribe();
    },
  };
}
