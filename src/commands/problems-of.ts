import { readBaseMap } from "../press/base-map.ts";
import { readHouseStyle } from "../press/house-style.ts";
import { readSiteSettings } from "../press/read-site-settings.ts";
import type { Sources } from "../press/sources.ts";
import { checkStories, storyFolders } from "../press/stories.ts";
import { Misuse } from "./command.ts";

/** The problems and warnings of these folders, or of all below `stories`, and how many folders that are. */
export async function problemsOf(words: readonly string[], sources: Sources) {
  try {
    const folders = words.length ? words : storyFolders(sources.stories);
    if (!folders.length) throw new Error(`${sources.stories} holds no story.`);
    const { problems, warnings } = await checkStories(folders, readBaseMap(sources).atlas);
    if (words.length) return { problems, warnings, count: folders.length };
    const style = readHouseStyle(sources);
    const site = [...readSiteSettings(sources.stories, folders).problems, ...style.problems];
    return {
      problems: [...site, ...problems],
      warnings: [...style.warnings, ...warnings],
      count: folders.length,
    };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}
