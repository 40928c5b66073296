import fc from "fast-check";

/**
 * Properties over any input, as every test states them. The gate draws the same inputs each time, so that it fails by what has
 * changed; `npm run test:properties` draws new ones, and more: SEED and RUNS say which and how many times as many.
 */
const times = Number(process.env.RUNS ?? 1);
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1_803_2025), numRuns: runs(100) });

/** How many inputs a property is tried on, where the gate tries `inGate`. */
export function runs(inGate: number): number {
  return inGate * times;
}

export { default } from "fast-check";
