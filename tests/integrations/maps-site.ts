import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";

/** The first story's site, built with the address that it is served at. */
export interface MapsSite {
  /** With a slash at its end. */
  readonly address: string;
  destroy(): Promise<void>;
}

/** Builds and serves it. @param folder that is there */
export async function startMapsSite(folder: string): Promise<MapsSite> {
  const out = join(folder, "site");
  const server: Server = createServer((request, response) => site.emit("request", request, response));
  const site = createSiteServer(out);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`;
  const built = await buildSite({ stories: "stories", geo: "public/geo" }, out, new URL(address));
  if (!built.ok) throw new Error(built.problems[0]?.message);
  return {
    address,
    async destroy() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
