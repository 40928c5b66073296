import { readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { codeFilesIn } from "./source-files.ts";

/** Lines of a function, from its first word to its last bracket, that can still be held in one's head. */
const longest = 80;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The lines on which a function begins and ends, of all functions of a source. */
function functionsIn(source: string, lang: "ts" | "tsx" = "ts"): { from: number; to: number }[] {
  const lineOf = (offset: number): number => source.slice(0, offset).split("\n").length;
  const found: { from: number; to: number }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, start, end } = node as Partial<Node>;
    if (/Function(?:Declaration|Expression)$/.test(type ?? ""))
      found.push({ from: lineOf(start ?? 0), to: lineOf(end ?? 0) });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(source, { lang }));
  return found;
}

describe("functions", () => {
  test(`are no longer than ${longest} lines`, () => {
    const files = codeFilesIn("src").filter((file) => /(?<!\.d)\.tsx?$/.test(file));
    const all = files.flatMap((file) =>
      functionsIn(readFileSync(file, "utf8"), file.endsWith("x") ? "tsx" : "ts").map((found) => ({
        file,
        ...found,
      })),
    );
    expect(all.length).toBeGreaterThan(500);
    const tooLong = all
      .filter(({ from, to }) => to - from + 1 > longest)
      .map(({ file, from, to }) => `${file}:${from} has ${to - from + 1} lines: part it by ideas`);
    expect(tooLong).toEqual([]);
  });

  test.each<[what: string, source: string, lines: number[]]>([
    ["a function", "\nfunction a(): void {\n}\n", [2]],
    [
      "an arrow over three lines in another",
      "const a = () => {\n  const b = (c: string) =>\n    c;\n  return b;\n};",
      [5, 2],
    ],
    ["a method", "const a = {\n  b() {\n    return 1;\n  },\n};", [3]],
    ["no function", "const a = 1;\n", []],
  ])("are counted with their first and last line: %s", (_, source, lines) => {
    expect(functionsIn(source).map(({ from, to }) => to - from + 1)).toEqual(lines);
  });
});
