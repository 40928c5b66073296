import type { Page } from "playwright-core";

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** What the page holds after a collection of garbage: bytes of its heap, nodes, listeners. */
export async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * How much the page holds more after a round of `work`, in the round where it grew least. What leaks grows in every round
 * by as much; compiled code and filled caches, a megabyte of heap at times, come once.
 */
export async function leastGrowth(page: Page, rounds: number, work: () => Promise<void>): Promise<Held> {
  const states = [await held(page)];
  for (let round = 0; round < rounds; round++) {
    await work();
    states.push(await held(page));
  }
  console.log(
    states.map(({ heap, nodes, listeners }) => `${heap} B, ${nodes} nodes, ${listeners} listeners`),
  );
  const least = (of: keyof Held): number =>
    Math.min(...states.slice(1).map((state, at) => state[of] - (states[at]?.[of] ?? 0)));
  return { heap: least("heap"), nodes: least("nodes"), listeners: least("listeners") };
}
