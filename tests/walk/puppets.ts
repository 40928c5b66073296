import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
} from "puppeteer-core";
import { browserPath } from "../browser/launch.ts";
import { openDisplay } from "./display.ts";
import { elementOf, type Tab, usual, type Walker } from "./walker.ts";

/** Chromium, by the protocol of its developer tools. */
export async function walkChromium(): Promise<Walker> {
  const browser = await puppeteer.launch({
    executablePath: await browserPath(),
    args: [
      "--no-sandbox",
      "--enable-unsafe-swiftshader",
      "--force-prefers-reduced-motion",
      "--disable-background-networking",
    ],
  });
  return walkerOf("Chromium", browser, () => browser.close());
}

/** Firefox, by WebDriver BiDi, with a window on a display without a screen: headless it has no WebGL here. */
export async function walkFirefox(path: string): Promise<Walker> {
  const display = await openDisplay();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless: false,
    env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: "1" },
    extraPrefsFirefox: {
      "ui.prefersReducedMotion": 1,
      "webgl.force-enabled": true,
      "app.normandy.enabled": false,
    },
  });
  return walkerOf("Firefox", browser, async () => {
    await browser.close();
    display.close();
  });
}

function walkerOf(name: string, browser: Browser, close: () => Promise<void>): Walker {
  return {
    name,
    async open(address, size = usual) {
      const page = await browser.newPage();
      await page.setViewport({ ...size });
      await page.goto(address);
      return tabOf(page);
    },
    close,
  };
}

function tabOf(page: Page): Tab {
  const within = async (frame: string | undefined): Promise<Page | Frame> => {
    if (!frame) return page;
    const handle = await page.evaluateHandle(elementOf, frame);
    const content = await (handle.asElement() as ElementHandle | null)?.contentFrame();
    if (!content) throw new Error(`${frame} is no frame of ${page.url()}`);
    return content;
  };
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: async (act, args, frame) =>
      (await within(frame)).evaluate(act as never, ...(args as unknown as never[])),
    clickAt: (x, y) => page.mouse.click(x, y),
    async key(name) {
      const [last, ...held] = name.split("+").reverse() as KeyInput[];
      for (const each of held) await page.keyboard.down(each);
      if (last) await page.keyboard.press(last);
      for (const each of held) await page.keyboard.up(each);
    },
    close: () => page.close(),
  };
}
