import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Edition, editionsOf } from "../html/edition.ts";
import { fillShell } from "../html/shell.ts";
import { storiesSlots } from "../html/stories.ts";
import type { Problem } from "../model/problem.ts";
import { readBaseMap } from "./base-map.ts";
import { browserParts } from "./browser-parts.ts";
import { createCompressor } from "./compress.ts";
import { writeEditions, writeFront } from "./editions.ts";
import { feedOf } from "./feed.ts";
import { readFileParts } from "./file-parts.ts";
import { unsaidChanges } from "./history.ts";
import { makeHouse, readHouseStyle } from "./house-style.ts";
import { keepStates } from "./keep-states.ts";
import { isPacked, ownRoot } from "./own-root.ts";
import { photosOf, writePhotos } from "./photos.ts";
import { pinScripts } from "./pin-scripts.ts";
import { withPolicy } from "./policy.ts";
import { copyProducts } from "./products.ts";
import { refuseUnreadablePath } from "./project-path.ts";
import { putInPlace } from "./put-in-place.ts";
import { readSiteSettings } from "./read-site-settings.ts";
import { sitemapOf } from "./sitemap.ts";
import type { Sources } from "./sources.ts";
import { checkStories, inOrder, storyFolders } from "./stories.ts";
import { storyListOf } from "./story-list.ts";
import { openStreets } from "./story-streets.ts";
import { storiesCss } from "./style-texts.ts";
import { thirdPartyNotices } from "./third-party.ts";
import { undrawnNames } from "./undrawn-names.ts";
import { wordPressPlugin, wordPressZip } from "./word-press-plugin.ts";
import { writeFiles } from "./write-files.ts";

/** A build's outcome: the stories that it holds, or why there is none. */
export type Built = {
  /** What an editor should look at. */
  readonly warnings: readonly Problem[];
} & (
  | {
      readonly ok: true;
      /** Ids of all stories, in the order of their folders. */
      readonly stories: readonly string[];
      /** Ids of those whose folders were drawn anew; the others had not changed since the last build. */
      readonly drawn: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * Builds the site into `out`. It is made beside `out` and put in its place at the end, so that a failure leaves the
 * last good site as it was. Throws where the toolchain fails.
 *
 * @param address where the site will be published, with a slash at its end; null leaves out what needs it
 */
export async function buildSite(sources: Sources, out: string, address: URL | null = null): Promise<Built> {
  if (!isPacked) refuseUnreadablePath(ownRoot);
  const baseMap = readBaseMap(sources);
  const { atlas } = baseMap;
  const folders = storyFolders(sources.stories);
  const { settings, problems: unsettled } = readSiteSettings(sources.stories, folders);
  const { stories, problems: faults, warnings: told } = await checkStories(folders, atlas);
  const style = readHouseStyle(sources);
  const warnings = [...style.warnings, ...told];
  const problems = [...unsettled, ...style.problems, ...faults];
  if (problems.length) return { ok: false, problems, warnings };
  if (!stories.length)
    throw new Error(
      `${sources.stories} holds no story: make a folder in it with article.md and sites.geojson.`,
    );

  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}-draft-`);
  await chmod(draft, 0o755);
  const compressor = createCompressor(draft, target);
  try {
    const parts = await browserParts();
    await cp(join(parts, "site"), draft, { recursive: true });
    await pinScripts(draft, target);
    await copyProducts(baseMap.products, sources.geo, join(draft, "geo"));
    compressor.begin("geo");
    const shells = {
      page: await readFile(join(draft, "index.html"), "utf8"),
      embed: await readFile(join(draft, "embed.html"), "utf8"),
      file: await readFileParts(join(parts, "file")),
    };
    const { house, files } = await makeHouse(style, stories);
    await writeFiles(files, draft);
    const newestFirst = inOrder(stories);
    const streets = openStreets(sources);
    const editions: Edition[] = [];
    for (const checked of newestFirst) {
      const base = await streets.under(baseMap.of(checked), checked);
      await writeFiles(base.own, draft);
      if (base.own.size) compressor.begin(`${checked.story.id}/map`);
      await writePhotos(photosOf(checked, sources.stories), draft, target);
      editions.push(...editionsOf(checked, base.atlas, address, base.files, house));
    }
    warnings.push(...(await undrawnNames(editions, sources.stories)));
    const unsaid = address ? await unsaidChanges(editions, target, sources.stories) : [];
    if (unsaid.length) return { ok: false, problems: unsaid, warnings };
    const front = editions.find(({ story }) => story.id === settings.front) ?? editions[0];
    const drawn = await writeEditions(editions, shells, draft, target, compressor.only, front);
    await keepStates(editions, shells, draft, target, address !== null);
    if (front) await writeFront(front, shells, draft);
    const list = newestFirst.map(({ story }) => story);
    await writeFile(
      join(draft, "stories.html"),
      withPolicy(fillShell(shells.page, storiesSlots(list, storiesCss, house), "./"), address),
    );
    await writeFile(join(draft, wordPressPlugin), await wordPressZip());
    await writeFile(join(draft, "stories.json"), JSON.stringify(storyListOf(newestFirst)));
    await writeFile(join(draft, "feed.xml"), feedOf(list, address));
    if (address) await writeFile(join(draft, "sitemap.xml"), sitemapOf(editions, address));
    await writeFile(
      join(draft, "licences.txt"),
      thirdPartyNotices(
        JSON.parse(await readFile(join(parts, "code.json"), "utf8")),
        atlas,
        editions.flatMap(({ layers }) => layers),
      ),
    );
    await compressor.rest();
    await putInPlace(draft, target);
    return { ok: true, stories: stories.map(({ story }) => story.id), drawn, warnings };
  } finally {
    await compressor.settled();
    await rm(draft, { recursive: true, force: true });
  }
}
