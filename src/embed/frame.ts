import type { PassageId, SiteId } from "../model/ids.ts";
import { frameHostOf } from "./frame-hosts.ts";
import { sizeByBrowser } from "./frame-sizing.ts";
import { parseHostMessage, type SelectionOrigin, type Target } from "./messages.ts";

/** What the frame needs of the reader's state; the store in `src/state` has it. */
export interface FrameReading {
  get(): FrameReadingState;
  /** @returns the function that ends the subscription */
  subscribe(listener: (now: FrameReadingState, before: FrameReadingState) => void): () => void;
  selectSite(site: SiteId, origin: "host", passage?: PassageId): void;
  selectPassage(passage: PassageId, origin: "host"): void;
  clear(origin: "host"): void;
}

interface FrameReadingState {
  readonly selection: Target & { readonly origin: SelectionOrigin | null };
}

/** A frame that talks with its host. */
export interface Frame {
  /**
   * Tells the host that the reader followed a link to the chosen passage.
   *
   * @returns whether the passage stands in the host's own text, so that the reader finds it there
   */
  read(): boolean;
  /**
   * Has the host lead its reader to a passage on the story's own page, in a system that does so for its frames.
   *
   * @returns whether there is one
   */
  lead(passage: PassageId): boolean;
  destroy(): void;
}

/**
 * The frame's side of the talk with its host: says when it is ready, how high it is and what the reader chooses, and
 * chooses what the host asks for. Does nothing in a page that stands alone.
 *
 * @param title the story's
 */
export function createFrame(window: Window & typeof globalThis, title: string, reading: FrameReading): Frame {
  const host = frameHostOf(window);
  if (!host) return { read: () => false, lead: () => false, destroy() {} };
  const ended = new AbortController();
  const { body } = window.document;
  /** Of the last message; 0 while the frame is not laid out, as in a tab that the host hides. */
  let height = 0;
  let passages: readonly PassageId[] = [];
  const measure = (): void => {
    const now = Math.ceil(body.getBoundingClientRect().height);
    if (now === height || !now) return;
    const isFirst = !height;
    height = now;
    host.tell(
      isFirst ? { dateline: 1, type: "ready", title, height } : { dateline: 1, type: "resize", height },
    );
    host.tellHeight(height);
    sizeByBrowser(height, window);
  };
  const sized = new window.ResizeObserver(measure);
  sized.observe(body);
  /** Browsers draw no frame that is out of view, and then tell no size either: a host may scroll to its words as a card opens. */
  const changed = new window.MutationObserver(measure);
  changed.observe(body, { childList: true, subtree: true, attributeFilter: ["hidden", "open"] });
  measure();

  const unsubscribe = reading.subscribe(({ selection }, { selection: before }) => {
    const { site, passage, origin } = selection;
    if (!origin) return;
    if (site !== before.site) host.tell({ dateline: 1, type: "siteselect", site, passage, origin });
    if (passage !== before.passage) host.tell({ dateline: 1, type: "passageselect", site, passage, origin });
  });
  window.addEventListener(
    "message",
    (event) => {
      if (!host.sent(event)) return;
      host.asked(event.data, height);
      const message = parseHostMessage(event.data);
      if (message?.type === "select") choose(reading, message);
      if (message?.type === "bound") ({ passages } = message);
      if (message?.type === "hello" && height) host.tell({ dateline: 1, type: "ready", title, height });
    },
    { signal: ended.signal },
  );
  return {
    read() {
      const { site, passage } = reading.get().selection;
      host.tell({ dateline: 1, type: "read", site, passage, origin: "panel" });
      return passage !== null && passages.includes(passage);
    },
    lead: (passage) => host.lead(new URL(`./#${passage}`, window.location.href)),
    destroy() {
      ended.abort();
      sized.disconnect();
      changed.disconnect();
      unsubscribe();
    },
  };
}

function choose(reading: FrameReading, { site, passage }: Target): void {
  if (site) reading.selectSite(site, "host", passage ?? undefined);
  else if (passage) reading.selectPassage(passage, "host");
  else reading.clear("host");
}
