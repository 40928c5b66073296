import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { build, defaultClientConditions } from "vite";
import { launchBrowser } from "../browser/launch.ts";
import type { WorkerFigures } from "./find-worker.ts";
import { listening } from "./sites.ts";

const folder = "src/find/gazetteer";

/** The finder in a Worker of a real Chromium: bytes of its tables as sent, and milliseconds of the median turn. */
export async function measureInWorker(
  text: string,
  turns: number,
): Promise<WorkerFigures & { readonly bytes: number }> {
  const script = await bundled("tests/bench/find-worker.ts");
  const tables = readdirSync(folder)
    .filter((name) => /\.(?:tsv|txt)(?:\.br)?$/.test(name))
    .map((name) => name.replace(/\.br$/, ""));
  let bytes = 0;
  const server = createServer(({ url = "" }, response) => {
    const table = /^\/tables\/([\w.-]+)$/.exec(url)?.[1];
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("Content-Type", `${table ? "text/plain" : type}; charset=utf-8`);
    if (!table) return response.end(url.endsWith(".js") ? script : "<!doctype html><title>A page</title>");
    const isPacked = existsSync(`${folder}/${table}.br`);
    const body = readFileSync(`${folder}/${table}${isPacked ? ".br" : ""}`);
    bytes += body.length;
    if (isPacked) response.setHeader("Content-Encoding", "br");
    return response.end(body);
  });
  const address = await listening(server);
  const browser = await launchBrowser();
  try {
    const figures: WorkerFigures[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const page = await browser.newPage();
      await page.goto(address);
      figures.push(
        await page.evaluate(
          (given) =>
            new Promise<WorkerFigures>((done, fail) => {
              const worker = new Worker("worker.js", { type: "module" });
              worker.addEventListener("error", ({ message }) => fail(new Error(message)));
              worker.addEventListener("message", ({ data }) => done(data));
              worker.postMessage(given);
            }),
          { tables, text },
        ),
      );
      await page.close();
    }
    const [middle] = figures
      .toSorted((a, b) => a.fetched + a.opened - b.fetched - b.opened)
      .slice(Math.floor(turns / 2));
    if (!middle) throw new Error("worker: no turn was measured.");
    return { ...middle, bytes: bytes / turns };
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { conditions: ["worker", ...defaultClientConditions] },
    build: { write: false, target: "es2022", modulePreload: false, rolldownOptions: { input: file } },
  });
  const [output] = "output" in built ? built.output : [];
  if (output?.type !== "chunk") throw new Error(`${file} gave no script.`);
  return output.code;
}
