import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What a file loads as it is loaded itself: neither types nor what it imports when something is called. */
function loadedBy(file: string): string[] {
  const lines = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gm);
  return [...lines].map(([, name = ""]) => (name.startsWith(".") ? join(file, "..", name) : name));
}

function allLoadedBy(file: string, known = new Set<string>()): Set<string> {
  for (const name of loadedBy(file)) {
    if (known.has(name)) continue;
    known.add(name);
    if (name.startsWith("src/")) allLoadedBy(name, known);
  }
  return known;
}

test("The command starts without what finds, checks, draws and builds, which take a second to load", () => {
  const all = [...allLoadedBy("src/cli.ts")];
  expect(all).toContain("src/commands/build.ts");
  expect(all.filter((name) => !/^(?:src\/|node:)/.test(name))).toEqual([]);
  const rooms = /^src\/(?:find|draft|atlas|html|desk)\//;
  expect(all.filter((name) => rooms.test(name))).toEqual([]);
});
