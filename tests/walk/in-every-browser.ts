import { afterAll, beforeAll, describe, vi } from "vitest";
import type { Tab, Walker } from "./walker.ts";
import { walkers } from "./walkers.ts";

/**
 * Describes the same tests in each browser; one that this machine lacks is skipped, and its title says what to install.
 *
 * @param tests are given the browser's name beside it
 * @param only names of the browsers, where others are tried elsewhere or take too long
 */
export function inEveryBrowser(
  what: string,
  tests: (walker: () => Walker, name: string) => void,
  only: readonly string[] = walkers.map(({ name }) => name),
): void {
  for (const { name, without, start } of walkers.filter((each) => only.includes(each.name)))
    describe.skipIf(without)(
      `${what}, in ${name}${without ? ` (skipped: this machine has no ${without})` : ""}`,
      () => {
        let walker: Walker;
        beforeAll(async () => {
          walker = await start();
        });
        afterAll(() => walker?.close());
        tests(() => walker, name);
      },
    );
}

/** Waits until the page has its live map. */
export const live = (tab: Tab): Promise<void> =>
  vi.waitFor(async () => {
    if (!(await has(tab, '[data-map="live"]'))) throw new Error("The map is not live.");
  }, 60_000);

/** Whether the page, or a frame of it, has an element that a selector tells. */
export const has = (tab: Tab, selector: string, frame?: string): Promise<boolean> =>
  tab.run((sought) => document.querySelector(sought) !== null, [selector], frame);

/** An element's attribute; null where either is missing. */
export const attribute = (tab: Tab, selector: string, name: string, frame?: string): Promise<string | null> =>
  tab.run(
    (sought, wanted) => document.querySelector(sought)?.getAttribute(wanted) ?? null,
    [selector, name],
    frame,
  );

/** What is chosen, as the page's contract shows it. */
export const chosen = (tab: Tab, frame?: string): Promise<[site: string | null, passage: string | null]> =>
  tab.run(
    () => {
      const root = document.querySelector("[data-story]");
      return [
        root?.getAttribute("data-selected-site") ?? null,
        root?.getAttribute("data-selected-passage") ?? null,
      ];
    },
    [],
    frame,
  );

/** Whether an element stands inside the window. */
export const inView = (tab: Tab, selector: string): Promise<boolean> =>
  tab.run(
    (sought) => {
      const box = document.querySelector(sought)?.getBoundingClientRect();
      return !!box && box.top >= 0 && box.bottom <= window.innerHeight;
    },
    [selector],
  );

/** Which of some elements a reader sees. */
export const seenOf = (tab: Tab, selectors: readonly string[]): Promise<string[]> =>
  tab.run(
    (all) =>
      all.filter((selector) =>
        [...document.querySelectorAll(selector)].some((element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ),
      ),
    [selectors],
  );
