import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import type {} from "../../src/embed/map-element-define.ts";
import { chosenIn, frameOf, pressPin, visitHost } from "./host-page.ts";
import type { OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();
let open: OpenPage;
let page: Page;

interface Heard {
  readonly type: string;
  readonly site?: string;
  readonly passage?: string;
  readonly origin?: string;
}

beforeEach(async () => {
  open = await visitHost(made.browser, `${made.hosts.address}five.html`);
  page = open.page;
  await page.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    const map = document.querySelector("#four") as HTMLElement;
    for (const type of ["ready", "siteselect", "passageselect"])
      map.addEventListener(type, (event) => {
        const { site, passage, origin } = (event as CustomEvent<Heard>).detail;
        heard.push({ type, ...(origin && { site, passage, origin }) } as Heard);
      });
    map.scrollIntoView({ block: "center" });
  });
});
afterEach(() => open.close());

const heard = (): Promise<Heard[]> => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

it("The element opens at its site, says what is chosen in it and obeys", async () => {
  const frame = await frameOf(page, "#four");
  await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kyiv");
  await pressPin(frame, "kursk");
  const kursk = { site: "kursk", passage: "p19", origin: "map" };
  await expect.poll(heard).toContainEqual({ type: "siteselect", ...kursk });
  expect(await heard()).toContainEqual({ type: "passageselect", ...kursk });

  await page.evaluate(() => document.querySelector("dateline-map")?.select("p9"));
  await expect.poll(() => chosenIn(frame)).toEqual([null, "p9"]);
  await expect
    .poll(heard)
    .toContainEqual({ type: "passageselect", site: null, passage: "p9", origin: "host" });
  await page.evaluate(() => document.querySelector("dateline-map")?.setAttribute("site", "ukraine"));
  await expect.poll(async () => (await chosenIn(frame))[0]).toBe("ukraine");
  await page.evaluate(() => document.querySelector("dateline-map")?.reset());
  await expect.poll(() => chosenIn(frame)).toEqual([null, null]);
  expect(await heard()).toContainEqual({ type: "ready" });
});

it("The element refuses an id of no form, and says what to write", async () => {
  const refusal = await page.evaluate(() => {
    try {
      document.querySelector("dateline-map")?.select("<b>");
      return null;
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toBe('TypeError: "<b>" is no id of a site or passage: write one such as city-hall or p19.');
});

it.each([undefined, null])(
  "A property of the element that is set to %s is not chosen, as frameworks set what is not there",
  async (none) => {
    const attributes = await page.evaluate((value) => {
      const map = document.querySelector("dateline-map#four") as HTMLElementTagNameMap["dateline-map"];
      const fresh = document.createElement("dateline-map");
      Object.assign(map, { site: value, theme: value });
      Object.assign(fresh, { src: value, story: value, site: value, theme: value });
      return [map.getAttribute("site"), map.getAttribute("theme"), ...fresh.getAttributeNames()];
    }, none);
    expect(attributes).toEqual([null, null]);
    expect(await chosenIn(await frameOf(page, "#four"))).toEqual([null, null]);
  },
);

it("The element starts anew with another theme, and leaves nothing when it is taken out", async () => {
  await frameOf(page, "#four");
  await page.evaluate(() => document.querySelector("dateline-map")?.setAttribute("theme", "dark"));
  const src = (): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector("#four")?.shadowRoot?.querySelector("iframe")?.src);
  await expect.poll(src).toContain("theme=dark");
  const left = await page.evaluate(() => {
    const map = document.querySelector("#four") as HTMLElement;
    map.remove();
    return map.shadowRoot?.querySelectorAll("iframe").length;
  });
  expect(left).toBe(0);
});

it("The manifest names the element's attributes, methods and events as they are", async () => {
  const manifest = JSON.parse(await readFile("src/embed/custom-elements.json", "utf8"));
  const [declaration] = manifest.modules[0].declarations;
  const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);
  const real = await page.evaluate(() => {
    const element = customElements.get("dateline-map") as unknown as {
      observedAttributes: string[];
      prototype: object;
    };
    const members = Object.getOwnPropertyNames(element.prototype).filter(
      (name) => !/Callback$|^constructor$/.test(name),
    );
    return { attributes: element.observedAttributes, members };
  });
  expect(names(declaration.attributes).sort()).toEqual(real.attributes.sort());
  expect(names(declaration.members).sort()).toEqual(real.members.sort());
  expect(names(declaration.events)).toEqual(["ready", "siteselect", "passageselect", "read", "bind"]);
});
