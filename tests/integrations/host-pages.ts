import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const own = resolve("tests/integrations");
const need = createRequire(join(own, "package.json"));

/** A package of this folder, which has its own: the project itself does without them and their types. */
// biome-ignore lint/suspicious/noExplicitAny: as said above
export const load = async (name: string): Promise<any> => import(pathToFileURL(need.resolve(name)).href);

/** A script as a developer's own tools bundle it, in its development form. */
export async function bundled(contents: string, platform: "browser" | "node" = "browser"): Promise<string> {
  const { build } = await load("esbuild");
  const made = await build({
    stdin: { contents, resolveDir: own, loader: "jsx" },
    bundle: true,
    write: false,
    format: platform === "node" ? "cjs" : "esm",
    platform,
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    logLevel: "error",
  });
  return made.outputFiles[0].text;
}

/** A publisher's server, an origin of its own, with what is put into it. */
export interface HostPages {
  /** With a slash at its end. */
  readonly address: string;
  /** Puts a page there, and the script that it runs after the element's. */
  put(name: string, body: string, script?: string): void;
  destroy(): Promise<void>;
}

/** @param element the address of the element's script */
export async function serveHostPages(element: string): Promise<HostPages> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const way = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = files.get(way);
    const type = way.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(found === undefined ? 404 : 200, { "Content-Type": type }).end(found);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`,
    put(name, body, script) {
      const head = `<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><style>body{max-width:600px}</style>`;
      const scripts = `<script type="module" src="${element}"></script><script type="module" src="/${name}.js"></script>`;
      files.set(
        `/${name}.html`,
        `<!doctype html><html lang="en"><head>${head}</head><body>${body}${script === undefined ? "" : scripts}</body></html>`,
      );
      if (script !== undefined) files.set(`/${name}.js`, script);
    },
    async destroy() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
