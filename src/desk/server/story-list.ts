import { existsSync } from "node:fs";
import { join } from "node:path";
import { storyFolders } from "../../press/stories.ts";
import type { StoryEntry, StoryList } from "../api/stories.ts";
import { frontOf } from "../edit/front.ts";
import type { Desk } from "./desk.ts";
import { publishCommandOf } from "./publish-command.ts";

/** The stories as their files say, whether in order or not. */
export async function storyListOf(desk: Desk): Promise<StoryList> {
  const { stories } = desk.folders;
  const ids = storyFolders(stories).map((folder) => folder.slice(stories.length + 1));
  const entries = await Promise.all(ids.map((id) => entryOf(desk, id).catch(() => null)));
  return {
    stories: entries
      .filter((entry) => entry !== null)
      .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id)),
    folder: desk.sources.stories,
    hasPublishCommand: publishCommandOf(desk) !== null,
  };
}

async function entryOf(desk: Desk, id: string): Promise<StoryEntry | null> {
  const story = desk.story(id);
  const { files } = await story.open();
  const article = files["article.md"];
  if (article === undefined) return null;
  const front = frontOf(article);
  const unfinished = await story.unfinished(desk.live(id).has);
  const text = (key: string): string => (typeof front[key] === "string" ? (front[key] as string) : "");
  return {
    id,
    title: text("title") || id,
    published: text("published"),
    lang: text("lang") || "en",
    picture: isPublished(desk, id) ? `/site/${id}/card.png` : null,
    isUnfinished: unfinished.length > 0,
  };
}

/** Whether the built site has the story. */
export function isPublished({ sources }: Desk, id: string): boolean {
  return existsSync(join(sources.out, id, "story.json"));
}
