import { parsePassageId } from "../../model/ids.ts";
import type { Reading } from "../../state/reading.ts";

/** Where on the screen a reader reads, as a share of its height; on a phone the map takes the upper part. */
const line = { wide: 0.35, narrow: 0.6 };

/**
 * Tells which passage is being read as the page scrolls: the one on the reading line. It only watches; nothing scrolls.
 *
 * @param host the element that holds the passages
 */
export function createReadingLine(host: HTMLElement, reading: Reading): { destroy(): void } {
  const { defaultView: window } = host.ownerDocument;
  if (!window) return { destroy() {} };
  const passages = [...host.querySelectorAll<HTMLElement>("[data-passage]")];
  const wide = window.matchMedia("(min-width: 56rem)");
  let observer: IntersectionObserver | null = null;
  const watch = (): void => {
    observer?.disconnect();
    const above = 100 * (wide.matches ? line.wide : line.narrow);
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting && window.scrollY > 0)
            reading.readOn(parsePassageId((target as HTMLElement).dataset.passage ?? ""));
      },
      { rootMargin: `-${above}% 0px -${99.9 - above}% 0px` },
    );
    for (const passage of passages) observer.observe(passage);
  };
  watch();
  wide.addEventListener("change", watch);
  const unsubscribe = reading.subscribe(({ current }, before) => {
    if (current === before.current) return;
    for (const passage of passages)
      if (passage.id === before.current || passage.id === current)
        passage.toggleAttribute("data-reading", passage.id === current);
  });
  return {
    destroy() {
      observer?.disconnect();
      wide.removeEventListener("change", watch);
      unsubscribe();
    },
  };
}
