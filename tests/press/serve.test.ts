import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer } from "../../src/press/serve.ts";

describe("the server of a built site", () => {
  let folder: string;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-serve-"));
    await mkdir(join(folder, "dist", "story"), { recursive: true });
    await writeFile(join(folder, "dist", "index.html"), "home");
    await writeFile(join(folder, "dist", "story", "index.html"), "story");
    await mkdir(join(folder, "dist", "assets"), { recursive: true });
    await writeFile(join(folder, "dist", "assets", "a-1234.js"), "plain");
    await writeFile(join(folder, "dist", "assets", "a-1234.js.br"), "brotli");
    await writeFile(join(folder, "dist", "assets", "a-1234.js.gz"), "gzip");
    await mkdir(join(folder, "dist", "geo"), { recursive: true });
    await writeFile(join(folder, "dist", "geo", "a.geojson"), "{}");
    const map = join(folder, "dist", "story", "map");
    await mkdir(join(map, "streets.0a1b2c3d", "14", "8710"), { recursive: true });
    await writeFile(join(map, "streets.0a1b2c3d", "14", "8710", "5973.pbf"), "");
    await writeFile(join(map, "land.overview.0a1b2c3d.geojson"), "{}");
    await writeFile(join(folder, "secret.txt"), "secret");
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const codings: [accepted: string, body: string, coding: string | undefined][] = [
    ["gzip, deflate, br, zstd", "brotli", "br"],
    ["gzip, deflate", "gzip", "gzip"],
    ["identity", "plain", undefined],
  ];
  for (const [accepted, body, coding] of codings)
    it(`sends to a browser that takes ${accepted} the file ${coding ?? "as it is"}`, async () => {
      const asked = request({
        ...{ host: "127.0.0.1", port, path: "/assets/a-1234.js" },
        headers: { "Accept-Encoding": accepted },
      });
      const told = await new Promise<[string, string | undefined, string | undefined]>((resolve, reject) => {
        asked.on("error", reject).on("response", async (response) => {
          let text = "";
          for await (const part of response) text += part;
          resolve([text, response.headers["content-encoding"], response.headers["content-type"]]);
        });
        asked.end();
      });
      expect(told).toEqual([body, coding, "text/javascript; charset=utf-8"]);
    });

  it("lets what has a hash in its address be kept for ever, and nothing else", async () => {
    const kept = async (path: string): Promise<string | null> =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get("Cache-Control");
    const forever = "public, max-age=31536000, immutable";
    expect(await kept("/assets/a-1234.js")).toBe(forever);
    expect(await kept("/geo/a.geojson?v=0a1b2c3d")).toBe(forever);
    expect(await kept("/story/map/streets.0a1b2c3d/14/8710/5973.pbf")).toBe(forever);
    expect(await kept("/story/map/land.overview.0a1b2c3d.geojson")).toBe(forever);
    expect(await kept("/geo/a.geojson")).toBe("no-cache");
    expect(await kept("/story/?v=0a1b2c3d")).toBe("no-cache");
    expect(await kept("/story/")).toBe("no-cache");
  });

  it("lets embeds of any origin read a file, and no browser guess what it is", async () => {
    const { headers } = await fetch(`http://127.0.0.1:${port}/story/`);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Vary")).toBe("Accept-Encoding");
  });

  /** Asks for a path as it is written, which `fetch` would tidy up. */
  const get = (
    path: string,
    method = "GET",
  ): Promise<{ status: number; body: string; location: string | undefined }> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, method }, (response) => {
        let body = "";
        response.on("data", (part) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }),
        );
      });
      asked.on("error", reject).end();
    });

  const rows: [path: string, status: number, body: RegExp][] = [
    ["/", 200, /^home$/],
    ["/story/", 200, /^story$/],
    ["/story/?x=1", 200, /^story$/],
    ["/story", 301, /^$/],
    ["/nothing", 404, /no such page/],
    ["/../secret.txt", 404, /no such page/],
    ["/..%2fsecret.txt", 400, /cannot be read/],
    ["/%2e%2e/secret.txt", 404, /no such page/],
    ["/%E0%A4%A", 400, /cannot be read/],
    ["/a%00b", 400, /cannot be read/],
  ];
  for (const [path, status, body] of rows)
    it(`answers ${path} with ${status}`, async () => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatch(body);
    });

  it("leads from a story's folder to the address with a slash", async () => {
    expect((await get("/story?x=1")).location).toBe("/story/?x=1");
  });

  it("answers only GET and HEAD", async () => {
    expect((await get("/", "POST")).status).toBe(405);
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  const serve = (env: Record<string, string>): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve) => {
      const command = ["--import", "tsx", "src/cli.ts", "serve", "--out", join(folder, "dist")];
      execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, _, said) =>
        resolve({ code: error ? Number(error.code) : 0, said }),
      );
    });

  it("says that a port is taken, which, and how to choose another", async () => {
    const { code, said } = await serve({ PORT: String(port) });
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  });

  it("says that PORT is no port", async () => {
    const { code, said } = await serve({ PORT: "abc" });
    expect(code).toBe(1);
    expect(said).toContain('PORT is "abc"');
  });
});
