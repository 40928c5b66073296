import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Problem } from "../model/problem.ts";
import { annotationsOf } from "./annotations.ts";
import { openAtlas } from "./atlas.ts";
import { type Edition, editionOf } from "./edition.ts";
import { buildEmbedScripts } from "./embed-scripts.ts";
import { oembedOf } from "./oembed.ts";
import { embedSlots, pageSlots } from "./page/page.ts";
import { posterFileOf } from "./poster-file.ts";
import { fillShell } from "./shell.ts";
import { checkStories, defaultStoryOf, storyFolders } from "./stories.ts";
import type { Sources } from "./stories-plugin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A build's outcome: the stories that it holds, or why there is none. */
export type Built =
  | { readonly ok: true; readonly stories: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Builds the site into `out`. It is made beside `out` and put in its place at the end, so that a failure leaves the
 * last good site as it was. Throws where the toolchain fails.
 *
 * @param address where the site will be published, with a slash at its end; null leaves out what needs it
 */
export async function buildSite(sources: Sources, out: string, address: URL | null = null): Promise<Built> {
  const atlas = openAtlas(sources.geo);
  const folders = storyFolders(sources.stories);
  const { stories, problems } = await checkStories(folders, atlas);
  if (problems.length) return { ok: false, problems };
  const first = defaultStoryOf(stories);
  if (!first)
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
    await cp(resolve(sources.geo), join(draft, "geo"), { recursive: true });
    const shells = {
      page: await readFile(join(draft, "index.html"), "utf8"),
      embed: await readFile(join(draft, "embed.html"), "utf8"),
    };
    for (const checked of stories) {
      const edition = editionOf(checked, atlas, address);
      await writeEdition(edition, shells, join(draft, checked.story.id), "../");
      if (checked === first) await writeEdition(edition, shells, draft, "./");
    }
    await putInPlace(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return { ok: true, stories: stories.map(({ story }) => story.id) };
}

async function writeEdition(
  edition: Edition,
  shells: { page: string; embed: string },
  folder: string,
  way: "./" | "../",
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, "index.html"), fillShell(shells.page, pageSlots(edition), way)),
    writeFile(join(folder, "embed.html"), fillShell(shells.embed, embedSlots(edition), way)),
    writeFile(join(folder, "story.json"), JSON.stringify(edition.data)),
    writeFile(join(folder, "poster.svg"), posterFileOf(edition)),
    writeFile(join(folder, "annotations.jsonld"), JSON.stringify(annotationsOf(edition.story))),
    ...(edition.folder
      ? [writeFile(join(folder, "oembed.json"), JSON.stringify(oembedOf(edition.story, edition.folder)))]
      : []),
  ]);
}

/** Swaps the new site for the old one; the old one comes back if the swap fails half way. */
async function putInPlace(draft: string, target: string): Promise<void> {
  const old = `${draft}-old`;
  const had = await rename(target, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
