import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { takenOut } from "./defence.ts";
import { groups } from "./table.ts";

const all = groups.flatMap(([, rows]) => rows);

describe("The table of defences", () => {
  test.each(all)("finds this one exactly once in its file: $what", (defence) => {
    const source = readFileSync(defence.file, "utf8");
    expect(takenOut(source, defence)).not.toBe(source);
    expect(existsSync(defence.test), `${defence.test} is missing`).toBe(true);
  });

  test("names each by words of its own", () => {
    const names = all.map(({ what }) => what);
    expect(names).toEqual([...new Set(names)]);
  });

  test("is whole in docs/defences.md: npm run defences writes it", () => {
    const written = readFileSync("docs/defences.md", "utf8");
    expect(all.map(({ what }) => what).filter((what) => !written.includes(`| ${what} `))).toEqual([]);
  });
});
