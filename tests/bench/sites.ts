import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { editionOf } from "../../src/html/edition.ts";
import { filesOf } from "../../src/press/base-map.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { compressSite } from "../../src/press/compress.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { createSiteServer } from "../../src/press/serve.ts";

/** One answer of the server. */
export interface Sent {
  readonly path: string;
  /** Head and body as they went over the line, in bytes. */
  readonly bytes: number;
}

/** The site and the bare page on servers of their own, which tell what they sent. */
export interface Benched {
  readonly page: string;
  /** Nothing but MapLibre with the page's layers. */
  readonly bare: string;
  /** A heading that is painted at once, then the world's states and twelve points. */
  readonly plain: string;
  /** What was sent since the last call. */
  sent(): Sent[];
  close(): Promise<void>;
}

/** Builds and serves both. */
export async function openSites(): Promise<Benched> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const [site, bench] = [join(folder, "site"), join(folder, "bare")];
  const built = await buildSite({ stories: "stories", geo: "public/geo" }, site);
  if (!built.ok) throw new Error("The stories are not in order: run npm run check-story.");
  await buildBare(bench);
  let sent: Sent[] = [];
  const servers = [site, bench].map((root) => {
    const server = createSiteServer(root);
    server.prependListener("request", (request, response) => {
      const { socket } = request as { socket: Socket };
      const before = socket.bytesWritten;
      response.on("finish", () =>
        sent.push({ path: request.url ?? "", bytes: socket.bytesWritten - before }),
      );
    });
    return server;
  });
  const [page = "", floor = ""] = await Promise.all(servers.map(listening));
  return {
    page,
    bare: floor,
    plain: `${floor}plain.html`,
    sent() {
      const told = sent;
      sent = [];
      return told;
    },
    async close() {
      for (const server of servers) server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const bare = "tests/bench/bare";

async function buildBare(folder: string): Promise<void> {
  const atlas = readAtlas("public/geo");
  const checked = await checkFolder("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("The story is not in order.");
  const { data } = editionOf(checked.value, atlas, null, filesOf(atlas));
  await build({
    root: bare,
    configFile: false,
    base: "./",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ["index.html", "plain.html"].map((name) => join(bare, name)) },
    },
    worker: { format: "es" },
    plugins: [
      {
        name: "the story as data",
        resolveId: (id) => (id === "virtual:story" ? id : null),
        load: (id) => (id === "virtual:story" ? `export default ${JSON.stringify(data)}` : null),
      },
    ],
  });
  await cp("public/geo", join(folder, "geo"), { recursive: true });
  await compressSite(folder);
}

/** Starts a server on a free port and tells its address. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
