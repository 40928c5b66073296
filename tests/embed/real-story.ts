import { readFileSync } from "node:fs";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { storyOf } from "../../src/format/story-of.ts";
import type { Story } from "../../src/model/story.ts";

/** The shipped story, read without the geodata that its check needs. */
export function realStory(): Story {
  const read = (name: string): string =>
    readFileSync(new URL(`../../stories/truce-call/${name}`, import.meta.url), "utf8");
  const report = createReport("truce-call");
  return storyOf(
    "truce-call",
    parseArticle(read("article.md"), report),
    parseSites(read("sites.geojson"), report).entries,
  );
}
