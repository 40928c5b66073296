import { scaleSqrt } from "d3-scale";
import { type Pin, pinsOf } from "../model/pins.ts";
import type { Story } from "../model/story.ts";

/** Radii in CSS pixels of the least and the most mentioned site's pin, and of the least mentioned one's dot. */
const [least, most, dot] = [11, 18, 4] as const;

/** So many mentions at least make the largest pin: where each site is named once, all are small and none covers another. */
const mostAtLeast = 4;

/** So many sites stand on the map as buttons. Measured when all did: 50 cost 2.5 ms in each frame of a move, 300 cost 19. */
const mostPins = 60;

/** Radii in CSS pixels by site id: of the sites that are pins, and of those that are dots. */
export interface Radii {
  readonly radii: Record<string, number>;
  readonly dots: Record<string, number>;
}

/**
 * How large each site's mark is: its area grows with the number of its mentions, but no pin is smaller than its number
 * can be read in. In a story of many sites the most named ones are pins and the others dots without a number.
 */
export function pinRadiiOf(story: Story): Radii {
  const pins = pinsOf(story);
  const largest = pins.reduce((sum, { mentions }) => Math.max(sum, mentions), mostAtLeast);
  const radius = scaleSqrt().domain([0, largest]).range([0, most]);
  const byMentions = pins.toSorted((a, b) => b.mentions - a.mentions);
  const sized = (some: readonly Pin[], floor: number): Record<string, number> =>
    Object.fromEntries(
      some.map(({ site, mentions }) => [site.id, Math.max(floor, Math.round(radius(mentions) * 10) / 10)]),
    );
  const chosen = new Set(byMentions.slice(0, mostPins));
  return {
    radii: sized(
      pins.filter((pin) => chosen.has(pin)),
      least,
    ),
    dots: sized(byMentions.slice(mostPins), dot),
  };
}
