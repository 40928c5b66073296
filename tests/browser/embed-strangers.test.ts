import type { Frame, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { chosenIn, frameIn, frameOf, loadedFrame, visitHost } from "./host-page.ts";
import type { OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();

/**
 * Sends messages from one window to another, and waits until the last of them has been heard there.
 *
 * @param up whether they go to the window around the sender, else to the sender's own
 */
async function send(from: Page | Frame, to: Page | Frame, up: boolean, messages: unknown[]): Promise<void> {
  await to.evaluate(() => {
    window.addEventListener("message", ({ data }) => Object.assign(window, { last: data }));
  });
  await from.evaluate(
    ([all, parent]) => {
      for (const message of [...all, "the last"]) (parent ? window.parent : window).postMessage(message, "*");
    },
    [messages, up] as const,
  );
  await to.waitForFunction(() => (window as unknown as { last: unknown }).last === "the last");
}

describe("A host with a map", () => {
  const resize = { dateline: 1, type: "resize", height: 300 };

  async function visit(): Promise<OpenPage & { frame: Frame; height(): Promise<string> }> {
    const open = await visitHost(made.browser, `${made.hosts.address}plain.html`);
    await open.page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(open.page);
    const height = (): Promise<string> =>
      open.page.locator(loadedFrame).evaluate((element) => (element as HTMLElement).style.height);
    return { ...open, frame, height };
  }

  it("hears the map", async () => {
    const { page, frame, height, close } = await visit();
    await send(frame, page, true, [resize]);
    expect(await height()).toBe("300px");
    await close();
  });

  it("hears no other window, though it be of the map's origin", async () => {
    const { page, height, close } = await visit();
    const before = await height();
    await page.evaluate(
      (src) => {
        document.body.append(Object.assign(document.createElement("iframe"), { src, id: "other" }));
      },
      `${inject("site")}licences.txt`,
    );
    const other = await (await page.waitForSelector("#other")).contentFrame();
    await other?.waitForURL(/licences/);
    if (other) await send(other, page, true, [resize]);
    expect(await height()).toBe(before);
    await send(page, page, false, [resize]);
    expect(await height()).toBe(before);
    await close();
  });

  it("hears no page of another origin that took the map's place", async () => {
    const { page, frame, height, close } = await visit();
    const before = await height();
    await frame.goto(`${made.hosts.address}blank.html`);
    await send(frame, page, true, [resize]);
    expect(await height()).toBe(before);
    await close();
  });

  it("hears nothing of another form", async () => {
    const { page, frame, height, faults, close } = await visit();
    const before = await height();
    await send(frame, page, true, [null, { ...resize, dateline: 2 }, { ...resize, height: "9" }]);
    expect(await height()).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });
});

it("A map hears the window around it only, though no origin is named in its address", async () => {
  const { page, close } = await visitHost(made.browser, `${made.hosts.address}blank.html`);
  await page.evaluate(
    (src) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src, width: 600, height: 600 }));
    },
    `${inject("site")}truce-call/embed.html`,
  );
  const frame = await frameIn(await page.waitForSelector("iframe"));
  await expect.poll(() => frame.evaluate(() => document.querySelector(".map-tools") !== null)).toBe(true);
  const select = (site: string) => ({ dateline: 1, type: "select", site });
  await page.evaluate((message) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  }, select("kursk"));
  await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kursk");
  await send(frame, frame, false, [select("kyiv")]);
  expect((await chosenIn(frame))[0]).toBe("kursk");
  await close();
});
