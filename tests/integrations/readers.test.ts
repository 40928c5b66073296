import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load } from "./host-pages.ts";
import { type MapsSite, startMapsSite } from "./maps-site.ts";
import { faultsOf } from "./schema-org.ts";

const isThere = existsSync("tests/integrations/node_modules/iframely");
/** iframely that takes any site's rich oEmbed, asks no list of sites and keeps nothing. */
const iframelyConfig = {
  WHITELIST_URL: "",
  WHITELIST_WILDCARD: { oembed: { rich: ["allow"] } },
  CACHE_ENGINE: "no-cache",
  use_http2: false,
  RESPONSE_TIMEOUT: 60_000,
};

let folder: string;
let maps: MapsSite;

describe.skipIf(!isThere)(
  `What programs read of a site${isThere ? "" : " (skipped: npm ci --prefix tests/integrations was not run)"}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-readers-"));
      maps = await startMapsSite(folder);
    });
    afterAll(async () => {
      await maps?.destroy();
      await rm(folder, { recursive: true, force: true });
    });

    test.each(["truce-call/", "truce-call/index.html", "truce-call/embed.html"])(
      "oEmbed of %s is found and read by oembed-extractor",
      async (way) => {
        const { extract } = await load("@extractus/oembed-extractor");
        const answer = await extract(`${maps.address}${way}`);
        expect(answer).toMatchObject({
          version: "1.0",
          type: "rich",
          provider_url: maps.address,
          height: 640,
        });
        expect(answer.html).toContain(`src="${maps.address}truce-call/embed.html"`);
        expect((await fetch(answer.thumbnail_url)).headers.get("content-type")).toBe("image/png");
      },
    );

    test.each(["truce-call/", "truce-call/embed.html"])("oEmbed of %s is read by iframely", async (way) => {
      const room = join(folder, "iframely");
      await mkdir(room, { recursive: true });
      await writeFile(join(room, "package.json"), '{"type":"module"}');
      await writeFile(join(room, "config.js"), `export default ${JSON.stringify(iframelyConfig)};`);
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          resolve("tests/integrations/iframely.mjs"),
          resolve("tests/integrations/node_modules/iframely"),
          `${maps.address}${way}`,
        ],
        { cwd: room, env: { ...process.env, NODE_ENV: "production" } },
      );
      const { meta, links } = JSON.parse(stdout.slice(stdout.lastIndexOf('{"meta"')));
      expect(meta).toMatchObject({ canonical: `${maps.address}truce-call/` });
      expect(links).toContainEqual(
        expect.objectContaining({
          href: `${maps.address}truce-call/embed.html`,
          rel: expect.arrayContaining(["oembed", "app"]),
          media: { width: 720, height: 640 },
        }),
      );
      expect(links).toContainEqual(
        expect.objectContaining({
          href: `${maps.address}truce-call/card.png`,
          rel: expect.arrayContaining(["thumbnail"]),
        }),
      );
    });

    test("what search engines read is as schema.org has it, class by class", async () => {
      const page = await readFile(join(folder, "site/truce-call/index.html"), "utf8");
      const { document } = new JSDOM(page).window;
      const article = JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? "",
      );
      expect(article.contentLocation.length).toBeGreaterThan(5);
      const corrected = {
        ...article,
        correction: [{ "@type": "CorrectionComment", datePublished: "2026-04-03", text: "Moved." }],
      };
      expect(await faultsOf(corrected)).toEqual([]);
      const [place, ...others] = article.contentLocation;
      const wrong = {
        ...article,
        datePublished: "yesterday",
        byline: "A",
        contentLocation: [{ ...place, sameAs: "no address" }, ...others],
      };
      expect((await faultsOf(wrong)).map((fault) => fault.split(":")[0])).toEqual(
        expect.arrayContaining([
          "NewsArticle.datePublished",
          "NewsArticle.byline",
          "NewsArticle.contentLocation.sameAs",
        ]),
      );
    });

    test("the feed is read by rss-parser", async () => {
      const { default: Parser } = await load("rss-parser");
      const fields = {
        item: [
          ["georss:point", "point"],
          ["georss:box", "box"],
        ],
      };
      const feed = await new Parser({ customFields: fields }).parseURL(`${maps.address}feed.xml`);
      expect(feed.items).toHaveLength(1);
      const [item] = feed.items;
      expect(item).toMatchObject({ link: `${maps.address}truce-call/`, pubDate: "2025-03-18T00:00:00.000Z" });
      expect(item.point).toMatch(/^-?\d+(\.\d+)? -?\d+(\.\d+)?$/);
      expect(item.box.split(" ").map(Number)).toHaveLength(4);
      expect(item.content).toContain(`src="${maps.address}truce-call/card.png"`);
    });

    test("the feed is read by feed-parser, with its entry's dates, picture and words", async () => {
      const { parseFeed } = await load("@rowanmanning/feed-parser");
      const feed = parseFeed(await readFile(join(folder, "site/feed.xml"), "utf8"));
      expect(feed.meta.type).toBe("atom");
      const [item] = feed.items;
      expect(item.url).toBe(`${maps.address}truce-call/`);
      expect(item.published.toISOString().slice(0, 10)).toBe("2025-03-18");
      expect(item.content).toContain("card.png");
      expect(item.media.map(({ url }: { url: string }) => url)).toContain(
        `${maps.address}truce-call/card.png`,
      );
    });
  },
);
