import { expect, test } from "vitest";
import { eachOf } from "../../src/press/each-of.ts";

test("every item is worked on, a few at a time", async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await eachOf([...Array(50).keys()], async (item) => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    now--;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
  expect(most).toBe(4);
});

test("the first failure is told when nothing is at work any more, and nothing is begun after it", async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 1) throw new Error("no room");
    await Promise.resolve();
    ended.push(item);
  };
  await expect(eachOf([...Array(50).keys()], work)).rejects.toThrow("no room");
  expect(begun.length).toBeLessThan(10);
  expect(ended.length).toBe(begun.length - 1);
});
