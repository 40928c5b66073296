import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { storyFolders } from "../../src/press/stories.ts";
import { codeFilesIn } from "../source-files.ts";

/** Names and words that only the first story may know. */
const storyWords =
  /\b(?:ukrain\w*|russia\w*|kursk\w*|kyiv|kiev|moscow|kremlin|putin|trump|zelensk\w*|crimea\w*|oblasts?|donetsk|luhansk|kherson|kharkiv|mykolaiv|zaporizhzhia\w*|enerhodar|kakhovka|dnipro|white-house|oval office)\b/i;

/** Rooms that read any article, and so name places of the world in tables and examples. */
const finding = ["src/find/", "src/draft/", "src/commands/"];

const files = [
  ...codeFilesIn("src").filter((file) => !finding.some((room) => file.startsWith(room))),
  "index.html",
  "embed.html",
  "vite.config.ts",
];
const storyIds = storyFolders("stories").map((folder) => basename(folder));

test.each(files)("%s knows nothing of a story", (file) => {
  const told = readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => storyWords.test(line) || storyIds.some((id) => line.includes(id)))
    .map(({ line, place }) => `${place}: ${line.trim()}`);
  expect(told, "say it in the story's own files, or with a neutral example").toEqual([]);
});

test.each(["Ukrainian forces", "`#kursk` selects", 'product: "oblasts"'])("%j would be found", (line) => {
  expect(line).toMatch(storyWords);
});
