import { expect, it } from "vitest";
import { createLane, oneAtATime } from "../../../src/desk/page/one-at-a-time.ts";

const turn = async (): Promise<void> => {
  for (let times = 0; times < 5; times++) await Promise.resolve();
};

it("runs a task once more for whatever was asked while it ran", async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise((done) => void ends.push(done)));
  for (let times = 0; times < 3; times++) ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ask();
  expect(ends).toHaveLength(3);
});

it("does tasks one after another, also behind one that fails", async () => {
  const lane = createLane();
  const done: number[] = [];
  let fail = (_: Error): void => undefined;
  const first = lane(() => new Promise((_, reject) => (fail = reject)));
  const second = lane(async () => void done.push(2));
  await turn();
  expect(done).toEqual([]);
  fail(new Error("no"));
  await expect(first).rejects.toThrow("no");
  await second;
  expect(done).toEqual([2]);
});
