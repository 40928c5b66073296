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
    createFollow(reading, () => story.frame, map, vi.fn(), globalThis as unknown as Window);
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
  const follow = createFollow(reading, () => story.frame, map, vi.fn(), globalThis as unknown as Window);
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

const view = { passage: passageIdOf(2), frame: [1, 1, 2, 2] } as const;
const withView = { ...tinyStory(["linz", "linz", "linz"], ["linz"]), views: [view] };
const following = (more: { held?: boolean; follows?: boolean } = {}) => {
  const [goHome, showView] = [vi.fn(), vi.fn()];
  const reading = createReading(withView);
  const map: Followed = {
    camera: () => wide,
    size: () => ({ width: 400, height: 300 }),
    isHeld: () => more.held ?? false,
    goHome,
  };
  createFollow(reading, () => withView.frame, map, showView, globalThis as unknown as Window);
  reading.follow(more.follows ?? true);
  const read = (passage: number): void => {
    reading.readOn(passageIdOf(passage));
    vi.runAllTimers();
  };
  return { goHome, showView, reading, read };
};

it("A passage's own view is shown while it is read, and the frame comes back after it", () => {
  const { goHome, showView, read } = following();
  read(1);
  expect(showView).not.toHaveBeenCalled();
  read(2);
  expect(showView.mock.calls).toEqual([[view]]);
  expect(goHome).not.toHaveBeenCalled();
  read(3);
  expect(showView.mock.calls).toEqual([[view], [null]]);
  expect(goHome).toHaveBeenCalledTimes(1);
  read(1);
  expect(goHome).toHaveBeenCalledTimes(1);
});

it.each([{ held: true }, { follows: false }])(
  "No view is shown to a reader who keeps the map: %j",
  (more) => {
    const { showView, read } = following(more);
    read(2);
    expect(showView).not.toHaveBeenCalled();
  },
);

it("A place that is chosen in a passage comes before the passage's view", () => {
  const { showView, reading, read } = following();
  reading.selectSite("linz" as never, "map", passageIdOf(2));
  read(2);
  expect(showView).not.toHaveBeenCalled();
});
