import type { Page } from "playwright-core";

/** Waits until two pictures of the page in a row are the same. */
export async function isStill(page: Page): Promise<void> {
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}
