import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** The map's frame, brought near: in the page itself or in the shadow of what the loader made. */
export async function frameOf(page: Page): Promise<Frame> {
  const isOurs = (frame: Frame): boolean => /\/truce-call\/embed\.html/.test(frame.url());
  await expect
    .poll(
      async () => {
        await page.evaluate(() => {
          const map = document.querySelector("iframe, [data-dateline], dateline-map");
          map?.scrollIntoView({ block: "center" });
        });
        return page.frames().some(isOurs);
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return page.frames().find(isOurs) as Frame;
}

/** Waits until the frame is as high as its content, or keeps what it was given. */
export async function isAsHigh(frame: Frame, keeps: number | undefined, where: string): Promise<void> {
  await frame.waitForSelector("[data-map]");
  const off = async (): Promise<number> => {
    const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    const outer = (await (await frame.frameElement()).boundingBox())?.height ?? 0;
    return Math.abs(outer - (keeps ?? inner));
  };
  await expect.poll(off, { timeout: 20_000, message: `${where}: its height` }).toBeLessThanOrEqual(1);
}
