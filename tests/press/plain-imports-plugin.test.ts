import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plainImportsPlugin } from "../../src/press/plain-imports-plugin.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-imports-"));
  await writeFile(join(root, "index.html"), '<script type="module" src="./first.js"></script>');
  await writeFile(join(root, "first.js"), 'import("./part.js").then(({ answer }) => console.log(answer));');
  await writeFile(join(root, "part.css"), "p { color: red }");
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function builtWith(part: string): Promise<string> {
  await writeFile(join(root, "part.js"), part);
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: { write: false, modulePreload: { polyfill: false } },
    plugins: [plainImportsPlugin()],
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output.map((file) => (file.type === "chunk" && file.isEntry ? file.code : "")).join("");
}

test("A part that is one file is imported without Vite's preloading", async () => {
  const first = await builtWith("export const answer = 42;");
  expect(first).toMatch(/import\(`\.\/part-|import\(`\/assets\/part-/);
  expect(first).not.toContain("modulepreload");
});

test("A part whose styles are a file of their own stops the build, as they would never come", async () => {
  await expect(builtWith('import "./part.css"; export const answer = 42;')).rejects.toThrow(
    /assets\/part-.*\.js needs assets\/part-.*\.css beside it: import styles with "\?inline"/,
  );
});
