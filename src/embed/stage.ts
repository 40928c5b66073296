/** An embed that can be live or wait as its poster. */
export interface Performer {
  readonly host: Element;
  start(): void;
  stop(): void;
  /** Whether it is near the window: the stage's own note. */
  isNear?: boolean;
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
  const performers = new Map<Element, Performer>();
  let live: Performer | null = null;

  const claim = (performer: Performer | null): void => {
    if (performer === live) return;
    live?.stop();
    live = performer;
    live?.start();
  };
  /** Pixels of its height in the window; the least bit more where it is only near, so that it can be the first. */
  const shownBy = ({ host, isNear }: Performer): number => {
    const { top, bottom } = host.getBoundingClientRect();
    return isNear ? Math.max(0.1, Math.min(bottom, window.innerHeight) - Math.max(top, 0)) : 0;
  };
  const choose = (): void => {
    const liveShown = live ? shownBy(live) : 0;
    if (live && liveShown > 1 && window.document.activeElement === live.host) return;
    let best = live;
    let most = 2 * liveShown;
    for (const performer of performers.values()) {
      const shown = shownBy(performer);
      if (shown > most) [best, most] = [performer, shown];
    }
    claim(best);
  };
  const seen = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const performer = performers.get(target);
        if (performer) performer.isNear = isIntersecting;
      }
      choose();
    },
    { rootMargin: margin, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  return {
    add(performer) {
      performers.set(performer.host, performer);
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
