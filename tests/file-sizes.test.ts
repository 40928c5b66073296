import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeFilesIn } from "./source-files.ts";

/** Lines of a file that can still be read in one sitting. */
const longest = 250;

const folders = ["src", "tests", "geo", "bench", ".ci"];

test(`no code file is longer than ${longest} lines`, () => {
  const files = [...folders.flatMap(codeFilesIn), "index.html", "embed.html"];
  expect(files.length).toBeGreaterThan(50);
  const tooLong = files
    .map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => `${file} has ${lines} lines: part it by ideas, one file each`);
  expect(tooLong).toEqual([]);
});
