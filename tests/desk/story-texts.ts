import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A story's two files as they stand on disk, and its folder. */
export interface StoryTexts {
  readonly folder: string;
  readonly article: string;
  readonly sites: string;
}

/** Every story that comes with Dateline: the site's, the examples and the tests' own. */
export const stories: readonly StoryTexts[] = ["stories", "examples", "tests/fixtures/stories"].flatMap(
  (root) =>
    readdirSync(root)
      .map((name) => join(root, name))
      .filter((folder) => existsSync(join(folder, "article.md")))
      .map((folder) => ({
        folder,
        article: readFileSync(join(folder, "article.md"), "utf8"),
        sites: readFileSync(join(folder, "sites.geojson"), "utf8"),
      })),
);

/** What stands in one text and not in the other, between their common beginning and end. */
export function differenceOf(before: string, after: string): { readonly old: string; readonly new: string } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let back = 0;
  const shorter = Math.min(before.length, after.length) - from;
  while (back < shorter && before.at(-1 - back) === after.at(-1 - back)) back++;
  return { old: before.slice(from, before.length - back), new: after.slice(from, after.length - back) };
}
