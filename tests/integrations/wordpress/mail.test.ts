import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryData } from "../../../src/model/story-data.ts";
import { type MapsSite, startMapsSite } from "../maps-site.ts";
import { contentOf } from "./door-content.ts";
import { called, hasPhp, made, site, type World } from "./outlines.ts";
import { hasWordPress, type Post, startWordPress, themes, type WordPress } from "./word-press.ts";

describe.skipIf(!hasPhp)(`What is no page${hasPhp ? "" : " (skipped: php is not installed)"}`, () => {
  test.each<[string, World, boolean]>([
    ["a feed", { feed: true }, false],
    ["what a task sends", { cron: true }, false],
    ["what an administrator's page sends", { admin: true }, false],
    ["a part that a page asks for", { admin: true, ajax: true }, true],
    ["a page", {}, true],
  ])("gives %s the picture, which leads to the story, and its script to pages only", (_, world, isLive) => {
    const told = called([["map_html", [{ story: "my-story" }]]], world);
    expect(made(told)?.querySelector("a")?.getAttribute("href")).toBe(`${site}my-story/`);
    expect(made(told)?.hasAttribute("data-dateline")).toBe(isLive);
    expect(told.enqueued).toEqual(isLive ? ["dateline-embed"] : []);
  });

  test("gives feeds the picture in place of pasted lines of its site that hold none, and no script of it", () => {
    const script = `<script type="module" src="${site}embed.js" integrity="sha384-a"></script>`;
    const frame = (address: string): string =>
      `<iframe src="${address}my-story/embed.html" title="A &quot;map&quot;" width="100%"></iframe>`;
    const lines = `<div data-dateline="${site}my-story/"></div>\n${script}\n<p>After.</p>`;
    const others = `<script src="https://other.example/a.js"></script>${frame("https://other.example/")}`;
    const calls = [lines, frame(site), others].map((content) => ["with_script", [content]] as const);
    const told = called(calls, { feed: true, can: ["unfiltered_html"] });
    expect(made(told)?.querySelector("img")?.getAttribute("src")).toBe(`${site}my-story/poster.png`);
    expect(told.results[0]).toMatch(/^<a .*<\/a>\n<p>After\.<\/p>$/);
    expect(made(told, 1)?.getAttribute("href")).toBe(`${site}my-story/`);
    expect(made(told, 1)?.querySelector("img")?.getAttribute("alt")).toBe('A "map"');
    expect(told.results[2]).toBe(others);
    expect(told.enqueued).toEqual([]);
    const page = called(calls, { can: ["unfiltered_html"] });
    expect(page.results).toEqual([lines, frame(site), others]);
  });

  test.each([
    ["where the mail has no text", [{ to: "a@example.org" }]],
    ["of parts", [{ message: { html: "<p>b</p>" } }]],
  ])("leaves a mail %s as it is", (_, given) => {
    expect(called([["mailed", given]]).results).toEqual(given);
  });

  test("leaves all mail as it is where no site is set", () => {
    const message = `<script src="https://other.example/a.js"></script><iframe src="https://other.example/"></iframe>`;
    expect(called([["mailed", [{ message }]]], { options: {} }).results).toEqual([{ message }]);
  });
});

/** Doors whose maps are in what blocks give, without what WordPress does to a post's text besides. */
const ofBlocks = [
  "block-author",
  "frame-admin",
  "loader-author",
  "loader-admin",
  "bound-admin",
  "element-admin",
];
const all = [
  ...ofBlocks,
  ...["address", "place", "shortcode"].flatMap((door) => [`${door}-author`, `${door}-admin`]),
  "block-admin",
  "bound-author",
];

describe.skipIf(!hasWordPress)(
  `A mail from WordPress${hasWordPress ? "" : " (skipped: wordpress, two of its themes, php-mysql and mariadb-server are not all installed)"}`,
  () => {
    let folder: string;
    let maps: MapsSite;
    let wordPress: WordPress;

    /** The posts of doors as a mail has them, by their addresses. */
    function mailed(slugs: readonly string[], how: object): Map<string, Document> {
      const posts = slugs.map((slug) => wordPress.posts[slug]?.id);
      const told: { [id: string]: string } = JSON.parse(wordPress.run("mail.php", { posts, ...how }));
      return new Map(slugs.map((slug, at) => [slug, new JSDOM(told[`${posts[at]}`]).window.document]));
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-mail-"));
      maps = await startMapsSite(folder);
      const data: StoryData = JSON.parse(await readFile(join(folder, "site/truce-call/story.json"), "utf8"));
      const posts = all.map((slug): Post => {
        const [door = "", user] = slug.split("-");
        return [slug, user as Post[1], contentOf(door, maps.address, data)];
      });
      wordPress = await startWordPress(folder, posts);
      wordPress.set({ theme: themes[0], plugin: true, site: maps.address });
    }, 240_000);
    afterAll(async () => {
      await wordPress?.destroy();
      await maps?.destroy();
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    test.each([
      { by: "the_content", in: "task", with: "own", slugs: all },
      { by: "the_content", in: "task", with: "wp_mail", slugs: all },
      { by: "the_content", in: "neither", with: "wp_mail", slugs: all },
      { by: "the_content", in: "page", with: "wp_mail", slugs: all },
      { by: "the_content", in: "page", with: "asked", slugs: all },
      { by: "do_blocks", in: "task", with: "wp_mail", slugs: ofBlocks },
      { by: "do_blocks", in: "page", with: "wp_mail", slugs: ofBlocks },
      { by: "do_blocks", in: "neither", with: "asked", slugs: ofBlocks },
    ])("has each map as its picture: $by, rendered in a $in, sent by $with", ({ slugs, ...how }) => {
      const story = `${maps.address}truce-call/`;
      for (const [slug, mail] of mailed(slugs, how)) {
        const picture = mail.querySelector(`a[href="${story}"] img`);
        expect(picture?.getAttribute("src"), slug).toBe(`${story}poster.png`);
        expect(mail.querySelectorAll("script, iframe, link"), slug).toHaveLength(0);
      }
    });

    test("would else have frames and scripts that no mail program runs", () => {
      const mails = mailed(all, { by: "the_content", in: "page", with: "own" });
      expect(mails.get("frame-admin")?.querySelectorAll("iframe")).toHaveLength(1);
      expect(mails.get("loader-admin")?.querySelectorAll("script")).toHaveLength(1);
    });
  },
);
