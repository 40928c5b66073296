import { type PassageId, parsePassageId, parseSiteId, type SiteId } from "../../model/ids.ts";
import type { Reading, ReadingState } from "../../state/reading.ts";

/**
 * The article as the build wrote it, made to answer: a name chosen or pointed at shows on the map, and what is chosen
 * elsewhere is marked here and brought into view.
 *
 * @param host the element that holds the passages
 * @param calm whether the reader asked for less motion, asked anew at each move
 */
export function createText(host: HTMLElement, reading: Reading, calm: () => boolean): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const mentionAt = (target: EventTarget | null): { site: SiteId; passage: PassageId | null } | null => {
    const link = target instanceof Element ? target.closest<HTMLElement>("a[data-site]") : null;
    const site = parseSiteId(link?.dataset.site ?? "");
    const passage = link?.closest<HTMLElement>("[data-passage]")?.dataset.passage ?? "";
    return site && { site, passage: parsePassageId(passage) };
  };

  host.addEventListener(
    "click",
    (event) => {
      const mention = mentionAt(event.target);
      if (!mention || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      reading.selectSite(mention.site, "text", mention.passage ?? undefined);
    },
    { signal },
  );
  const pointAt = (event: Event): void => reading.hover(mentionAt(event.target)?.site ?? null);
  const pointAway = (event: Event): void => {
    if (mentionAt(event.target)) reading.hover(null);
  };
  host.addEventListener("pointerover", pointAt, { signal });
  host.addEventListener("pointerout", pointAway, { signal });
  host.addEventListener("focusin", pointAt, { signal });
  host.addEventListener("focusout", pointAway, { signal });

  const draw = (now: ReadingState, before: ReadingState | null): void => {
    const { site, passage, origin } = now.selection;
    if (now.selection !== before?.selection) {
      for (const element of host.querySelectorAll("[data-passage][data-current]"))
        element.removeAttribute("data-current");
      for (const element of host.querySelectorAll("a[aria-current]")) element.removeAttribute("aria-current");
      const current = passage && host.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
      if (current) {
        current.dataset.current = "";
        if (origin !== "text") bringIntoView(current, origin === "url");
      }
      if (site)
        for (const link of host.querySelectorAll(`a[data-site="${site}"]`))
          link.setAttribute("aria-current", current?.contains(link) ? "location" : "true");
    }
    if (now.hover !== before?.hover) {
      for (const link of host.querySelectorAll("a[data-hover]")) link.removeAttribute("data-hover");
      if (now.hover)
        for (const link of host.querySelectorAll<HTMLElement>(`a[data-site="${now.hover}"]`))
          link.dataset.hover = "";
    }
  };
  /** Once the browser has followed the address's fragment by itself, where that is what brought the reader here. */
  const bringIntoView = (passage: HTMLElement, fromAddress: boolean): void => {
    const go = (): void =>
      passage.scrollIntoView({ block: "center", behavior: calm() || fromAddress ? "instant" : "smooth" });
    const { defaultView: window, readyState } = host.ownerDocument;
    if (fromAddress && readyState !== "complete")
      window?.addEventListener("load", go, { once: true, signal });
    else if (fromAddress) window?.requestAnimationFrame(go);
    else go();
  };

  draw(reading.get(), null);
  const unsubscribe = reading.subscribe(draw);
  return {
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}
