import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { type Edition, editionsOf } from "../html/edition.ts";
import { fillShell } from "../html/shell.ts";
import { storiesSlots } from "../html/stories.ts";
import type { Problem } from "../model/problem.ts";
import { readBaseMap } from "./base-map.ts";
import { compressSite } from "./compress.ts";
import { writeEdition, writeEditions } from "./editions.ts";
import { buildEmbedScripts } from "./embed-scripts.ts";
import { feedOf } from "./feed.ts";
import { overviewsOf } from "./overviews.ts";
import { pinScripts } from "./pin-scripts.ts";
import { withPolicy } from "./policy.ts";
import { refuseUnreadablePath } from "./project-path.ts";
import { putInPlace } from "./put-in-place.ts";
import type { Sources } from "./sources.ts";
import { checkStories, inOrder, storyFolders } from "./stories.ts";
import { storyListOf } from "./story-list.ts";
import { openStreets } from "./story-streets.ts";
import { storiesCss } from "./style-texts.ts";
import { thirdPartyNotices } from "./third-party.ts";
import { undrawnNames } from "./undrawn-names.ts";
import { buildWholeScript } from "./whole-script.ts";
import { writeFiles } from "./write-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

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
  refuseUnreadablePath(root);
  const baseMap = readBaseMap(sources);
  const { atlas } = baseMap;
  const folders = storyFolders(sources.stories);
  const { stories, problems, warnings } = await checkStories(folders, atlas);
  if (problems.length) return { ok: false, problems, warnings };
  if (!stories.length)
    throw new Error(
      `${sources.stories} holds no story: make a folder in it with article.md and sites.geojson.`,
    );

  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}-draft-`);
  await chmod(draft, 0o755);
  try {
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      publicDir: false,
      logLevel: "warn",
      build: { outDir: draft, emptyOutDir: true },
    });
    await buildEmbedScripts(draft);
    await buildWholeScript(draft, "offline", join(root, "src/offline/worker.ts"));
    await pinScripts(draft, target);
    await copyFile(join(root, "public/favicon.svg"), join(draft, "favicon.svg"));
    await cp(resolve(sources.geo), join(draft, "geo"), { recursive: true });
    for (const { file, text } of overviewsOf(baseMap.products).values())
      await writeFile(join(draft, "geo", file), text);
    const shells = {
      page: await readFile(join(draft, "index.html"), "utf8"),
      embed: await readFile(join(draft, "embed.html"), "utf8"),
    };
    const newestFirst = inOrder(stories);
    const streets = openStreets(sources);
    const editions: Edition[] = [];
    for (const checked of newestFirst) {
      const base = await streets.under(baseMap.of(checked), checked);
      await writeFiles(base.own, draft);
      editions.push(...editionsOf(checked, base.atlas, address, base.files));
    }
    warnings.push(...(await undrawnNames(editions, sources.stories)));
    const drawn = await writeEditions(editions, shells, draft, target);
    if (editions[0]) await writeEdition({ ...editions[0], root: "./" }, shells, draft);
    const list = newestFirst.map(({ story }) => story);
    await writeFile(
      join(draft, "stories.html"),
      withPolicy(fillShell(shells.page, storiesSlots(list, storiesCss), "./"), address),
    );
    await writeFile(join(draft, "stories.json"), JSON.stringify(storyListOf(newestFirst)));
    await writeFile(join(draft, "feed.xml"), feedOf(list, address));
    await writeFile(
      join(draft, "licences.txt"),
      thirdPartyNotices(
        atlas,
        editions.flatMap(({ layers }) => layers),
      ),
    );
    await compressSite(draft);
    await putInPlace(draft, target);
    return { ok: true, stories: stories.map(({ story }) => story.id), drawn, warnings };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
