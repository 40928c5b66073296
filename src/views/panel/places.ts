import { parsePassageId, parseSiteId } from "../../model/ids.ts";
import type { Reading } from "../../state/reading.ts";

/**
 * The list of places as the build wrote it, made to answer: a link to a passage selects its site there.
 *
 * @param toPassage brings the reader to the passage after the selection
 */
export function createPlaces(
  host: HTMLElement,
  reading: Reading,
  toPassage: (passage: NonNullable<ReturnType<typeof parsePassageId>>) => void,
): { destroy(): void } {
  const ended = new AbortController();
  // With a script a site's address leads into the text; a browser that follows it by itself, later, must find nothing here.
  for (const entry of host.querySelectorAll("[data-site-card]")) entry.removeAttribute("id");
  host.addEventListener(
    "click",
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#p']") : null;
      const passage = parsePassageId(link?.hash.slice(1) ?? "");
      const site = parseSiteId(link?.closest<HTMLElement>("[data-site-card]")?.dataset.siteCard ?? "");
      if (!passage || !site || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      reading.selectSite(site, "panel", passage);
      toPassage(passage);
    },
    { signal: ended.signal },
  );
  let marked: Element | null = null;
  const unsubscribe = reading.subscribe(({ selection: { site } }, before) => {
    if (site === before.selection.site) return;
    marked?.removeAttribute("data-current");
    marked = host.querySelector(`[data-site-card="${site}"]`);
    marked?.setAttribute("data-current", "");
  });
  return {
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}
