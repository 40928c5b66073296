import { existsSync } from "node:fs";
import { walkChromium, walkFirefox } from "./puppets.ts";
import type { Walker } from "./walker.ts";
import { walkWebKit } from "./webkit.ts";

const firefoxes = [process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox"];
const firefox = firefoxes.find((path) => path && existsSync(path));
const xvfb = existsSync("/usr/bin/Xvfb");
const webKitDriver = "/usr/bin/WebKitWebDriver";
const miniBrowser = ["4.1", "6.0", "4.0"]
  .map(
    (version) =>
      `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit${version === "6.0" ? "gtk" : "2gtk"}-${version}/MiniBrowser`,
  )
  .find(existsSync);

/** The browsers that are walked in; `without` says what one needs that this machine lacks. */
export const walkers: readonly {
  readonly name: string;
  readonly without?: string;
  start(): Promise<Walker>;
}[] = [
  { name: "Chromium", start: walkChromium },
  {
    name: "Firefox",
    ...(!(firefox && xvfb) && { without: "firefox-esr and xvfb" }),
    start: () => walkFirefox(firefox ?? ""),
  },
  {
    name: "WebKit",
    ...(!(existsSync(webKitDriver) && miniBrowser && xvfb) && { without: "webkit2gtk-driver and xvfb" }),
    start: () => walkWebKit(webKitDriver, miniBrowser ?? ""),
  },
];
