import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { h } from "hastscript";
import { type CheckedStory, checkStory } from "../../format/check-story.ts";
import { problemText } from "../../format/report.ts";
import type { StorySource } from "../../format/story-source.ts";
import { type Edition, editionsOf } from "../../html/edition.ts";
import { htmlOf } from "../../html/element.ts";
import { embedSlots, pageSlots } from "../../html/page.ts";
import { posterFileOf } from "../../html/poster-file.ts";
import { fillShell } from "../../html/shell.ts";
import type { Problem } from "../../model/problem.ts";
import type { BaseMap } from "../../press/base-map.ts";
import { makeHouse, readHouseStyle } from "../../press/house-style.ts";
import { photosOf } from "../../press/photos.ts";
import { cardOf, pictureOf } from "../../press/picture.ts";
import { typed } from "../../press/picture-type.ts";
import { withPolicy } from "../../press/policy.ts";
import type { Sources } from "../../press/sources.ts";
import type { StoryBase } from "../../press/story-base.ts";
import type { Streets } from "../../press/story-streets.ts";
import { posterCss } from "../../press/style-texts.ts";

/** A file of a story's preview. */
export interface Previewed {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The pages, embeds and pictures of a story as its readers would get them. */
export interface Previews {
  /**
   * @param way from the story's folder, such as "", "embed.html", "uk/" or "map/land.0123abcd.geojson"
   * @param shells the folder of the reader's bundle
   * @returns null where readers would have no such file
   */
  file(source: StorySource, way: string, shells: string): Promise<Previewed | null>;
}

/** Files of maps that pages have asked for are kept of so many states of a story. */
const mostMaps = 4;

/** @param streets with the stories' tiles kept, as they stay while words change */
export function createPreviews(baseMap: () => BaseMap, streets: Streets, sources: Sources): Previews {
  const cuts = new Map<string, { readonly id: string; readonly base: StoryBase }>();
  const baseFor = async (checked: CheckedStory): Promise<StoryBase> => {
    const { id } = checked.story;
    const key = keyOf(checked);
    const known = cuts.get(key)?.base;
    if (known) return known;
    const base = await streets.under(baseMap().of(checked), checked);
    const older = [...cuts].filter(([, each]) => each.id === id).slice(0, -(mostMaps - 1));
    for (const [old] of older) cuts.delete(old);
    cuts.set(key, { id, base });
    return base;
  };
  return {
    async file(source, way, shells) {
      const own = `${source.id}/${way}`;
      for (const { base } of cuts.values()) {
        const content = base.own.get(own);
        if (content !== undefined) return { name: own, content };
      }
      const checked = checkStory(source, baseMap().atlas);
      if (!checked.ok) return way.endsWith("/") || /^$|\.html$/.test(way) ? faulty(checked.problems) : null;
      const photo = photosOf(checked.value, sources.stories).find((each) => each.way === own);
      if (photo) return { name: own, content: await photo.bytes() };
      const base = await baseFor(checked.value);
      const { house } = await makeHouse(readHouseStyle(sources), null);
      const editions = editionsOf(checked.value, base.atlas, null, base.files, house);
      const edition = editions.find(
        (each) => own.startsWith(each.way) && !own.slice(each.way.length).includes("/"),
      );
      return edition ? fileOf(edition, own.slice(edition.way.length), shells) : null;
    },
  };
}

/** All of a story that its map is cut by: not its words. */
function keyOf({ story, translations, layers: own, detail }: CheckedStory): string {
  const { id, frame, layers, sites, lang } = story;
  const drawn = sites.map(({ anchor, layer, within }) => [anchor, layer, within]);
  const languages = translations.map((each) => each.story.lang);
  const all = JSON.stringify([id, frame, layers, own, drawn, lang, languages, detail]);
  return createHash("sha256").update(all).digest("hex");
}

async function fileOf(edition: Edition, name: string, shells: string): Promise<Previewed | null> {
  const shell = (file: string): Promise<string> => readFile(join(shells, file), "utf8");
  const page = (html: string): Previewed => ({ name: "index.html", content: withPolicy(html, null) });
  switch (name) {
    case "":
    case "index.html":
      return page(fillShell(await shell("index.html"), pageSlots(edition), edition.root));
    case "embed.html":
      return page(fillShell(await shell("embed.html"), embedSlots(edition), edition.root));
    case "story.json":
      return { name, content: JSON.stringify(edition.data) };
    case "poster.svg":
      return { name, content: await typed(posterFileOf(edition, posterCss), edition.house) };
    case "poster.png":
      return { name, content: await pictureOf(edition) };
    case "card.png":
      return { name, content: await cardOf(edition) };
    default:
      return null;
  }
}

/** What stands where the page would: why there is none. */
function faulty(problems: readonly Problem[]): Previewed {
  const list = problems.map((problem) => h("li", h("pre", problemText(problem))));
  const html = htmlOf([h("h1", String(problems.length)), h("ol", list)]);
  const shell = `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Preview</title>\n</head>\n<body data-faulty>${html}</body>\n</html>\n`;
  return { name: "index.html", content: withPolicy(shell, null) };
}
