import { vi } from "vitest";
import type { Tab } from "./walker.ts";

/** Where an element is pressed, in pixels of its own window. */
type Point = readonly [x: number, y: number];

/**
 * Presses an element with the mouse, as a reader does: it is brought into view, and pressed where it is on top, once it has
 * come to rest.
 *
 * @param index its place among those that the selector tells
 */
export async function press(tab: Tab, selector: string, index = 0, frame?: string): Promise<void> {
  const point = await vi.waitFor(
    async () => {
      const found = await tab.run(restingPointOn, [selector, index], frame);
      if (!found) throw new Error(`${selector} (${index}) moves or cannot be pressed.`);
      return found;
    },
    { timeout: 20_000, interval: 20 },
  );
  const [left, top] = frame ? await tab.run(cornerOf, [frame]) : [0, 0];
  await tab.clickAt(left + point[0], top + point[1]);
}

/** In the page: a point of an element that nothing covers and that stays while what waits for a picture is done; null where there is none yet. */
async function restingPointOn(selector: string, index: number): Promise<Point | null> {
  const pointNow = (): Point | null => {
    const element = document.querySelectorAll(selector)[index];
    for (const { x, y, width, height } of element?.getClientRects() ?? []) {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const control = element?.closest("a, button");
      if (hit && (element?.contains(hit) || (control && hit.closest("a, button") === control)))
        return [Math.round(x + width / 2), Math.round(y + height / 2)];
    }
    return null;
  };
  if (!pointNow())
    document.querySelectorAll(selector)[index]?.scrollIntoView({ block: "center", behavior: "instant" });
  const first = pointNow();
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return String(first) === String(pointNow()) ? first : null;
}

/** In the page: where a frame's own window begins. */
function cornerOf(frame: string): Point {
  let found: Element | null = null;
  for (const step of frame.split(" >>> "))
    found = (found ? found.shadowRoot : document)?.querySelector(step) ?? null;
  const { x = 0, y = 0 } = found?.getBoundingClientRect() ?? {};
  return [x + (found?.clientLeft ?? 0), y + (found?.clientTop ?? 0)];
}
