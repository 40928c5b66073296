import { mentionsOf, readingOrderOf, usageOf } from "./reading-order.ts";
import type { Site } from "./site.ts";
import type { Story } from "./story.ts";

/** What a pin shows of its site. */
export interface Pin {
  readonly site: Site;
  /** Its place in reading order, counting from 1. */
  readonly number: number;
  readonly usage: "place" | "voice" | "both";
}

/** The story's pins in reading order, one for each site. */
export function pinsOf(story: Story): Pin[] {
  const order = readingOrderOf(story);
  return story.sites.map((site, index) => ({
    site,
    number: index + 1,
    usage: usageOf(mentionsOf(order, site.id)),
  }));
}
