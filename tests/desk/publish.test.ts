import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PublishStep } from "../../src/desk/api/publish.ts";
import { openTestDesk, pageHeaders, type TestDesk } from "./open-desk.ts";

const id = "linz-bridge";
/** A site is built in it, which takes a while on a busy machine; milliseconds. */
const patience = 240_000;

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const fetched = (path: string, more: RequestInit = {}) =>
  fetch(desk.origin + path, {
    ...more,
    headers: { ...pageHeaders(desk.origin), "content-type": "application/json" },
  });
const publish = async (): Promise<PublishStep[]> => {
  const response = await fetched("/api/publish", { method: "POST", body: "{}" });
  expect(response.status).toBe(200);
  return (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};

describe("a preview", () => {
  test("is the very page, its embed and its translation, with the scripts and geodata that they ask for", {
    timeout: patience,
  }, async () => {
    const page = await (await fetched(`/preview/${id}/`)).text();
    expect(page).toContain('<p id="p1" data-passage="p1">');
    expect(page).toContain("Content-Security-Policy");
    expect(await (await fetched(`/preview/${id}/de/`)).text()).toContain('<html lang="de"');
    expect(await (await fetched(`/preview/${id}/embed.html`)).text()).toContain("story-embed");
    const scripts = [...page.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+)"/g)].map(([, way]) => way);
    expect(scripts.length).toBeGreaterThan(1);
    for (const way of scripts) expect((await fetched(`/preview/${way}`)).status).toBe(200);
    const data = JSON.parse(
      /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "",
    );
    expect(data.layers.length).toBeGreaterThan(0);
    for (const { url } of data.layers) expect((await fetched(`/preview/${url}`)).status).toBe(200);
  });

  test("is of the files as a page's journal has them, where that page asks", async () => {
    const { value } = await desk.ask("GET", `/api/stories/${id}`);
    const at = value.files["article.md"].indexOf("title: ") + "title: ".length;
    const changes = [{ file: "article.md", from: at, to: at, insert: "NEW " }];
    const entry = { editor: "previewpage", base: value.revision, number: 1, changes };
    expect((await desk.ask("POST", `/api/stories/${id}/journal`, entry)).status).toBe(200);
    expect(await (await fetched(`/preview/${id}/?editor=previewpage`)).text()).toContain("<h1>NEW ");
    expect(await (await fetched(`/preview/${id}/`)).text()).not.toContain("<h1>NEW ");
    await desk.ask("DELETE", `/api/stories/${id}/journal/previewpage`);
  });

  test("has the house's look, and the photos of sites", { timeout: patience }, async () => {
    for (const file of ["style.yaml", "fira-regular.woff2", "fira-bold.woff2", "logo.svg", "logo-dark.svg"])
      await copyFile(`examples/styles/evening/${file}`, join(desk.stories, file));
    await mkdir(join(desk.stories, "port"));
    await writeFile(
      join(desk.stories, "port", "article.md"),
      "---\ntitle: Port\npublished: 2026-02-03\n---\n\nIn [Linz](#linz).\n",
    );
    const photo = { file: "port.png", alt: "The port.", credit: "Ana Kos" };
    const properties = {
      name: "Linz",
      kind: "city",
      summary: "A city.",
      source: { name: "A survey" },
      photo,
    };
    const geometry = { type: "Point", coordinates: [14.29, 48.31] };
    const features = [{ type: "Feature", id: "linz", properties, geometry }];
    await writeFile(
      join(desk.stories, "port", "sites.geojson"),
      JSON.stringify({ type: "FeatureCollection", features }),
    );
    await copyFile("docs/pictures/360x640-light.png", join(desk.stories, "port", "port.png"));
    const page = await (await fetched("/preview/port/")).text();
    const ways = [...page.matchAll(/\.\.\/(assets\/(?:logo|fira)[^"\s)]+)/g)].map(([, way]) => way);
    expect(new Set(ways).size).toBe(4);
    for (const way of ways) expect((await fetched(`/preview/${way}`)).status).toBe(200);
    const link = /href="\.\.\/(port\/photos\/[^"]+)"/.exec(page)?.[1];
    const found = await fetched(`/preview/${link}`);
    expect([found.status, found.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    await rm(join(desk.stories, "port"), { recursive: true });
    await rm(join(desk.stories, "style.yaml"));
  });

  test("of a faulty story tells why there is none", async () => {
    const file = join(desk.stories, id, "sites.geojson");
    const sites = await readFile(file, "utf8");
    await writeFile(file, sites.replace('"city"', '"town"'));
    const page = await (await fetched(`/preview/${id}/`)).text();
    expect(page).toContain("data-faulty");
    expect(page).toContain('"town" is no kind of site');
    await writeFile(file, sites);
  });
});

describe("publishing", () => {
  test("a faulty story is refused with its problems, and no site is made", {
    timeout: patience,
  }, async () => {
    const file = join(desk.stories, id, "sites.geojson");
    const sites = await readFile(file, "utf8");
    await writeFile(file, sites.replace('"city"', '"town"'));
    const steps = await publish();
    expect(steps).toEqual([
      {
        kind: "refused",
        problems: [expect.objectContaining({ file: `${id}/sites.geojson`, severity: "error" })],
      },
    ]);
    expect((await fetched(`/api/stories/${id}/published`)).status).toBe(404);
    expect((await fetched("/api/site.zip")).status).toBe(404);
    await writeFile(file, sites);
  });

  test("builds the site, tells what is new, runs the newsroom's own command, and hands on a zip", {
    timeout: patience,
  }, async () => {
    await writeFile(join(desk.stories, "dateline.yaml"), 'publish: ls "$SITE" && false\n');
    const steps = await publish();
    expect(steps.map(({ kind }) => kind)).toEqual(["built", "output", "command"]);
    expect(steps[0]).toMatchObject({ changes: [{ id, isNew: true, hasOtherWords: false }] });
    expect(steps[1]).toMatchObject({ text: expect.stringMatching(/^linz-bridge$/m) });
    expect(steps[2]).toMatchObject({ code: 1, command: 'ls "$SITE" && false' });
    const published = (await desk.ask("GET", `/api/stories/${id}/published`)).value;
    expect(published.pictures).toHaveLength(3);
    for (const { url } of published.pictures) expect((await fetched(url)).status).toBe(200);
    expect((await fetched(published.page)).status).toBe(200);
    const zip = unzipSync(new Uint8Array(await (await fetched(published.zip)).arrayBuffer()));
    const page = await readFile(join(desk.folder, "dist", id, "index.html"));
    expect(Buffer.from(zip[`${id}/index.html`] ?? []).equals(page)).toBe(true);
  });

  test("once more tells which pin moved", { timeout: patience }, async () => {
    await writeFile(join(desk.stories, "dateline.yaml"), "");
    const { value } = await desk.ask("GET", `/api/stories/${id}`);
    const files = {
      ...value.files,
      "sites.geojson": value.files["sites.geojson"].replace("48.2083", "48.2183"),
    };
    expect(files).not.toEqual(value.files);
    await desk.ask("PUT", `/api/stories/${id}`, { editor: "publishpage", base: value.revision, files });
    const steps = await publish();
    expect(steps.at(-1)).toEqual({ kind: "done" });
    expect(steps[0]).toMatchObject({
      kind: "built",
      changes: [
        { id, added: [], removed: [], moved: [{ name: "Vienna", kilometres: expect.closeTo(1.1, 1) }] },
      ],
    });
  });
});
