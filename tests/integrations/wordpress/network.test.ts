import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasWordPress, startWordPress, type WordPress } from "./word-press.ts";

/** One site of a network as the plugin leaves it. */
interface Site {
  readonly address: string;
  readonly post: number | null;
  readonly site: string;
}

/** All that the plugin asks of a site of maps; the same server has two of them beside WordPress. */
const list = JSON.stringify({ dateline: 1, stories: [] });
/** Installing takes five seconds on a machine with nothing else to do. */
const slow = 120_000;

describe.skipIf(!hasWordPress)(
  `A network of WordPress sites${hasWordPress ? "" : " (skipped: wordpress, two of its themes, php-mysql and mariadb-server are not all installed)"}`,
  () => {
    let folder: string;
    let wordPress: WordPress;
    let sites: readonly string[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-network-"));
      wordPress = await startWordPress(folder, [], true);
      for (const desk of ["news", "sport"]) {
        const maps = join(folder, "wordpress/maps", desk);
        await mkdir(maps, { recursive: true });
        await writeFile(join(maps, "stories.json"), list);
      }
      sites = ["news", "sport"].map((desk) => `${wordPress.address}maps/${desk}/`);
    }, slow);
    afterAll(async () => {
      await wordPress?.destroy();
      await rm(folder, { recursive: true, force: true });
    }, slow);

    test(
      "has the plugin on in all of them, each with maps of its own, and none is left when it goes",
      async () => {
        const content = '[dateline story="my-story"]';
        const made: Site[] = JSON.parse(wordPress.run("sites.php", { gone: false, sites, content }));
        expect(made.map(({ site }) => site)).toEqual(sites);
        expect(made.map(({ address }) => address)).toEqual([
          wordPress.address,
          `${wordPress.address}second/`,
        ]);
        for (const { address, post, site } of made) {
          const page = await (await fetch(`${address}?p=${post}`)).text();
          const { document } = new JSDOM(page).window;
          const named = [...document.querySelectorAll<HTMLElement>("[data-dateline]")];
          expect(named.map(({ dataset }) => dataset.dateline)).toEqual([`${site}my-story/`]);
          expect(document.querySelector(`script[type="module"][src^="${site}embed.js"]`)).not.toBeNull();
        }
        const left: Site[] = JSON.parse(wordPress.run("sites.php", { gone: true }));
        expect(left.map(({ site }) => site)).toEqual(["", ""]);
      },
      slow,
    );
  },
);
