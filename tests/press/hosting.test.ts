import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx"].find((file) => existsSync(file));
const wrk = ["/usr/bin/wrk", "/usr/local/bin/wrk"].find((file) => existsSync(file));

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const skipped = nginx ? "" : " (skipped: nginx is not installed)";
describe.skipIf(!nginx)(`nginx, as docs/hosting.md sets it up${skipped}`, () => {
  let folder: string;
  let running: ChildProcess;
  let site: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-nginx-"));
    await buildSite({ stories: "stories", geo: "public/geo" }, join(folder, "site"));
    const port = await freePort();
    const [, told = ""] = /```nginx\n([\s\S]*?)```/.exec(await readFile("docs/hosting.md", "utf8")) ?? [];
    const server = told
      .replace("listen 8080", `listen 127.0.0.1:${port}`)
      .replace("/srv/dateline", join(folder, "site"));
    await mkdir(join(folder, "logs"));
    const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${join(folder, name)};`)
      .join("\n");
    const user = process.getuid?.() === 0 ? "user root;" : "";
    const log = join(folder, "logs", "error.log");
    const conf = join(folder, "nginx.conf");
    await writeFile(
      conf,
      [
        user,
        "daemon off;",
        `pid ${join(folder, "pid")};`,
        `error_log ${log};`,
        "events {}",
        "http {",
        "access_log off;",
        own,
        server,
        "}",
      ].join("\n"),
    );
    running = spawn(nginx ?? "", ["-p", folder, "-e", log, "-c", conf], { stdio: "ignore" });
    site = `http://127.0.0.1:${port}/`;
    const status = (): Promise<number> =>
      fetch(site).then(
        (response) => response.status,
        () => 0,
      );
    await vi.waitFor(async () => expect(await status()).toBe(200), { timeout: 20_000 });
  }, 120_000);
  afterAll(async () => {
    running.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  });

  it("sends every kind of file with its type, its age and the headers that embeds need", async () => {
    const assets = await readdir(join(folder, "site", "assets"));
    const script = assets.find((name) => name.endsWith(".js")) ?? "";
    const pinned = JSON.parse(await readFile(join(folder, "site", "pinned.json"), "utf8"));
    const rows: [path: string, type: string, kept: string][] = [
      ["", "text/html; charset=utf-8", "no-cache"],
      ["truce-call/", "text/html; charset=utf-8", "no-cache"],
      [`assets/${script}`, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
      ["geo/rivers.geojson?v=01234567", "application/geo+json", "public, max-age=31536000, immutable"],
      ["embed.js", "text/javascript; charset=utf-8", "public, max-age=3600"],
      [`${pinned.folder}embed.js`, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
      ["truce-call/annotations.jsonld", "application/ld+json", "no-cache"],
      ["truce-call/card.png", "image/png", "no-cache"],
      ["truce-call/?v=01234567", "text/html; charset=utf-8", "no-cache"],
      ["offline.js", "text/javascript; charset=utf-8", "public, max-age=3600"],
      [`assets/${script}?try=1`, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ];
    for (const [path, type, kept] of rows) {
      const { status, headers } = await fetch(site + path);
      const told = [path, status, headers.get("content-type"), headers.get("cache-control")];
      expect(told).toEqual([path, 200, type, kept]);
      expect(headers.get("access-control-allow-origin"), path).toBe("*");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("content-encoding") === "gzip", path).toBe(!path.endsWith("png"));
      if (!path.endsWith("png")) expect(headers.get("vary"), path).toBe("Accept-Encoding");
    }
    expect((await fetch(`${site}build.json`)).status).toBe(404);
  });

  it("holds below a path as it does at the root, and lets nobody keep a file that is missing", async () => {
    await symlink(".", join(folder, "site", "maps"));
    const kept = async (path: string): Promise<[number, string | null]> => {
      const { status, headers } = await fetch(site + path);
      return [status, headers.get("cache-control")];
    };
    const pinned = JSON.parse(await readFile(join(folder, "site", "pinned.json"), "utf8"));
    const [script] = (await readdir(join(folder, "site", "assets"))).filter((name) => name.endsWith(".js"));
    expect(await kept("maps/truce-call/")).toEqual([200, "no-cache"]);
    for (const path of [`assets/${script}`, `${pinned.folder}embed.js`, "geo/rivers.geojson?v=01234567"])
      expect(await kept(`maps/${path}`), path).toEqual([200, "public, max-age=31536000, immutable"]);
    expect(await kept("maps/embed.js")).toEqual([200, "public, max-age=3600"]);
    expect(await kept("maps/build.json")).toEqual([404, null]);
    expect(await kept("assets/gone-01234567.js")).toEqual([404, null]);
  });

  it.skipIf(!wrk)(`bears a crowd without an error${wrk ? "" : " (skipped: wrk is not installed)"}`, () => {
    const told = execFileSync(wrk ?? "", ["-t2", "-c50", "-d3s", `${site}truce-call/`], { encoding: "utf8" });
    console.log(told);
    expect(told).toMatch(/Requests\/sec:\s+\d/);
    expect(told).not.toMatch(/Socket errors|Non-2xx/);
  });
});
