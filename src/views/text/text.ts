import { type PassageId, parsePassageId, parseSiteId, type SiteId } from "../../model/ids.ts";
import type { Reading, ReadingState } from "../../state/reading.ts";

/**
 * The article as the build wrote it, made to answer: a name chosen or pointed at shows on the map, and what is chosen
 * elsewhere is marked here and brought into view.
 *
 * @param host the element that holds the passages
 * @param calm whether the reader asked for less motion, asked anew at each move
 * @param afterPaint does something once the answer to the reader's last action has been painted
 */
export function createText(
  host: HTMLElement,
  reading: Reading,
  calm: () => boolean,
  afterPaint: (act: () => void) => void,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
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

  const links = linksIn(host);
  const linksOf = (site: SiteId | null): readonly HTMLElement[] => links.get(site) ?? [];
  let current: HTMLElement | null = null;
  const draw = (now: ReadingState, before: ReadingState): void => {
    const { site, passage, origin } = now.selection;
    if (now.selection !== before.selection) {
      current?.removeAttribute("data-current");
      for (const link of linksOf(before.selection.site)) link.removeAttribute("aria-current");
      current = passage && host.querySelector<HTMLElement>(`#${passage}`);
      if (current) {
        current.dataset.current = "";
        if (origin !== "text") bringIntoView(current, origin === "url");
      }
      for (const link of linksOf(site))
        link.setAttribute("aria-current", current?.contains(link) ? "location" : "true");
    }
    if (now.hover !== before.hover) {
      for (const link of linksOf(before.hover)) link.removeAttribute("data-hover");
      for (const link of linksOf(now.hover)) link.dataset.hover = "";
    }
  };
  /** Once the browser has followed the address's fragment by itself, where that is what brought the reader here: WebKit does so after the load event. Not once the reader has chosen something else. */
  const bringIntoView = (passage: HTMLElement, fromAddress: boolean): void => {
    const go = (): void => {
      if (passage !== current) return;
      passage.scrollIntoView({ block: "center", behavior: calm() || fromAddress ? "instant" : "smooth" });
    };
    const { defaultView: window, readyState } = host.ownerDocument;
    if (fromAddress && readyState !== "complete")
      window?.addEventListener(
        "load",
        () => {
          go();
          afterPaint(go);
        },
        { once: true, signal },
      );
    else if (fromAddress) window?.requestAnimationFrame(go);
    else afterPaint(go);
  };

  const unsubscribe = reading.subscribe(draw);
  return {
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}

function mentionAt(target: EventTarget | null): { site: SiteId; passage: PassageId | null } | null {
  const link = target instanceof Element ? target.closest<HTMLElement>("a[data-site]") : null;
  const site = parseSiteId(link?.dataset.site ?? "");
  const passage = link?.closest<HTMLElement>("[data-passage]")?.dataset.passage ?? "";
  return site && { site, passage: parsePassageId(passage) };
}

/** The links of each site, so that no change looks through the whole article. */
function linksIn(host: HTMLElement): ReadonlyMap<string | null | undefined, readonly HTMLElement[]> {
  const links = new Map<string | null | undefined, HTMLElement[]>();
  for (const link of host.querySelectorAll<HTMLElement>("a[data-site]")) {
    const same = links.get(link.dataset.site);
    if (same) same.push(link);
    else links.set(link.dataset.site, [link]);
  }
  return links;
}
