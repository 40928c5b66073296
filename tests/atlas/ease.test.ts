import { describe, expect, it } from "vitest";
import { easeFor } from "../../src/atlas/cut/ease.ts";

/** A weight with a floor that no detail takes away, and the part of it that falls by a power of the ease. */
const falling =
  (floor: number, rest: number, power: number) =>
  (ease: number): number =>
    floor + rest * ease ** -power;

/** The least ease that does, to a hundredth. */
function exact(weight: (ease: number) => number, limit: number): number {
  let ease = 1;
  while (weight(ease) > limit) ease += 0.01;
  return ease;
}

describe("how much coarser a map is made", () => {
  it("is not at all where it weighs no more than it may", () => {
    let asked = 0;
    const weigh = (): number => {
      asked += 1;
      return 100;
    };
    expect(easeFor(weigh, 100)).toBe(1);
    expect(asked).toBe(1);
  });

  it.each<[string, (ease: number) => number, number]>([
    ["falls fast", falling(0, 200, 1), 100],
    ["falls slowly", falling(0, 200, 0.5), 120],
    ["has a floor", falling(60, 140, 0.7), 120],
    ["is a little too much", falling(40, 65, 0.4), 100],
  ])(
    "is so much, after few measures, that a weight which %s is below its limit and near it",
    (_what, weight, limit) => {
      let asked = 0;
      const ease = easeFor((at) => {
        asked += 1;
        return weight(at);
      }, limit);
      expect(weight(ease)).toBeLessThanOrEqual(limit);
      expect(weight(ease)).toBeGreaterThan(limit * 0.85);
      expect(asked).toBeLessThanOrEqual(5);
    },
  );

  it.each([
    ["has a high floor", falling(105, 52, 0.8), 121],
    ["hardly falls at first", (ease: number): number => (ease < 1.1 ? 80 : 80 - 6 * Math.log(ease)), 79.4],
  ])("is found for a weight that %s, which the usual slope would miss", (_what, weight, limit) => {
    const ease = easeFor(weight, limit);
    expect(weight(ease)).toBeLessThanOrEqual(limit);
    expect(ease).toBeLessThan(1.35 * exact(weight, limit));
  });

  it("has an end where no detail helps", () => {
    expect(easeFor(() => 500, 100)).toBe(6);
  });
});
