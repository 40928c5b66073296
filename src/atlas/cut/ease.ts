/** What a cut may weigh, and how that is measured: by whoever compresses its files. */
export interface Budget {
  /** Of all layers as the map opens. */
  readonly first: number;
  /** Of all layers in full. */
  readonly near: number;
  weigh(features: readonly unknown[]): number;
}

/** By which power of the ease a weight falls, before two are measured. */
const usualSlope = 0.55;
/** It is known well enough where an ease that does is at most so many times one that does not, or its weight near the limit. */
const closeEnough = { ease: 1.3, weight: 0.985 } as const;
const mostTries = 4;
/** What is a slope of rounding and not of detail counts as this much; a guess beyond all measures is the more careful. */
const leastSlope = { between: 0.02, beyond: 0.12 } as const;
/** Nothing is made coarser than this: a weight that no detail helps is told by the tests. */
const most = 6;

interface Measured {
  readonly ease: number;
  readonly weight: number;
}

/**
 * How many times less detail a map needs to weigh no more than it may: 1 where it does anyway. Each guess lies on the line
 * through two measures, in logarithms: those nearest on either side of the limit, else the last two above it.
 */
export function easeFor(weightAt: (ease: number) => number, limit: number): number {
  const measure = (ease: number): Measured => ({ ease, weight: weightAt(ease) });
  let heavy = measure(1);
  if (heavy.weight <= limit) return 1;
  let before: Measured | null = null;
  let light: Measured | null = null;
  const aim = limit * closeEnough.weight;
  for (let tries = 0; tries < mostTries && heavy.ease < most; tries += 1) {
    const slope = light
      ? Math.max(leastSlope.between, slopeOf(heavy, light))
      : before
        ? Math.max(leastSlope.beyond, slopeOf(before, heavy))
        : usualSlope;
    const next = measure(Math.min(most, heavy.ease * (heavy.weight / aim) ** (1 / slope)));
    if (next.weight > limit) [before, heavy] = [heavy, next];
    else light = next;
    if (light && (light.ease < heavy.ease * closeEnough.ease || light.weight > limit * closeEnough.weight))
      break;
  }
  return light?.ease ?? most;
}

function slopeOf(one: Measured, other: Measured): number {
  return Math.log(one.weight / other.weight) / Math.log(other.ease / one.ease);
}
