import { fold } from "../../find/gazetteer/fold.ts";
import { storyIdFault } from "../../format/story-id.ts";
import { parseSiteId } from "../../model/ids.ts";
import { type Reason, reason } from "../api/refusals.ts";

/** Why an id cannot be a new story's; null where it can. */
export function newIdFault(id: string): Reason | null {
  if (!parseSiteId(id) || id.length > 80) return reason("noNewId", { id: id.slice(0, 80) });
  return storyIdFault(id) === null ? null : reason("ownName", { id });
}

/** An id for a story that no other has, from its title: at most six words of it. */
export function freeStoryId(title: string | null, published: string, taken: ReadonlySet<string>): string {
  const words = fold(title ?? "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 6);
  const slug = words
    .join("-")
    .slice(0, 60)
    .replace(/^[^a-z]+|-+$/g, "");
  const stem = parseSiteId(slug) && !storyIdFault(slug) ? slug : `story-${published}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
