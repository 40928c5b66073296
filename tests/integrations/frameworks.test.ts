import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Snippets, snippetsOf } from "../../src/embed/snippets.ts";
import { launchBrowser } from "../browser/launch.ts";
import { frameOf, isAsHigh } from "./frame-in.ts";
import { bundled, type HostPages, load, serveHostPages } from "./host-pages.ts";
import { type MapsSite, startMapsSite } from "./maps-site.ts";

const isThere = existsSync("tests/integrations/node_modules/react");

let folder: string;
let maps: MapsSite;
let lines: Snippets;
let browser: Browser;
let host: HostPages;

/** Opens a page of the host's: the map is as high as its content, what is asked holds, and nothing is told on the console. */
async function answers(name: string, check: (page: Page, frame: Frame) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    const isOurs = /error|warning/.test(message.type()) && !/GL Driver|DevTools/.test(message.text());
    if (isOurs) faults.push(message.text());
  });
  await page.goto(new URL(`${name}.html`, host.address).href);
  const frame = await frameOf(page);
  await isAsHigh(frame, undefined, name);
  await check(page, frame);
  expect(faults).toEqual([]);
  await context.close();
}

const selectedIn = (frame: Frame): Promise<string | null> =>
  frame.locator("[data-story]").getAttribute("data-selected-site");

/** The host's buttons set the element's property, to nothing too, and the host hears what its reader chose. */
async function choosesAndHears(page: Page, frame: Frame): Promise<void> {
  await page.click("#choose");
  await expect.poll(() => selectedIn(frame)).toBe("kyiv");
  await page.click("#none");
  await expect.poll(() => selectedIn(frame)).toBe(null);
  await frame.locator('[data-pin="kursk"]').evaluate((pin) => (pin as HTMLElement).click());
  await expect.poll(() => page.textContent("#told")).toBe("kursk");
  expect(await page.locator("dateline-map").count()).toBe(1);
}

