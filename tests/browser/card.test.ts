import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { comesIntoView, mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

describe("the way back from a card", () => {
  it("leads from a place's last passage to where one was reading, with the focus", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await page.locator("#p7").evaluate((passage) => {
      const { top, height } = passage.getBoundingClientRect();
      window.scrollBy({ top: top + height / 2 - 0.35 * window.innerHeight, behavior: "instant" });
    });
    await page.waitForSelector("[data-reading]");
    const read = await page.getAttribute("[data-reading]", "data-passage");
    await page.click('[data-pin="zaporizhzhia-npp"]');
    await comesIntoView(page, "#p9");
    await page.click(".card-back");
    await comesIntoView(page, `#${read}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(read);
    expect(await selectionOf(page)).toEqual({ site: null, passage: null });
    await close();
  });

  it("is offered at the last passage only, and not to one whom the text led there", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await page.click('[data-pin="washington"]');
    await page.waitForSelector(".card-back", { state: "attached" });
    expect(await page.isVisible(".card-back")).toBe(false);
    for (;;) {
      const next = page.locator(".card-step", { hasText: "Next" });
      if ((await next.getAttribute("aria-disabled")) === "true") break;
      await next.click();
    }
    expect(await page.isVisible(".card-back")).toBe(true);
    await page.locator('#p19 a[data-site="kursk"]').click();
    expect(await page.isVisible(".card-back")).toBe(false);
    await close();
  });
});

describe("a card on a phone", () => {
  const swipe = async (page: Page, across: number, along: number): Promise<void> => {
    const box = await page.locator(".card-name").boundingBox();
    if (!box) throw new Error("There is no card.");
    const session = await page.context().newCDPSession(page);
    const at = (share: number) => [{ x: box.x + 60 + share * across, y: box.y + 8 + share * along }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
    for (const share of [0.2, 0.4, 0.6, 0.8, 1])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };

  it("goes away by a swipe to the side, and stays for a short one", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#kursk`, phone);
    await page.waitForSelector(".card-share");
    await swipe(page, 50, 0);
    expect(await page.isVisible("[data-card]")).toBe(true);
    await swipe(page, 150, 10);
    await page.waitForSelector("[data-card]", { state: "hidden" });
    expect(await selectionOf(page)).toEqual({ site: null, passage: null });
    await close();
  });

  it("is at most 40 % of the height and leaves the chosen pin free, for every place", async () => {
    const { page, close } = await openPage(browser, inject("site"), { ...phone, reducedMotion: "reduce" });
    await mapIsLive(page);
    for (const { id } of realStory().sites) {
      await page.evaluate((site) => {
        location.hash = site;
      }, id);
      await page.waitForSelector(`[data-selected-site="${id}"]`);
      const covered = await page.evaluate((site) => {
        const card = document.querySelector("[data-card]")?.getBoundingClientRect();
        const pin = document.querySelector(`[data-pin="${site}"]`)?.getBoundingClientRect();
        if (!card || !pin) throw new Error("No card or no pin.");
        return {
          share: card.height / innerHeight,
          under: pin.bottom > card.top,
          out: pin.top < 0 || pin.left < 0,
        };
      }, id);
      expect(covered.share, id).toBeLessThanOrEqual(0.401);
      expect(covered, id).toMatchObject({ under: false, out: false });
    }
    await close();
  });
});

describe("a card that grows after it opened", () => {
  it("covers no pin once what it offers besides has come", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    for (const { id } of realStory().sites) {
      await page.evaluate((site) => {
        location.hash = site;
      }, id);
      await page.waitForSelector(`[data-selected-site="${id}"] .card-share`);
      const covered = (): Promise<string[]> =>
        page.evaluate(() => {
          const card = document.querySelector("[data-card]")?.getBoundingClientRect();
          return [...document.querySelectorAll<HTMLElement>("[data-pin]")]
            .filter((pin) => {
              const { left, right, top, bottom } = pin.getBoundingClientRect();
              return card && left < card.right && right > card.left && top < card.bottom && bottom > card.top;
            })
            .map((pin) => pin.dataset.pin ?? "");
        });
      await expect.poll(covered, { message: id }).toEqual([]);
    }
    await close();
  });
});

describe("what is said of a choice", () => {
  it("is said once, in words, whatever it came from", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const seen = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            "[role=status],[aria-live]",
          );
          if (region?.textContent) said.push(region.textContent);
        }
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const said = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
    await page.click('[data-pin="kursk"]');
    await page.waitForSelector(".card-share");
    expect(await said()).toEqual(["Map shows Kursk region, named in passage 19."]);
    await page.locator('#p8 a[data-site="occupied-areas"]').click();
    expect(await said()).toEqual(["Map shows Occupied areas of Ukraine, named in passage 8."]);
    await page.keyboard.press("Escape");
    expect(await said()).toEqual(["Nothing is selected."]);
    await close();
  });
});

describe("with less motion", () => {
  it("the map cuts to a far place: it is there in the next frame, with its ring and the spoken sentence", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    const frames = await page.evaluate(async () => {
      const pin = document.querySelector<HTMLElement>('[data-pin="kyiv"]');
      const places = new Set<string>();
      document.querySelector<HTMLElement>('.article a[data-site="united-states"]')?.click();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame);
        const box = pin?.getBoundingClientRect();
        places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
      }
      return places.size;
    });
    // Where it was, where it is, and at most one more for the names that make room.
    expect(frames).toBeLessThanOrEqual(3);
    expect(await page.getAttribute('[data-pin="united-states"]', "aria-pressed")).toBe("true");
    await close();
  });

  it("without that wish it flies", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    const frames = await page.evaluate(async () => {
      const pin = document.querySelector<HTMLElement>('[data-pin="kyiv"]');
      const places = new Set<string>();
      document.querySelector<HTMLElement>('.article a[data-site="united-states"]')?.click();
      for (let frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        const box = pin?.getBoundingClientRect();
        places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
      }
      return places.size;
    });
    expect(frames).toBeGreaterThan(3);
    await close();
  });
});
