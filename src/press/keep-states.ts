import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { withPosterOf } from "../html/drawn-alike.ts";
import type { Edition } from "../html/edition.ts";
import { isCarried } from "../html/one-file.ts";
import { siteOf } from "../html/sharing.ts";
import { type Shells, writePages } from "./editions.ts";
import { type History, historyIn, stateNow } from "./history.ts";
import { oembedOf } from "./oembed.ts";

/**
 * Keeps every published state of each edition, in a folder of its own with its map's layers: `at/1a2b3c4d/`. An embed that
 * names this folder shows that state for good. Those of the last site are taken over; they run on today's scripts.
 *
 * @param draft the site, with its editions written
 * @param last the site that was published
 * @param isPublished whether the new site is to be published: else the earlier states are kept, and none is added
 */
export async function keepStates(
  editions: readonly Edition[],
  shells: Shells,
  draft: string,
  last: string,
  isPublished: boolean,
): Promise<void> {
  const assets = await readdir(join(draft, "assets"));
  for (const edition of editions) {
    const { way } = edition;
    const earlier = (await historyIn(last, edition)).filter(({ url }) => existsSync(join(last, way, url)));
    for (const { url } of earlier) await takeOver(join(last, way, url), join(draft, way, url), assets);
    const now = stateNow(edition);
    const isNew = isPublished && !earlier.some(({ url }) => url === now.url);
    if (isNew) await writeState(edition, now.url, shells, draft);
    const states = isPublished ? [now, ...earlier.filter(({ url }) => url !== now.url)] : earlier;
    const history: History = { dateline: 1, states };
    if (states.length) await writeFile(join(draft, way, "history.json"), JSON.stringify(history, null, 1));
  }
}

/** Writes the map as it is now, with its layers beside it. */
async function writeState(edition: Edition, url: string, shells: Shells, draft: string): Promise<void> {
  const { way, root, data } = edition;
  const folder = join(draft, way, url);
  await mkdir(join(folder, "map"), { recursive: true });
  const keep = async (address: string): Promise<string> => {
    const file = address.split("?")[0] ?? "";
    await copyFile(join(draft, file), join(folder, "map", basename(file)));
    return `${way}${url}map/${basename(file)}`;
  };
  const layers = await Promise.all(
    data.layers.filter(isCarried).map(async (layer) => ({
      ...layer,
      url: await keep(layer.url),
      ...(layer.overview && { overview: await keep(layer.overview) }),
    })),
  );
  const languages = data.languages.filter((each) => each.url === way);
  const state = withPosterOf(edition, {
    root: `${root}../../`,
    data: { ...data, layers, languages },
    state: url,
  });
  await writePages(state, shells, folder, null);
  await writeFile(join(folder, "story.json"), JSON.stringify(state.data));
  const site = siteOf(edition);
  if (edition.folder && site) {
    const answer = oembedOf(edition.story, new URL(url, edition.folder), site);
    await writeFile(join(folder, "oembed.json"), JSON.stringify(answer));
  }
  for (const name of ["poster.svg", "poster.png", "card.png", "annotations.jsonld"])
    await copyFile(join(draft, way, name), join(folder, name));
}

/** Copies a state; its pages name the scripts and styles of today. */
async function takeOver(from: string, to: string, assets: readonly string[]): Promise<void> {
  await cp(from, to, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  for (const name of ["index.html", "embed.html"]) {
    const html = await readFile(join(to, name), "utf8");
    const ours = html.replace(/\bassets\/(page|engine)-[\w-]+(\.js|\.css)/g, (was, part, ending) => {
      const now = assets.find((each) => each.startsWith(`${part}-`) && each.endsWith(ending));
      return now ? `assets/${now}` : was;
    });
    await writeFile(join(to, name), ours);
  }
}
