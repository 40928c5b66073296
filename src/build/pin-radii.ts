import { scaleSqrt } from "d3-scale";
import { pinsOf } from "../model/pins.ts";
import type { Story } from "../model/story.ts";

/** Radii in CSS pixels of the least and the most mentioned site's mark. */
const [least, most] = [11, 18] as const;

/**
 * How large each site's mark is, in CSS pixels of its radius: its area grows with the number of its mentions, but no
 * mark is smaller than its number can be read in.
 */
export function pinRadiiOf(story: Story): Record<string, number> {
  const pins = pinsOf(story);
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...pins.map(({ mentions }) => mentions))])
    .range([0, most]);
  return Object.fromEntries(
    pins.map(({ site, mentions }) => [site.id, Math.max(least, Math.round(radius(mentions) * 10) / 10)]),
  );
}
