import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const decisions = readdirSync("docs/decisions").map((name) => `docs/decisions/${name}`);
const pages = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", ...pages, ...decisions];
const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Files of a room that a document names in code, such as `press/policy.ts`; no patterns and no places to be filled in. */
const named = new RegExp(`\`((?:src/)?(?:${rooms.join("|")})/[\\w./-]+\\.(?:ts|css))\``, "g");
const linked = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  test("links to what is there", () => {
    const links = [...text.matchAll(linked)].map(([, link = ""]) => normalize(join(dirname(document), link)));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test("names files that are there", () => {
    const files = [...text.matchAll(named)].map(([, file = ""]) => `src/${file.replace(/^src\//, "")}`);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test("names npm scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const names = [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every decision is listed", () => {
  const list = readFileSync("docs/decisions/README.md", "utf8");
  const names = decisions
    .map((file) => file.slice("docs/decisions/".length))
    .filter((name) => name !== "README.md");
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name) => !list.includes(`](${name})`))).toEqual([]);
});
