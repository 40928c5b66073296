import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { problemText } from "../format/report.ts";
import { editionsOf } from "../html/edition.ts";
import { embedSlots, pageSlots } from "../html/page.ts";
import { fillShell } from "../html/shell.ts";
import { type BaseMap, readBaseMap } from "./base-map.ts";
import { makeHouse, readHouseStyle } from "./house-style.ts";
import { overviewsOf } from "./overviews.ts";
import { type MadePhoto, photosOf } from "./photos.ts";
import { refuseUnreadablePath } from "./project-path.ts";
import { readAtlas } from "./read-atlas.ts";
import { readSiteSettings } from "./read-site-settings.ts";
import type { Sources } from "./sources.ts";
import { checkStories, inOrder, storyFolders } from "./stories.ts";
import { openStreets } from "./story-streets.ts";

/** A file is whole this long after its last change, in milliseconds: editors empty it before they fill it. */
const settled = 60;

/**
 * The editor's live preview: the dev server fills the shells from the stories at each request, and a saved story
 * reloads the page. A faulty story is told in the browser, and the page stays as it was.
 */
export function storiesPlugin(sources: Sources): Plugin {
  /** How many changes there were, and how many of them the page last served shows: it may miss some as it loads. */
  let changes = 0;
  let shown = 0;
  /** The world does not change while the server runs, and takes a while to open; products do. */
  let base: BaseMap | null = null;
  const readBase = (): BaseMap => {
    base ??= readBaseMap(sources);
    return base;
  };
  /** The files of the stories' maps that pages have asked for, by their way from the root. */
  const servedMaps = new Map<string, string | Uint8Array>();
  /** The photos of the same pages, made when they are looked at. */
  const servedPhotos = new Map<string, MadePhoto>();
  const streets = openStreets(sources, true);
  return {
    name: "dateline-stories",
    apply: "serve",
    configureServer(server) {
      refuseUnreadablePath(server.config.root);
      const watched = [resolve(sources.stories), resolve(sources.geo)];
      server.watcher.add(watched);
      let timer: NodeJS.Timeout | undefined;
      const onChange = (file: string): void => {
        if (!watched.some((folder) => resolve(file).startsWith(folder))) return;
        changes++;
        if (resolve(file).startsWith(resolve(sources.geo))) base = null;
        clearTimeout(timer);
        timer = setTimeout(() => void tell(server, sources, readBase()), settled);
      };
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onChange);
      server.ws.on("connection", () => {
        if (changes !== shown) void tell(server, sources, readBase());
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const own = servedMaps.get(path.slice(1));
        if (own !== undefined) return void response.end(own);
        const photo = servedPhotos.get(path.slice(1));
        if (photo) return void photo.bytes().then((bytes) => response.end(bytes), next);
        const product = /^\/geo\/([a-z0-9-]+)\.overview\.geojson$/.exec(path)?.[1];
        const overview = product && overviewsOf(readAtlas(sources.geo)).get(product);
        if (overview) return void response.end(overview.text);
        const found = /^\/([A-Za-z0-9._-]+)\/(?:[A-Za-z0-9-]+\/)?(?:(index|embed)\.html)?$/.exec(path);
        if (found && storyFolders(sources.stories).some((folder) => folder.endsWith(`/${found[1]}`)))
          request.url = `/${found[2] ?? "index"}.html?story=${found[1]}`;
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(shell, { path, originalUrl }) {
        shown = changes;
        const { stories, problems } = await read(sources, readBase());
        const [, id, lang] = new URL(originalUrl ?? "/", "http://localhost").pathname.split("/");
        const { front } = readSiteSettings(sources.stories, storyFolders(sources.stories)).settings;
        const wanted = (name?: string) => stories.find(({ story }) => story.id === name);
        const checked = wanted(id) ?? wanted(front) ?? inOrder(stories)[0];
        if (!checked) throw new Error(`No story is in order.\n\n${problems.map(problemText).join("\n")}`);
        const base = await streets.under(readBase().of(checked), checked);
        for (const [file, text] of base.own) servedMaps.set(file, text);
        for (const photo of photosOf(checked, sources.stories)) servedPhotos.set(photo.way, photo);
        const { house, files } = await makeHouse(readHouseStyle(sources), null);
        for (const [file, bytes] of files) servedMaps.set(file, bytes);
        const editions = editionsOf(checked, base.atlas, null, base.files, house);
        const found = editions.find(({ way }) => way === `${id}/${lang}/`) ?? editions[0];
        if (!found) throw new Error(`The story ${id} has no edition.`);
        const edition = { ...found, root: "/" };
        const slots = path.startsWith("/embed") ? embedSlots(edition) : pageSlots(edition);
        return fillShell(shell, slots, edition.root);
      },
    },
  };
}

function read(sources: Sources, { atlas }: BaseMap): ReturnType<typeof checkStories> {
  return checkStories(storyFolders(sources.stories), atlas);
}

async function tell(server: ViteDevServer, sources: Sources, base: BaseMap): Promise<void> {
  try {
    const { problems, warnings } = await read(sources, base);
    for (const warning of warnings) server.config.logger.warn(problemText(warning));
    if (!problems.length) return server.ws.send({ type: "full-reload", path: "*" });
    const message = problems.map(problemText).join("\n");
    server.config.logger.error(message);
    server.ws.send({ type: "error", err: { message, stack: "" } });
  } catch (error) {
    server.ws.send({ type: "error", err: { message: (error as Error).message, stack: "" } });
  }
}
