import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chosenIn, frameOf } from "./host-page.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();
let open: OpenPage;
let page: Page;
const warnings: string[] = [];

beforeAll(async () => {
  open = await openPage(made.browser, "about:blank", { reducedMotion: "reduce" });
  page = open.page;
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.goto(`${made.hosts.address}addresses.html`);
});
afterAll(() => open.close());

async function show(id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView({ block: "center" }));
}

describe("An address as people paste it", () => {
  it.each([
    { id: "fragment", at: "truce-call/", chosen: ["kursk", null] },
    { id: "index", at: "truce-call/", chosen: [null, null] },
    { id: "query", at: "truce-call/", chosen: ["kyiv", null] },
    { id: "alone", at: "truce-call/", chosen: ["kyiv", null] },
    { id: "translation", at: "truce-call/uk/", chosen: [null, null] },
    { id: "element", at: "truce-call/", chosen: ["kursk", null] },
    { id: "whole", at: "truce-call/", chosen: ["kursk", null] },
    { id: "last", at: "truce-call/", chosen: [null, null] },
  ])(
    "is understood, its fragment chooses, and bad ones beside it do no harm: $id",
    async ({ id, at, chosen }) => {
      await show(id);
      const poster = page.locator(`#${id} >> css=img`);
      await expect
        .poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const frame = await frameOf(page, `#${id}`);
      const { origin, pathname } = new URL(frame.url());
      expect(origin + pathname).toBe(`${inject("site")}${at}embed.html`);
      const [site, passage] = chosen;
      await expect.poll(async () => (await chosenIn(frame))[0]).toBe(site);
      if (!site) expect((await chosenIn(frame))[1]).toBe(passage);
    },
  );

  it("that is none is told once, alone, and its poster is left", async () => {
    await show("bad-element");
    expect(warnings.filter((text) => text.startsWith("Dateline: bad address"))).toHaveLength(3);
    expect(warnings.join()).not.toContain("secret@");
    expect(await page.locator("#secret").textContent()).toBe("A poster of the host's");
    expect(open.faults).toEqual([]);
  });
});

it("A site's own poster is bounded, however high the picture is", async () => {
  const high = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="1100" viewBox="0 0 100 1100"/>';
  const tall = await openPage(made.browser, "about:blank");
  await tall.page.route("**/poster.svg", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: high }),
  );
  await tall.page.route("**/embed.html*", (route) => route.abort());
  await tall.page.goto(`${made.hosts.address}five.html`);
  const image = tall.page.locator("#one >> css=img");
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalHeight)).toBe(1100);
  const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeLessThanOrEqual(800);
  await tall.close();
});
