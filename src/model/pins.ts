import { type ReadingOrder, readingOrderOf, usageOf } from "./reading-order.ts";
import type { Site } from "./site.ts";
import type { Story } from "./story.ts";

/** What a pin shows of its site. */
export interface Pin {
  readonly site: Site;
  /** Its place in reading order, counting from 1. */
  readonly number: number;
  readonly usage: "place" | "voice" | "both";
  /** How many mentions the article makes of the site. */
  readonly mentions: number;
  /** How many passages name it. */
  readonly passages: number;
}

/** The story's pins in reading order, one for each site. */
export function pinsOf(story: Story, order: ReadingOrder = readingOrderOf(story)): Pin[] {
  return story.sites.map((site, index) => {
    const mentions = order.mentionsOf(site.id);
    return {
      site,
      number: index + 1,
      usage: usageOf(mentions),
      mentions: mentions.length,
      passages: order.passagesOf(site.id).length,
    };
  });
}
