import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A newsroom's own story: none of ours, about a place that no fixture has. */
const article = `The tram comes back to Porto

PORTO, 12 November 2026 - Trams run along the Douro again, from Porto to the sea. In Lisbon the ministry said that Braga
and Viana do Castelo would be next. The line from Porto to Matosinhos opens in May.
`;

const answers = spawnSync("npm", ["view", "yaml", "version"], { timeout: 30_000 }).status === 0;

let folder: string;
let room: string;
let tarball: string;

/** Runs the command as a newsroom does. */
function dateline(...words: string[]): string {
  return execFileSync("npx", ["dateline", ...words], {
    cwd: room,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Starts a command that stays, and ends it after what is done with its address. Waits for its own processes too: a desk's read
 * the package's files for a second after their start. Returns what they all told of faults.
 */
async function whileRunning(
  words: readonly string[],
  use: (address: string) => Promise<void>,
): Promise<string> {
  const bin = join(room, "node_modules/dateline/bin/dateline.js");
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: room,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** Its processes have its pipe too, which closes with the last of them. */
  const closed = once(child, "close");
  let faults = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    faults += text;
  });
  try {
    const address = await new Promise<string>((done, failed) => {
      let told = "";
      child.stdout.on("data", (text) => {
        told += text;
        const found = /http:\/\/\S+/.exec(told)?.[0];
        if (found) done(found);
      });
      child.once("exit", () => failed(new Error(`dateline ${words.join(" ")} ended: ${told}${faults}`)));
    });
    await use(address);
  } finally {
    child.kill();
    await closed;
  }
  return faults;
}

describe.skipIf(!answers)(
  `The packed tool in an empty folder${answers ? "" : " (skipped: no npm registry answers)"}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-packed-"));
      room = join(folder, "newsroom");
      const told = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
        encoding: "utf8",
      });
      tarball = join(folder, JSON.parse(told.slice(told.indexOf("[\n")))[0].filename);
      execFileSync("mkdir", [room]);
      execFileSync("npm", ["install", "--no-fund", "--no-audit", "--prefer-offline", tarball], {
        cwd: room,
        stdio: "ignore",
      });
      await writeFile(join(room, "article.txt"), article);
      dateline("new", "porto-tram", "article.txt");
    }, 300_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test("reads an article from Word as it reads a text", async () => {
      const word = resolve("tests/fixtures/articles/ferry.docx");
      dateline("new", "from-word", word, "--stories", "drafts");
      expect(await readFile(join(room, "drafts/from-word/article.md"), "utf8")).toMatch(/\]\(#/);
      await rm(join(room, "drafts"), { recursive: true });
    });

    test("has at most 45 MB, no source, no bundler, and leaves nothing behind where it was packed", async () => {
      expect((await stat(tarball)).size).toBeLessThanOrEqual(45_000_000);
      const own = await readdir(join(room, "node_modules/dateline"));
      expect(own).toEqual(expect.arrayContaining(["atlas", "bin", "browser", "lib"]));
      expect(own).not.toContain("src");
      for (const tool of ["vite", "tsx", "typescript", "maplibre-gl"])
        expect(existsSync(join(room, "node_modules", tool)), tool).toBe(false);
      for (const made of ["lib", "browser"]) expect(existsSync(made), made).toBe(false);
    });

    test("has few files to load, with the licences of what is bundled in them", async () => {
      const lib = join(room, "node_modules/dateline/lib");
      const code = (await readdir(lib, { recursive: true })).filter((name) => name.endsWith(".js"));
      expect(code.length).toBeLessThan(80);
      expect(code.filter((name) => !name.startsWith("run"))).toEqual([]);
      const licences = await readFile(join(lib, "licences.txt"), "utf8");
      for (const name of ["micromark", "yaml", "mammoth", "@turf/buffer"])
        expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
    });

    test("drafts, checks and builds a story of somebody else's, with nothing but its own files beside it", async () => {
      expect(await readdir(join(room, "stories/porto-tram"))).toEqual(["article.md", "sites.geojson"]);
      expect(dateline("check")).toContain("in order");
      expect(dateline("build", "--address", "https://maps.example/")).toBe("dist: porto-tram\n");
      const page = await readFile(join(room, "dist/porto-tram/index.html"), "utf8");
      expect(page).toContain('data-pin="porto"');
      expect(page).toMatch(/src="\.\.\/assets\/page-[^"]+\.js"/);
      expect(await readdir(join(room, "dist/porto-tram"))).toEqual(
        expect.arrayContaining(["card.png", "embed.html", "oembed.json", "places.csv", "whole.html"]),
      );
      expect((await readdir(room)).sort()).toEqual(
        ["article.txt", "dist", "node_modules", "package-lock.json", "package.json", "stories"].sort(),
      );
    });

    test("names no npm script of the project's to a newsroom, which has none", () => {
      const bin = join(room, "node_modules/dateline/bin/dateline.js");
      const said = (...words: string[]): string =>
        execFileSync(process.execPath, [bin, ...words], { cwd: room, encoding: "utf8" });
      const names = [...said("--help").matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name ?? "");
      expect(names).toEqual(["new", "build", "serve", "dev", "desk", "story", "check"]);
      const told = names.map((name) => said(name, "--help")).join("\n");
      expect(told).toContain("dateline build [OPTION...]");
      expect(told).not.toMatch(/npm (?:run|start)/);
    });

    test("serves the site", async () => {
      const faults = await whileRunning(["serve"], async (address) => {
        const page = await fetch(new URL("porto-tram/", address));
        const text = await page.text();
        expect([page.status, text.includes('data-story="porto-tram"')]).toEqual([200, true]);
      });
      expect(faults).toBe("");
    });

    test("shows a saved change in its preview, and a fault in the page's place", async () => {
      const file = join(room, "stories/porto-tram/article.md");
      const own = await readFile(file, "utf8");
      const faults = await whileRunning(["dev", "--port", "0"], async (address) => {
        const shown = async (): Promise<string> => (await fetch(new URL("porto-tram/", address))).text();
        const page = await shown();
        expect(page).toContain('data-story="porto-tram"');
        const script = /src="(\/assets\/page-[^"]+\.js)"/.exec(page)?.[1] ?? "";
        expect((await fetch(new URL(script, address))).headers.get("content-type")).toMatch(/javascript/);
        const changes = await fetch(new URL("dateline-changes", address));
        const reader = changes.body?.getReader();
        await reader?.read();
        await writeFile(file, own.replace("again", "at last"));
        const told = await reader?.read();
        expect(new TextDecoder().decode(told?.value)).toContain("data: saved");
        expect(await shown()).toContain("at last");
        await reader?.cancel();
        await writeFile(file, own.replace("published:", "publicshed:"));
        expect(await shown()).toMatch(/article\.md:\d+:\d+/);
      }).finally(() => writeFile(file, own));
      expect(faults).toBe("");
    });

    test("opens the desk", async () => {
      const faults = await whileRunning(["desk", "--port", "0", "--no-open"], async (address) => {
        const door = await fetch(address, { redirect: "manual" });
        const headers = { Cookie: door.headers.get("set-cookie")?.split(";")[0] ?? "" };
        const page = await fetch(new URL("/", address), { headers });
        expect(page.status).toBe(200);
        const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
        expect((await fetch(new URL(script, address), { headers })).status).toBe(200);
        const stories = await fetch(new URL("/api/stories", address), { headers });
        expect(JSON.stringify(await stories.json())).toContain("porto-tram");
      });
      expect(faults).toBe("");
    });

    test("can be called by programs, with types", async () => {
      const script = `
        import { checkStory } from "dateline/check-story";
        import { createSiteServer } from "dateline/serve-site";
        import { buildSite } from "dateline/build-site";
        console.log([checkStory, createSiteServer, buildSite].map((each) => typeof each).join());`;
      const told = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: room,
        encoding: "utf8",
      });
      expect(told.trim()).toBe("function,function,function");
      const { exports } = JSON.parse(
        await readFile(join(room, "node_modules/dateline/package.json"), "utf8"),
      );
      const files = Object.values(exports as Record<string, string | Record<string, string>>).flatMap(
        (each) => (typeof each === "string" ? [each] : Object.values(each)),
      );
      for (const file of files)
        expect(existsSync(join(room, "node_modules/dateline", file)), file).toBe(true);
    });
  },
);
