import type { Moments } from "../model/comparison.ts";
import type { PassageId, SiteId } from "../model/ids.ts";
import { type ReadingOrder, readingOrderOf } from "../model/reading-order.ts";
import type { Story } from "../model/story.ts";

/** Where a change of selection came from, so that nothing moves under the hand that moved it. */
export type Origin = "text" | "map" | "panel" | "url" | "host";

/** What the reader has chosen. With both, the passage names the site. */
export interface Selection {
  readonly site: SiteId | null;
  readonly passage: PassageId | null;
  /** Of the last change; null before the first. */
  readonly origin: Origin | null;
}

/** What the reader is doing. */
export interface ReadingState {
  readonly selection: Selection;
  /** The site under the pointer or the focus, shown but not chosen. */
  readonly hover: SiteId | null;
  /** The passage that the reader's eyes are on, as far as the scroll tells; it is not chosen. */
  readonly current: PassageId | null;
  /** Where the reader left off reading when the map or a card led them to a passage; null while the text leads. */
  readonly left: PassageId | null;
  /** Whether the map goes along with the passage being read. */
  readonly follows: boolean;
  /** The dates that layers are drawn for instead of their own. */
  readonly moments: Moments;
}

export type ReadingListener = (now: ReadingState, before: ReadingState) => void;

/** One reader's store. Actions that change nothing tell nobody. */
export interface Reading {
  readonly story: Story;
  readonly order: ReadingOrder;
  get(): ReadingState;
  /** @returns the function that ends the subscription */
  subscribe(listener: ReadingListener): () => void;
  /** Chooses a site, in that passage if it names the site, else in the first that does. Unknown ids are ignored. */
  selectSite(site: SiteId, origin: Origin, passage?: PassageId): void;
  /** Chooses a passage, and keeps the chosen site only if the passage names it. */
  selectPassage(passage: PassageId, origin: Origin): void;
  /** Goes on by `steps` among the passages that name the chosen site; stays at the ends. */
  step(steps: number, origin: Origin): void;
  clear(origin: Origin): void;
  hover(site: SiteId | null): void;
  /** The reader has come to that passage; null before the first. Unknown ids are ignored. */
  readOn(passage: PassageId | null): void;
  follow(follows: boolean): void;
  /** Draws a layer for that date, and every other one for its own; `null` as it is on its own date. */
  showMoment(layer: string, when: string | null): void;
}

export function createReading(story: Story): Reading {
  const order = readingOrderOf(story);
  const listeners = new Set<ReadingListener>();
  let state: ReadingState = {
    selection: { site: null, passage: null, origin: null },
    hover: null,
    current: null,
    left: null,
    follows: true,
    moments: new Map(),
  };

  const change = (next: ReadingState): void => {
    const before = state;
    state = next;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(state, before);
  };
  const select = (site: SiteId | null, passage: PassageId | null, origin: Origin): void => {
    const { selection, current } = state;
    if (selection.site === site && selection.passage === passage) return;
    const textLeads = origin === "text" || origin === "url" || !(site || passage);
    const left = textLeads
      ? null
      : (state.left ?? current ?? selection.passage ?? order.passages[0]?.id ?? null);
    change({ ...state, selection: { site, passage, origin }, left });
  };

  return {
    story,
    order,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    selectSite(site, origin, passage) {
      const passages = order.passagesOf(site);
      const chosen = passages.find(({ id }) => id === passage) ?? passages[0];
      if (chosen) select(site, chosen.id, origin);
    },
    selectPassage(passage, origin) {
      if (!order.passage(passage)) return;
      const { site } = state.selection;
      const kept = site && order.sitesOf(passage).includes(site) ? site : null;
      select(kept, passage, origin);
    },
    step(steps, origin) {
      const { site, passage } = state.selection;
      if (!site) return;
      const passages = order.passagesOf(site);
      const at = passages.findIndex(({ id }) => id === passage);
      const next = passages[Math.max(0, Math.min(passages.length - 1, at + steps))];
      if (next) select(site, next.id, origin);
    },
    clear: (origin) => select(null, null, origin),
    hover(site) {
      if (state.hover === site || (site !== null && !order.site(site))) return;
      change({ ...state, hover: site });
    },
    readOn(current) {
      if (state.current === current || (current !== null && !order.passage(current))) return;
      change({ ...state, current });
    },
    follow(follows) {
      if (state.follows !== follows) change({ ...state, follows });
    },
    showMoment(layer, when) {
      const { moments } = state;
      if (when === null ? !moments.size : moments.get(layer) === when) return;
      change({ ...state, moments: new Map(when === null ? [] : [[layer, when]]) });
    },
  };
}
