import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languageCodes } from "../../src/find/languages/language.ts";

const engine = readdirSync("src/find", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("languages"),
);

test("the engine takes a language's words from the language that it is given, and imports no language's folder", () => {
  expect(engine.length).toBeGreaterThan(40);
  const folders = new RegExp(`from "[^"]*languages/(?:${languageCodes.join("|")})/`);
  expect(engine.filter((file) => folders.test(readFileSync(join("src/find", file), "utf8")))).toEqual([]);
});
