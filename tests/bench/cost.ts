import type { CDPSession, Page } from "playwright-core";
import { medianOf } from "./report.ts";

/** What an action costs, in milliseconds; medians of its turns. */
export interface Cost {
  /** From the action to the end of the frame that shows it, the wait for that frame included. */
  readonly answer: number;
  /** The main thread's processor time in that, without what the measuring takes; other programs do not count. */
  readonly work: number;
  /** The main thread's processor time within a second of it. */
  readonly all: number;
}

/**
 * Clicks on, or points at, the elements of a selector in turn, and tells what it costs.
 *
 * @param event `click`, or the type of pointer event that is dispatched
 */
export async function cost(page: Page, selector: string, event: string, turns = 9): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const costs: Cost[] = [];
  const idle: Cost[] = [];
  for (let turn = 0; turn < turns; turn++) {
    idle.push(await once(page, session, selector, "", turn / turns));
    costs.push(await once(page, session, selector, event, turn / turns));
  }
  await session.detach();
  const middle = (of: readonly Cost[], name: keyof Cost): number => medianOf(of.map((each) => each[name]));
  return {
    answer: middle(costs, "answer"),
    work: middle(costs, "work") - middle(idle, "work"),
    all: middle(costs, "all") - middle(idle, "all"),
  };
}

/** @param at which of the elements, as a share of their number; an empty `event` does nothing */
async function once(
  page: Page,
  session: CDPSession,
  selector: string,
  event: string,
  at: number,
): Promise<Cost> {
  const before = await busy(session);
  const answer = await page.evaluate(
    async ({ selector, event, at }) => {
      const found = document.querySelectorAll<HTMLElement>(selector);
      const target = found[Math.floor(at * found.length)];
      if (!target) throw new Error(`The page has no ${selector}.`);
      const { left, top, width, height } = target.getBoundingClientRect();
      const middle = { clientX: left + width / 2, clientY: top + height / 2 };
      const press = { ...middle, bubbles: true, cancelable: true, view: window, detail: 1 };
      const channel = new MessageChannel();
      const start = performance.now();
      const drawn = new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(null);
        });
      });
      if (event === "click")
        for (const type of ["mousedown", "mouseup", "click"])
          target.dispatchEvent(new MouseEvent(type, press));
      else if (event) target.dispatchEvent(new PointerEvent(event, { bubbles: true }));
      return drawn;
    },
    { selector, event, at },
  );
  const shown = await busy(session);
  await page.waitForTimeout(1000);
  return { answer, work: shown - before, all: (await busy(session)) - before };
}

/** The main thread's processor time so far, in milliseconds. */
export async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}
