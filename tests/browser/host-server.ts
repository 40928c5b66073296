import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const folder = "tests/fixtures/hosts";

/** A publisher's server, an origin of its own. */
export interface HostServer {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the demo hosts. In a page `{{site}}` becomes the map's site, `{{host}}` the server's own origin and
 * `{{article}}` the host's text of the story.
 */
export async function serveHosts(site: string, article: string): Promise<HostServer> {
  const server = createServer(async (request, response) => {
    const name = /^\/([a-z-]+)\.html$/.exec((request.url ?? "").split("?")[0] ?? "")?.[1];
    const page = name ? await readFile(join(folder, `${name}.html`), "utf8").catch(() => null) : null;
    if (page === null) {
      response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    const host = `http://${request.headers.host}`;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      page.replaceAll("{{site}}", site).replaceAll("{{host}}", host).replaceAll("{{article}}", article),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
