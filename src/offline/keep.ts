/** The name of the service worker's file in the site's root; it stays for good, as browsers ask for it again. */
const file = "offline.js";

/**
 * Keeps the page that has just been seen, and all that it loaded, for a visit without a line; the map's tiles are known by
 * the marks that it leaves of them. Does nothing in a frame, whose reader came to another site, with Save-Data, and where
 * the browser has no service workers.
 *
 * @param site the site's root folder, which is the worker's scope
 */
export async function keepForOffline(window: Window & typeof globalThis, site: URL): Promise<void> {
  const { navigator, location, performance } = window;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!("serviceWorker" in navigator) || window.parent !== window || connection?.saveData) return;
  try {
    await navigator.serviceWorker.register(new URL(file, site).href);
    const { active } = await navigator.serviceWorker.ready;
    const loaded = ["resource", "mark"].flatMap((type) =>
      performance.getEntriesByType(type).map(({ name }) => name),
    );
    active?.postMessage([location.href.replace(/#.*$/, ""), ...loaded]);
  } catch {
    // The browser refuses, as in a private window: the page does without.
  }
}
