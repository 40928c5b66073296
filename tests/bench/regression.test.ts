import { expect, test } from "vitest";
import { crossValidated, fitted, type Sample } from "./regression.ts";

/** Rows whose first number tells the more of them the higher it is, and whose second tells nothing. */
const samples: Sample[] = Array.from({ length: 400 }, (_, at) => {
  const telling = (at % 20) / 10 - 1;
  return {
    group: Math.floor(at / 40),
    values: [telling, (at % 7) / 7],
    right: (at * 7) % 10 < 5 + 4 * telling,
  };
});

test("a regression finds which number tells, and how often rows are right", () => {
  const [base = 0, telling = 0, idle = 0] = fitted(samples, 0.1);
  const chances = samples.map(
    ({ values: [a = 0, b = 0] }) => 1 / (1 + Math.exp(-base - telling * a - idle * b)),
  );
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / samples.length;
  expect(telling).toBeGreaterThan(1);
  expect(Math.abs(idle)).toBeLessThan(0.5);
  expect(mean).toBeCloseTo(samples.filter(({ right }) => right).length / samples.length, 2);
});

test("what a group says has no voice in its own chances", () => {
  const turned = samples.map((sample) => (sample.group === 0 ? { ...sample, right: !sample.right } : sample));
  const own = (all: readonly Sample[]) => crossValidated(all, 10, 1).slice(0, 40);
  expect(own(turned)).toEqual(own(samples));
  expect(crossValidated(turned, 10, 1).slice(40)).not.toEqual(crossValidated(samples, 10, 1).slice(40));
});
