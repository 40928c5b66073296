import type { Page } from "playwright-core";
import { afterEach, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { chosenIn, frameIn, frameOf, pressPin, visitHost } from "./host-page.ts";
import { hostTextOf } from "./host-text.ts";
import type { OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts(hostTextOf(realStory()));
let open: OpenPage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function visit(name: string): Promise<Page> {
  open = await visitHost(made.browser, `${made.hosts.address}${name}.html`);
  return open.page;
}

it("A guest leaves no history, cookie or storage in the host, takes no focus and calls no third party", async () => {
  const page = await visit("plain");
  const before = await page.evaluate(() => history.length);
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  for (const site of ["kursk", "kyiv", "ukraine"]) await pressPin(frame, site);
  await expect.poll(async () => (await chosenIn(frame))[0]).toBe("ukraine");
  expect(await page.evaluate(() => [history.length, document.cookie, localStorage.length])).toEqual([
    before,
    "",
    0,
  ]);
  expect(await frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
    "",
    0,
    0,
  ]);
  const site = new URL(inject("site")).origin;
  expect(open?.strangers.filter((address) => new URL(address).origin !== site)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

it("The wheel over the map scrolls the host's page on", async () => {
  const page = await visit("right-to-left");
  await frameOf(page);
  await page.setViewportSize({ width: 500, height: 300 });
  await page.locator("[data-dateline]").hover({ position: { x: 200, y: 150 } });
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
});

it("Of five maps on a page one at most is live, the one most in view, and it comes back where it was", async () => {
  const page = await visit("five");
  const live = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-dateline], dateline-map")]
        .filter((host) => host.shadowRoot?.querySelector("iframe"))
        .map(({ id }) => id),
    );
  await expect.poll(live).toEqual(["one"]);
  const first = await frameOf(page, "#one");
  await expect.poll(() => chosenIn(first)).toEqual(["kursk", "p19"]);
  await pressPin(first, "kyiv");
  for (const id of ["two", "three", "four", "five"]) {
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView({ block: "center" }));
    await expect.poll(live).toEqual([id]);
  }
  await page.locator("#one").evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect.poll(live).toEqual(["one"]);
  const again = await frameOf(page, "#one");
  await expect.poll(async () => (await chosenIn(again))[0]).toBe("kyiv");
  expect(open?.faults).toEqual([]);
});

it("A theme that the host names is the map's, whatever the reader's system says", async () => {
  const page = await visit("five");
  await page.locator("#two").evaluate((element) => element.scrollIntoView({ block: "center" }));
  const frame = await frameOf(page, "#two");
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

it("On paper the poster stands for the map", async () => {
  const page = await visit("plain");
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  await frameOf(page);
  const poster = page.locator("[data-dateline] img");
  expect(await poster.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await poster.isVisible()).toBe(true);
  expect(await poster.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
    true,
  );
  expect(await page.locator("[data-dateline] >> css=iframe").isVisible()).toBe(false);
});

it("A frame may neither lead the host's page away nor open dialogs", async () => {
  const page = await visit("plain");
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  await frameOf(page);
  const granted = await page
    .locator("[data-dateline] >> css=iframe")
    .evaluate((element) => [...(element as HTMLIFrameElement).sandbox].sort());
  expect(granted).toEqual([
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-same-origin",
    "allow-scripts",
  ]);
});

it.each([
  { named: "its own origin", host: () => new URL(made.hosts.address).origin, obeys: true },
  { named: "none", host: () => null, obeys: true },
  {
    named: "several with its own",
    host: () => `https://other.example,${new URL(made.hosts.address).origin}`,
    obeys: true,
  },
  { named: "another", host: () => "https://other.example", obeys: false },
  { named: "what is no origin", host: () => "null", obeys: false },
])(
  "A frame whose address names as host $named obeys and tells this page: $obeys",
  async ({ host, obeys }) => {
    const page = await visit("blank");
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener("message", ({ data }) => heard.push(data));
    });
    const src = new URL("truce-call/embed.html", inject("site"));
    const named = host();
    if (named) src.searchParams.set("host", named);
    await page.evaluate((address) => {
      document.body.append(
        Object.assign(document.createElement("iframe"), { src: address, width: 600, height: 600 }),
      );
    }, src.href);
    const frame = await frameIn(await page.waitForSelector("iframe"));
    const heard = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    /** Before its script has come, a frame hears nobody: it says that it is ready, or has nothing more to load. */
    if (obeys) await expect.poll(heard).toContainEqual(expect.objectContaining({ type: "ready" }));
    else await frame.waitForLoadState("networkidle");
    await frame.evaluate(() => {
      window.addEventListener("message", ({ data }) => Object.assign(window, { last: data }));
    });
    await page.evaluate(() => {
      const inside = document.querySelector("iframe")?.contentWindow;
      inside?.postMessage({ dateline: 1, type: "select", site: "kursk" }, "*");
      inside?.postMessage("the last", "*");
    });
    await frame.waitForFunction(() => (window as unknown as { last: unknown }).last === "the last");
    expect((await chosenIn(frame))[0]).toBe(obeys ? "kursk" : null);
    await pressPin(frame, "kyiv");
    await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kyiv");
    /** Messages arrive in their order, so that after the frame's last word all that it told has been heard. */
    await frame.evaluate(() => window.parent.postMessage("the last", "*"));
    await expect.poll(heard).toContain("the last");
    const told = await heard();
    if (!obeys) {
      expect(told).toEqual(["the last"]);
      return;
    }
    for (const choice of [
      { site: "kursk", origin: "host" },
      { site: "kyiv", origin: "map" },
    ])
      expect(told).toContainEqual(expect.objectContaining({ type: "siteselect", ...choice }));
  },
);

it("A frame whose talk with the host does not arrive has its map all the same", async () => {
  const page = await visit("blank");
  await page.route(/assets\/frame-[^/]+\.js$/, (route) => route.abort());
  const refused = page.waitForEvent("requestfailed", (request) => /\/frame-[^/]+\.js$/.test(request.url()));
  await page.evaluate(
    (src) => {
      document.body.append(
        Object.assign(document.createElement("iframe"), { src, width: "600", height: "600" }),
      );
    },
    `${inject("site")}truce-call/embed.html`,
  );
  await refused;
  const frame = await frameIn(await page.waitForSelector("iframe"));
  await pressPin(frame, "kursk");
  await frame.waitForSelector("[data-card]:not([hidden])");
  await frame.locator(".fold > summary").click();
  await frame.locator('[data-site-card="kyiv"] .place-passages a').first().click();
  await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kyiv");
  expect(open?.faults.filter((fault) => !fault.startsWith("Failed to load resource"))).toEqual([]);
});
