import type { CDPSession, Page } from "playwright-core";

/** The page's heap after a collection of garbage, in bytes; frames of the same site share it. */
async function used(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** How much the heap grows over 50 selections after a first round of them, in per cent. */
export async function growthOverSelections(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const select = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const pins = [...document.querySelectorAll<HTMLElement>("[data-pin]")];
      for (let turn = 0; turn < count; turn++) {
        pins[turn % pins.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    }, times);
  await select(50);
  const before = await used(session);
  await select(50);
  return (100 * ((await used(session)) - before)) / before;
}

/**
 * How much the heap of a host page grows over 20 maps that are mounted in it, come alive and are taken away, after
 * five of them; in per cent.
 *
 * @param site the built site's address
 */
export async function growthOverMounts(page: Page, site: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A host</title>" }),
  );
  await page.goto(`${site}host.html`);
  const mount = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      for (let turn = 0; turn < count; turn++) {
        const frame = document.createElement("iframe");
        frame.src = "./embed.html";
        frame.width = "600";
        frame.height = "500";
        document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
        const map = frame.contentDocument?.querySelector("[data-map]");
        if (!map) throw new Error("The frame has no map.");
        while (map.getAttribute("data-map") !== "live") await new Promise(requestAnimationFrame);
        frame.remove();
      }
    }, times);
  await mount(5);
  const before = await used(session);
  await mount(20);
  return (100 * ((await used(session)) - before)) / before;
}