describe.skipIf(!isThere)(
  `In pages made by programs${isThere ? "" : " (skipped: npm ci --prefix tests/integrations was not run)"}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-frameworks-"));
      maps = await startMapsSite(folder);
      const root = new URL(maps.address);
      const story = new URL("truce-call/", root);
      lines = snippetsOf({
        folder: story,
        root,
        title: "Map",
        site: "",
        theme: "",
        height: 640,
        pinned: null,
      });
      host = await serveHostPages(new URL("dateline-map.js", root).href);
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await host?.destroy();
      await maps?.destroy();
      await rm(folder, { recursive: true, force: true });
    });

    test("React: rendered by its server, hydrated in StrictMode, chosen by a property, heard by its event", async () => {
      const app = `
        import { StrictMode, useState } from "react";
        function App() {
          const [site, setSite] = useState(undefined);
          const [told, setTold] = useState("");
          return <StrictMode>
            <button id="choose" onClick={() => setSite("kyiv")}>Kyiv</button>
            <button id="none" onClick={() => setSite(null)}>None</button>
            <dateline-map src="${maps.address}" story="truce-call" site={site}
              onsiteselect={({ detail }) => setTold(detail.site ?? "")} />
            <p id="told">{told}</p>
          </StrictMode>;
        }`;
      const server = await bundled(
        `import { renderToString } from "react-dom/server"; ${app} module.exports = renderToString(<App />);`,
        "node",
      );
      const made = { exports: "" };
      const context = {
        module: made,
        require,
        console,
        process,
        setTimeout,
        TextEncoder,
        MessageChannel,
        queueMicrotask,
      };
      vm.runInNewContext(server, context);
      expect(made.exports).toContain('story="truce-call"');
      const client = `import { hydrateRoot } from "react-dom/client"; ${app}
        hydrateRoot(document.getElementById("app"), <App />);`;
      host.put("react", `<div id="app">${made.exports}</div>`, await bundled(client));
      await answers("react", choosesAndHears);
    });

    test("Vue: chosen by a property, heard by its event", async () => {
      const script = `
        import { createApp, h, ref } from "vue";
        createApp({
          setup() {
            const site = ref(undefined), told = ref("");
            return () => [
              h("button", { id: "choose", onClick: () => (site.value = "kyiv") }, "Kyiv"),
              h("button", { id: "none", onClick: () => (site.value = null) }, "None"),
              h("dateline-map", { src: "${maps.address}", story: "truce-call", site: site.value,
                onSiteselect: ({ detail }) => (told.value = detail.site ?? "") }),
              h("p", { id: "told" }, told.value),
            ];
          },
        }).mount("#app");`;
      host.put("vue", '<div id="app"></div>', await bundled(script));
      await answers("vue", choosesAndHears);
    });

    test("Svelte: chosen by a property, heard by its event", async () => {
      const { compile } = await load("svelte/compiler");
      const component = `
        <script>let site = $state(undefined); let told = $state("");</script>
        <button id="choose" onclick={() => (site = "kyiv")}>Kyiv</button>
        <button id="none" onclick={() => (site = null)}>None</button>
        <dateline-map src="${maps.address}" story="truce-call" {site}
          onsiteselect={({ detail }) => (told = detail.site ?? "")}></dateline-map>
        <p id="told">{told}</p>`;
      const { js } = compile(component, {
        generate: "client",
        name: "App",
        dev: true,
        filename: "App.svelte",
      });
      const script = `${js.code.replace("export default function App", "function App").replace(/export default App;?/, "")}
        import { mount } from "svelte";
        mount(App, { target: document.getElementById("app") });`;
      host.put("svelte", '<div id="app"></div>', await bundled(script));
      await answers("svelte", choosesAndHears);
    });

    test.each(["loader", "element"] as const)(
      "MDX: the panel's lines of the %s compile and hold as they are",
      async (door) => {
        const { evaluate } = await load("@mdx-js/mdx");
        const runtime = await load("react/jsx-runtime");
        const { renderToStaticMarkup } = await load("react-dom/server");
        const { createElement } = await load("react");
        const { default: Content } = await evaluate(`# A page\n\n${lines[door]}\n`, {
          ...runtime,
          format: "mdx",
        });
        host.put(`mdx-${door}`, renderToStaticMarkup(createElement(Content)));
        await answers(`mdx-${door}`, async (page) => {
          expect(await page.textContent("h1")).toBe("A page");
        });
      },
    );

    test("Eleventy: the panel's lines stand in a Markdown page", async () => {
      const { default: Eleventy } = await load("@11ty/eleventy");
      const input = join(folder, "eleventy");
      await mkdir(input);
      await writeFile(join(input, "page.md"), `# A page\n\n${lines.loader}\n\nAfter.\n`);
      const site = new Eleventy(input, join(folder, "made"), { quietMode: true, configPath: false });
      await site.write();
      host.put("eleventy", await readFile(join(folder, "made/page/index.html"), "utf8"));
      await answers("eleventy", async (page) => {
        expect(await page.textContent("p:last-of-type")).toBe("After.");
      });
    });

    test("Turbo: a page that it puts in the other's place has its map, and has it again on the way back", async () => {
      const turbo = await bundled('import "@hotwired/turbo";');
      const map = `<dateline-map src="${maps.address}" story="truce-call" site="kyiv"></dateline-map>`;
      host.put("turbo", `${map}<a id="on" href="/turbo-next.html">on</a>`, turbo);
      host.put("turbo-next", `<h1>Next</h1>${map}<a id="on" href="/turbo.html">on</a>`, turbo);
      await answers("turbo", async (page, first) => {
        await page.evaluate(() => document.documentElement.setAttribute("data-same-load", ""));
        await expect.poll(() => selectedIn(first)).toBe("kyiv");
        for (const path of ["/turbo-next.html", "/turbo.html"]) {
          /** Told once a visit is over, after the page that Turbo may show from its memory at first. */
          const shown = await page.evaluateHandle(() => ({
            load: new Promise((done) => addEventListener("turbo:load", done, { once: true })),
          }));
          await page.click("#on");
          await shown.evaluate(async ({ load }) => void (await load));
          expect(new URL(page.url()).pathname).toBe(path);
          await expect.poll(() => page.frames().length).toBe(2);
          const frame = await frameOf(page);
          await isAsHigh(frame, undefined, path);
          await expect.poll(() => selectedIn(frame)).toBe("kyiv");
        }
        expect(await page.locator("html[data-same-load]").count()).toBe(1);
      });
    });

    test("A page that changes without a load: the element comes, goes and comes again", async () => {
      const script = `
        const app = document.getElementById("app");
        const show = () => {
          const isMap = location.hash !== "#away";
          app.innerHTML = isMap ? '<dateline-map src="${maps.address}" story="truce-call"></dateline-map>' : "<p>Away.</p>";
        };
        addEventListener("hashchange", show);
        show();`;
      host.put("router", '<a href="#away">away</a> <a href="#back">back</a><div id="app"></div>', script);
      await answers("router", async (page) => {
        await page.click('a[href="#away"]');
        await expect.poll(() => page.frames().length).toBe(1);
        await page.click('a[href="#back"]');
        const frame = await frameOf(page);
        await isAsHigh(frame, undefined, "router");
      });
    });
  },
);
