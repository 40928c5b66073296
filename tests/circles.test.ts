import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { codeFilesIn } from "./source-files.ts";

/** Files by path, each with the files that it imports, types too. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** The ways through the graph that end where they began, each told once, from its first file in order of names. */
function circlesIn(graph: Graph): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) return void circles.add(told(way.slice(at)));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return [...circles];
}

function told(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first), circle[first]].join(" -> ");
}

describe("no file imports a file that imports it", () => {
  test("in src, types included", () => {
    const files = codeFilesIn("src").filter((file) => file.endsWith(".ts"));
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(readFileSync(file, "utf8"))
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => join(dirname(file), specifier).replaceAll("\\", "/")),
      ]),
    );
    expect(graph.get("src/format/check-story.ts")).toContain("src/format/report.ts");
    expect(circlesIn(graph)).toEqual([]);
  });

  test.each<[what: string, imports: Record<string, string[]>, circles: string[]]>([
    ["a line of files", { a: ["b"], b: ["c"], c: [] }, []],
    ["two that import a third", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["a pair", { b: ["a"], a: ["b"] }, ["a -> b -> a"]],
    ["a triple behind another file", { a: ["c"], c: ["d"], d: ["b"], b: ["c"] }, ["b -> c -> d -> b"]],
    ["a file that imports itself", { a: ["a"] }, ["a -> a"]],
  ])("%s", (_, imports, circles) => {
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
  });
});
