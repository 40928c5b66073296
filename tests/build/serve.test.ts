import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer } from "../../src/build/serve.ts";

describe("the server of a built site", () => {
  let folder: string;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-serve-"));
    await mkdir(join(folder, "dist", "story"), { recursive: true });
    await writeFile(join(folder, "dist", "index.html"), "home");
    await writeFile(join(folder, "dist", "story", "index.html"), "story");
    await writeFile(join(folder, "secret.txt"), "secret");
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
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
      const command = ["--import", "tsx", "src/build/cli.ts", "serve", "--out", join(folder, "dist")];
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
