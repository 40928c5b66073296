import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../atlas/atlas.ts";
import type { CheckedStory } from "../format/check-story.ts";
import type { Problem } from "../model/problem.ts";
import { checkFolder } from "./read-story.ts";

/** The folders below `folder` that hold a story, in order of their names; `styles` may hold house styles instead. */
export function storyFolders(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}: stories are kept there, one folder each.`);
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && isFolder(join(folder, name)))
    .filter((name) => name !== "styles" || existsSync(join(folder, name, "article.md")))
    .sort()
    .map((name) => join(folder, name));
}

/** A link that leads nowhere is none. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** All stories, checked: those in order, the problems of the others, and what to look at in any. */
export async function checkStories(
  folders: readonly string[],
  atlas: Atlas,
): Promise<{ stories: CheckedStory[]; problems: Problem[]; warnings: Problem[] }> {
  const stories: CheckedStory[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const folder of folders) {
    const checked = await checkFolder(folder, atlas);
    warnings.push(...checked.warnings);
    if (checked.ok) stories.push(checked.value);
    else problems.push(...checked.problems);
  }
  return { stories, problems, warnings };
}

/** The stories with the newest first, those of one day by id. */
export function inOrder(stories: readonly CheckedStory[]): CheckedStory[] {
  return [...stories].sort(
    (a, b) => b.story.published.localeCompare(a.story.published) || a.story.id.localeCompare(b.story.id),
  );
}
