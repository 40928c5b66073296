/** An embed that can be live or wait as its poster. */
export interface Performer {
  readonly host: Element;
  start(): void;
  stop(): void;
}

/** Sees to it that of all embeds of a page one at most is live: a live map holds a GPU context and a share of the processor. */
export interface Stage {
  add(performer: Performer): void;
  remove(performer: Performer): void;
  /** Makes this one live now, as the reader asked for it. */
  claim(performer: Performer): void;
}

/** How far outside the window an embed begins to load. */
const margin = "300px 0px";

/**
 * The embed that shows the most goes live as it comes near the window. It stays live until another shows twice as much
 * of itself, and as long as the reader's focus is in it and it can be seen.
 */
export function createStage(window: Window & typeof globalThis): Stage {
  const { document } = window;
  const performers = new Map<Element, { performer: Performer; shown: number }>();
  let live: Performer | null = null;

  const isInWindow = (host: Element): boolean => {
    const { top, bottom } = host.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  const claim = (performer: Performer | null): void => {
    if (performer === live) return;
    live?.stop();
    live = performer;
    live?.start();
  };
  const choose = (): void => {
    const shownBy = (performer: Performer | null): number =>
      (performer && performers.get(performer.host)?.shown) ?? 0;
    if (live && document.activeElement === live.host && isInWindow(live.host)) return;
    let best = live;
    for (const { performer, shown } of performers.values())
      if (shown > (best === live ? 2 * shownBy(live) : shownBy(best))) best = performer;
    claim(best);
  };
  const seen = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        const entry = performers.get(target);
        if (entry) entry.shown = isIntersecting ? 1 + intersectionRect.height * intersectionRect.width : 0;
      }
      choose();
    },
    { rootMargin: margin, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  return {
    add(performer) {
      performers.set(performer.host, { performer, shown: 0 });
      seen.observe(performer.host);
    },
    remove(performer) {
      seen.unobserve(performer.host);
      performers.delete(performer.host);
      if (performer === live) claim(null);
    },
    claim,
  };
}
