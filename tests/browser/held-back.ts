import type { BrowserContext, Page } from "playwright-core";

/** Holds back the answers to some requests of a page. @returns what lets them come, those too that are asked for later */
export async function heldBack(of: Page | BrowserContext, wanted: RegExp | string): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await of.route(wanted, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
