import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Browsers that a machine may have, tried where the packaged one cannot run. */
const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const quiet = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium with software WebGL 2: the one that comes with `npm ci` on Linux, else an installed one. */
export async function launchBrowser(
  flags: readonly string[] = ["--enable-unsafe-swiftshader"],
  path?: string,
): Promise<Browser> {
  const executablePath = path ?? (await browserPath());
  return chromium.launch({ executablePath, args: [...quiet, ...flags] });
}

/** A browser whose process can be killed, as a machine that fails does. */
export async function launchKillable(): Promise<{ browser: Browser; kill(): Promise<void> }> {
  const args = [...quiet, "--enable-unsafe-swiftshader"];
  const server = await chromium.launchServer({ executablePath: await browserPath(), args });
  return { browser: await chromium.connect(server.wsEndpoint()), kill: () => server.kill() };
}

/** An installed browser of at least this main version, for what the packaged one does not know yet; undefined where there is none. */
export function newerBrowser(least: number): string | undefined {
  return installed.find((path) => {
    if (!path || !existsSync(path)) return false;
    try {
      const told = execFileSync(path, ["--version"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      return Number(/ (\d+)\./.exec(told)?.[1]) >= least;
    } catch {
      return false;
    }
  });
}

/** Where the browser is; the packaged one is unpacked on the first call, which must have ended before the next one starts. */
export async function browserPath(): Promise<string> {
  if (process.platform === "linux" && process.arch === "x64") return sparticuz.executablePath();
  const found = installed.find((path) => path && existsSync(path));
  if (!found)
    throw new Error("No Chromium was found: install Chrome or Chromium, or set CHROME_PATH to one.");
  return found;
}
