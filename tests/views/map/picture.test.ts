import { expect, it, vi } from "vitest";
import { createPicture, type Picture } from "../../../src/views/map/picture.ts";

type Step = (picture: Picture) => void;
const start: Step = (picture) => void picture.start();
const live: Step = (picture) => picture.live();
const fails: Step = (picture) => picture.fail(true);
const cannot: Step = (picture) => picture.fail(false);
const again: Step = (picture) => void picture.restart();

const rows: [what: string, steps: Step[], state: string | undefined, begun: number][] = [
  ["is the build's until someone wants more", [], undefined, 0],
  ["is loading from the first wish on", [start], "loading", 1],
  ["is begun once, however often it is wanted", [start, start, live, start], "live", 1],
  ["stands where the engine did not come", [start, fails], "static", 1],
  ["is not begun again by a wish alone", [start, fails, start], "static", 1],
  ["is begun again by another try", [start, fails, again], "loading", 2],
  ["gets there at the second try", [start, fails, again, live], "live", 2],
  ["stays where no try may help", [start, cannot, again], "static", 1],
  ["stands while the map is lost, and is live again after", [start, live, cannot, live], "live", 1],
  ["is not begun anew while it is on its way", [start, again], "loading", 1],
];
it.each(rows)("The picture %s", (_, steps, state, begun) => {
  const begin = vi.fn(() => Promise.resolve());
  const host = { dataset: {} as DOMStringMap };
  const picture = createPicture(host, begin);
  for (const step of steps) step(picture);
  expect(begin).toHaveBeenCalledTimes(begun);
  expect(host.dataset.map).toBe(state);
  expect(picture.get().kind).toBe(state ?? "poster");
});

it("Whoever wants the live map while it comes waits for the same", async () => {
  let come = (): void => {};
  const picture = createPicture({ dataset: {} }, () => new Promise<void>((done) => (come = done)));
  const answered = vi.fn();
  const waits = [picture.start().then(answered), picture.start().then(answered)];
  await Promise.resolve();
  expect(answered).not.toHaveBeenCalled();
  come();
  await Promise.all(waits);
  expect(answered).toHaveBeenCalledTimes(2);
});

it("Whether another try may help is told by the try itself", () => {
  const picture = createPicture({ dataset: {} }, () => Promise.resolve());
  expect(picture.restart()).toBe(false);
  picture.fail(true);
  expect(picture.restart()).toBe(true);
});
