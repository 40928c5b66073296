import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, defaultClientConditions } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableText } from "../../src/press/read-tables.ts";
import { posterCss, storiesCss } from "../../src/press/style-texts.ts";
import { launchBrowser } from "./launch.ts";
import { type PureInput, pureWork } from "./pure-work.ts";

type Texts = Readonly<Record<string, string>>;

const textsIn = (folder: string, wanted: RegExp): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => wanted.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

const tables = readdirSync("src/find/gazetteer")
  .map((name) => name.replace(/\.br$/, ""))
  .filter((name) => /\.(?:tsv|txt)$/.test(name));

const input: PureInput = {
  id: "truce-call",
  story: textsIn("stories/truce-call", /^(?:article\..*|sites\.geojson)$/),
  products: textsIn("public/geo", /\.(?:geojson|json)$/),
  tables: Object.fromEntries(tables.map((name) => [name, tableText(name)])),
  shell: readFileSync("index.html", "utf8"),
  posterCss,
  storiesCss,
  savedPage: readFileSync("tests/fixtures/articles/ferry.html", "utf8"),
};

const here = pureWork(input);
let there: Texts;
let modules: readonly string[];
let server: Server;

beforeAll(async () => {
  const { code: script, moduleIds } = await bundled("tests/browser/pure-worker.ts");
  modules = moduleIds;
  const answers: Texts = { "/": "<!doctype html><title>A page</title>", "/worker.js": script };
  const typeOf = (path: string): string => (path.endsWith(".js") ? "text/javascript" : "text/html");
  server = createServer(({ url = "" }, response) => {
    response.writeHead(url in answers ? 200 : 404, { "Content-Type": `${typeOf(url)}; charset=utf-8` });
    response.end(answers[url] ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  there = await inWorker(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}, 240_000);

afterAll(() => {
  server?.close();
});

/** A module and all that it imports as one script for a Worker: packages have other files for where there is no document. */
async function bundled(file: string): Promise<{ code: string; moduleIds: readonly string[] }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { conditions: ["worker", ...defaultClientConditions] },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: file },
    },
  });
  const [output] = "output" in built ? built.output : [];
  if (output?.type !== "chunk") throw new Error(`${file} gave no script.`);
  return output;
}

/** What `pureWork` makes of the input in a Worker of a real Chromium. */
async function inWorker(address: string): Promise<Texts> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const answer = await page.evaluate(
      (given) =>
        new Promise<{ made?: Texts; failure?: string }>((done) => {
          const worker = new Worker("worker.js", { type: "module" });
          worker.addEventListener("error", ({ message }) => done({ failure: message }));
          worker.addEventListener("message", ({ data }) => done(data));
          worker.postMessage(given);
        }),
      input,
    );
    if (!answer.made) throw new Error(answer.failure);
    return answer.made;
  } finally {
    await browser.close();
  }
}

describe("the pure rooms in a Worker", () => {
  test("take nothing of Node along", () => {
    expect(modules.some((id) => id.endsWith("/src/find/find-places.ts"))).toBe(true);
    expect(modules.filter((id) => /browser-external|^node:/.test(id))).toEqual([]);
  });

  test.each(Object.keys(here))("make of the first story what they make in Node: %s", (what) => {
    expect(here[what]?.length).toBeGreaterThan(50);
    expect(there[what]).toBe(here[what]);
  });

  test("make nothing besides", () => {
    expect(Object.keys(there)).toEqual(Object.keys(here));
  });
});
