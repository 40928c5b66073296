import type { Page } from "playwright-core";

/** A gesture's frames. */
export interface Frames {
  /** The 95th percentile of the time between frames, in milliseconds. */
  readonly p95: number;
  /** How many frames it took. */
  readonly count: number;
  /** How many of the frames drew the map anew: two pages are comparable where both drew in as many. */
  readonly drawn: number;
}

/** How many frames a gesture takes, one step in each. */
const steps = 60;

/**
 * Runs in the page before all else: counts the frames in which WebGL drew, and keeps the functions that gestures are made
 * of. tsx wraps named functions in `__name`, which the page must have.
 */
export function watchFrames(): void {
  let drew = false;
  const { prototype } = WebGL2RenderingContext;
  const draw = prototype.drawElements;
  prototype.drawElements = function (...values) {
    drew = true;
    draw.apply(this, values);
  };
  const inFrames = (
    count: number,
    act: (step: number) => void,
  ): Promise<{ p95: number; drawn: number; count: number }> =>
    new Promise((resolve) => {
      const gaps: number[] = [];
      let [step, drawn, last] = [0, 0, 0];
      const tick = (time: number): void => {
        if (last) gaps.push(time - last);
        if (drew && step) drawn++;
        drew = false;
        last = time;
        if (step === count) {
          gaps.sort((a, b) => a - b);
          resolve({ p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0, drawn, count });
          return;
        }
        act(step++);
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
  Object.assign(window, { inFrames });
}

type InFrames = (count: number, act: (step: number) => void) => Promise<Frames>;

/**
 * Drags the map by three pixels to the right and one up in each frame.
 *
 * @param pins a selector of what stands on the map; throws where none of it goes along, as those at its edge do not
 */
export async function pan(page: Page, pins: string): Promise<Frames> {
  const spots = (): Promise<number[]> =>
    page.$$eval(pins, (found) => found.map((element) => element.getBoundingClientRect().x));
  const before = await spots();
  const frames = await page.evaluate(async (count) => {
    const canvas = document.querySelector("canvas");
    if (!canvas) throw new Error("The page has no map to drag.");
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = (type: string, step: number, buttons: number): MouseEvent =>
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        view: window,
        button: 0,
        buttons,
        clientX: left + width / 4 + step * 3,
        clientY: top + height * 0.6 - step,
      });
    canvas.dispatchEvent(at("mousedown", 0, 1));
    const { inFrames } = window as unknown as { inFrames: InFrames };
    const seen = await inFrames(count, (step) => canvas.dispatchEvent(at("mousemove", step + 1, 1)));
    await new Promise((done) => setTimeout(done, 200));
    canvas.dispatchEvent(at("mouseup", count, 0));
    return seen;
  }, steps);
  const moves = (await spots()).map((x, index) => x - (before[index] ?? 0));
  if (!moves.some((move) => Math.abs(move - steps * 3) < 10))
    throw new Error(`The map was dragged by ${steps * 3} pixels and went ${moves.map(Math.round)}.`);
  return frames;
}

/** Zooms in by the wheel, a little in each frame, then out again. */
export function zoom(page: Page): Promise<Frames> {
  return page.evaluate((count) => {
    const canvas = document.querySelector("canvas");
    if (!canvas) throw new Error("The page has no map to zoom.");
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const { inFrames } = window as unknown as { inFrames: InFrames };
    return inFrames(count, (step) =>
      canvas.dispatchEvent(
        new WheelEvent("wheel", {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          deltaY: step < count / 2 ? -12 : 12,
          clientX: left + width / 2,
          clientY: top + height / 2,
        }),
      ),
    );
  }, steps);
}
