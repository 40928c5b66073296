import type { Bounds } from "./position.ts";
import type { Story } from "./story.ts";

/** Maps narrower than this are those of phones, in CSS pixels. */
export const phoneBelow = 600;

/** What a map of that width shows at first. */
export function frameAt({ frame, phoneFrame }: Pick<Story, "frame" | "phoneFrame">, width: number): Bounds {
  return (width < phoneBelow && phoneFrame) || frame;
}
