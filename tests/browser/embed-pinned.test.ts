import { createHash } from "node:crypto";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { frameOf, visitHost } from "./host-page.ts";
import { openPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();
let snippets: string[];

beforeAll(async () => {
  const { page, close } = await openPage(made.browser, `${inject("site")}truce-call/`);
  await page.locator(".embed-panel > summary").click();
  await page.locator(".embed-form label", { hasText: "script" }).locator("input").check();
  snippets = await page
    .locator(".embed-form textarea")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  await close();
});

const doors = [
  { door: 1, script: "embed.js", host: "[data-dateline]" },
  { door: 2, script: "embed.js", host: "[data-dateline]" },
  { door: 3, script: "dateline-map.js", host: "dateline-map" },
];

describe.each(doors)("The snippet $door of a kept version", ({ door, script, host }) => {
  it("names the script by its version and carries the hash of the file that the build wrote", async () => {
    const snippet = snippets[door] ?? "";
    const [, address = "", hash = ""] =
      /<script type="module" src="([^"]+)" integrity="([^"]+)"/.exec(snippet) ?? [];
    expect(address).toMatch(new RegExp(`^${inject("site")}pinned/[0-9a-f]{16}/${script}$`));
    const response = await fetch(address);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(hash).toBe(`sha384-${createHash("sha384").update(bytes).digest("base64")}`);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(snippet).toContain('crossorigin="anonymous"');
  });

  it("runs in a page of another origin", async () => {
    const { page, faults, close } = await visitHost(made.browser, `${made.hosts.address}blank.html`);
    await page.setContent(`<!doctype html><title>A page</title><article>${snippets[door]}</article>`);
    await frameOf(page, host);
    expect(faults).toEqual([]);
    await close();
  });

  it("does not run when the file was tampered with, and leaves the poster", async () => {
    const { page, close } = await visitHost(made.browser, `${made.hosts.address}blank.html`);
    await page.route(`**/pinned/*/${script}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\ndocument.title = "hacked";` });
    });
    const refused = page.waitForEvent("console", (line) => line.text().includes("'integrity'"));
    await page.setContent(`<!doctype html><title>A page</title>${snippets[door]}`);
    await refused;
    expect(await page.title()).toBe("A page");
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await page.locator(`${host} img`).isVisible()).toBe(true);
    await close();
  });
});

it("A binding that was tampered with does not run, and the map stands", async () => {
  const { page, faults, close } = await visitHost(made.browser, `${made.hosts.address}blank.html`);
  await page.route("**/dateline-bind.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\ndocument.title = "hacked";` });
  });
  await page.setContent(`<!doctype html><title>A page</title>${snippets[2]}`);
  const refused = (): string[] => faults.filter((line) => line.includes("'integrity'"));
  await expect.poll(refused).not.toEqual([]);
  await frameOf(page);
  expect(await page.title()).toBe("A page");
  expect(faults.filter((line) => !refused().includes(line) && !line.startsWith("Failed to load"))).toEqual(
    [],
  );
  await close();
});
