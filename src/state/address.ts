import { parsePassageId, parseSiteId } from "../model/ids.ts";
import type { Reading } from "./reading.ts";

/** The parts of a window that the address is read from and written to. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: { replaceState(data: unknown, unused: string, url: string): void };
  addEventListener(type: "hashchange", listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Keeps the address's fragment and the selection the same: `#old-town` is a site, `#p19` a passage. A text directive after
 * it (`#p19:~:text=...`) is the browser's business; one that knows none leaves it in the address. Written with
 * replaceState, so that Back leaves the page however much was chosen on it.
 */
export function createAddress(bar: AddressBar, reading: Reading): { destroy(): void } {
  const ended = new AbortController();
  const read = (): void => {
    const [fragment = ""] = bar.location.hash.slice(1).split(":~:");
    const passage = parsePassageId(fragment);
    const site = parseSiteId(fragment);
    if (passage) reading.selectPassage(passage, "url");
    else if (site) reading.selectSite(site, "url");
  };
  const unsubscribe = reading.subscribe(({ selection }, before) => {
    if (selection === before.selection || selection.origin === "url") return;
    bar.history.replaceState(null, "", `#${selection.site ?? selection.passage ?? ""}`);
  });
  bar.addEventListener("hashchange", read, { signal: ended.signal });
  read();
  return {
    destroy() {
      ended.abort();
      unsubscribe();
    },
  };
}
