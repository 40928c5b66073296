import { scaleSqrt } from "d3-scale";
import type { SiteId } from "../model/ids.ts";
import { type Pin, pinsOf } from "../model/pins.ts";
import type { Story } from "../model/story.ts";
import { isContext, isMain, scoresOf } from "../model/weight.ts";

/** Radii in CSS pixels of the least and the most important site's pin, and of the least important one's dot. */
const [least, most, dot] = [11, 18, 4] as const;
/** Of pins that have no number to be read, and of what is only context. */
const [leastWithout, mostWithout, context] = [7, 13, 5] as const;

/** So much a site must weigh at least to have the largest pin: where each is named once, all are small and none covers another. */
const mostAtLeast = 5;

/** So many sites stand on the map as buttons. Measured when all did: 50 cost 2.5 ms in each frame of a move, 300 cost 19. */
const mostPins = 60;

/** Radii in CSS pixels by site id: of the sites that are pins, and of those that are dots. */
export interface Radii {
  readonly radii: Record<string, number>;
  readonly dots: Record<string, number>;
}

/**
 * How large each site's mark is: its area grows with what the text says of it (`model/weight.ts`), but no pin is smaller
 * than its number can be read in. What the story calls its main site has the largest, and context a small one. In a story
 * of many sites the most important ones are pins and the others dots without a number.
 */
export function pinRadiiOf(story: Story): Radii {
  const scores = scoresOf(story);
  const scoreOf = ({ site }: Pin): number =>
    isMain(site) ? Number.POSITIVE_INFINITY : isContext(site) ? 0 : (scores.get(site.id as SiteId) ?? 0);
  const pins = pinsOf(story);
  const largest = Math.max(mostAtLeast, ...pins.map(scoreOf).filter(Number.isFinite));
  const [floor, ceiling] = story.numbers === false ? [leastWithout, mostWithout] : [least, most];
  const radius = scaleSqrt().domain([0, largest]).range([0, ceiling]).clamp(true);
  const sized = (some: readonly Pin[], smallest: number, quiet: number): Record<string, number> =>
    Object.fromEntries(
      some.map((pin) => {
        const wanted = Math.round(radius(scoreOf(pin)) * 10) / 10;
        return [pin.site.id, isContext(pin.site) ? quiet : Math.max(smallest, wanted)];
      }),
    );
  const ranked = pins.toSorted((a, b) => compared(scoreOf(b), scoreOf(a)));
  const chosen = new Set(ranked.slice(0, mostPins));
  return {
    radii: sized(
      pins.filter((pin) => chosen.has(pin)),
      floor,
      context,
    ),
    dots: sized(ranked.slice(mostPins), dot, dot),
  };
}

/** The difference of two scores that may both be without end. */
function compared(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
