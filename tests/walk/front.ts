import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** An origin of its own before the site, that can go away. */
export interface Front {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Hands on what the site answers, with headers of its own added: what a browser cannot be asked for in the same way
 * everywhere, such as no line and no script, is asked of the server.
 */
export async function frontOf(site: string, headers: Readonly<Record<string, string>> = {}): Promise<Front> {
  const server = createServer((asked, response) => {
    const { host: _, ...own } = asked.headers;
    const passed = request(new URL(asked.url ?? "/", site), { headers: own }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...headers });
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    passed.end();
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
