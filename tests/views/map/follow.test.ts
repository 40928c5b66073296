import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { passageIdOf } from "../../../src/model/ids.ts";
import type { Site } from "../../../src/model/site.ts";
import { createReading } from "../../../src/state/reading.ts";
import { createFollow, type Followed } from "../../../src/views/map/follow.ts";
import { tinyStory } from "../../model/tiny-story.ts";

const tiny = tinyStory(["linz", "oslo"], ["linz", "oslo"]);
/** Linz lies in the story's frame, Oslo outside it. */
const story = {
  ...tiny,
  sites: tiny.sites.map((site): Site => ({ ...site, anchor: site.id === "linz" ? [5, 5] : [40, 60] })),
};
const close = { center: [9, 9], zoom: 9 } as const;
const wide = { center: [5, 5], zoom: 3 } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rows: [
  title: string,
  camera: typeof close | typeof wide,
  passage: number,
  more: { held?: boolean; follows?: boolean },
  flights: number,
][] = [
  ["comes back for a place that is out of view", close, 1, {}, 1],
  ["stays where the place is in view", wide, 1, {}, 0],
  ["stays for a place outside the frame, which stands at the edge", close, 2, {}, 0],
  ["stays where the reader has moved it", close, 1, { held: true }, 0],
  ["stays where the reader wants it to", close, 1, { follows: false }, 0],
];
for (const [title, camera, passage, { held = false, follows = true }, flights] of rows)
  it(`The map ${title}`, () => {
    const goHome = vi.fn();
    const reading = createReading(story);
    const map: Followed = {
      camera: () => camera,
      size: () => ({ width: 400, height: 300 }),
      isHeld: () => held,
      goHome,
    };
    createFollow(reading, story.frame, map, globalThis as unknown as Window);
    reading.follow(follows);
    reading.readOn(passageIdOf(passage));
    expect(goHome).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(goHome).toHaveBeenCalledTimes(flights);
  });

it("The map waits while passages rush by, and flies once", () => {
  const goHome = vi.fn();
  const reading = createReading(story);
  const map: Followed = {
    camera: () => close,
    size: () => ({ width: 400, height: 300 }),
    isHeld: () => false,
    goHome,
  };
  const follow = createFollow(reading, story.frame, map, globalThis as unknown as Window);
  for (const passage of [2, 1, 2, 1]) {
    reading.readOn(passageIdOf(passage));
    vi.advanceTimersByTime(100);
  }
  vi.runAllTimers();
  expect(goHome).toHaveBeenCalledTimes(1);
  follow.destroy();
  reading.readOn(passageIdOf(2));
  reading.readOn(passageIdOf(1));
  vi.runAllTimers();
  expect(goHome).toHaveBeenCalledTimes(1);
});
