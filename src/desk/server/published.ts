import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { snippetsOf } from "../../embed/snippets.ts";
import { parsePinned, pinnedFile } from "../../model/pinned.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { Published } from "../api/publish.ts";
import { reason } from "../api/refusals.ts";
import type { Desk } from "./desk.ts";
import { Refused } from "./refused.ts";
import { isPublished } from "./story-list.ts";

const pictures = ["poster.svg", "poster.png", "card.png"] as const;

/** Kept for a frame that its page cannot size by its content, CSS pixels. */
const frameHeight = 640;

/** What to hand on of a story that is built: address, lines to embed it, pictures. Throws a `Refused` where it is not. */
export async function publishedOf(desk: Desk, id: string): Promise<Published> {
  desk.story(id);
  if (!isPublished(desk, id)) throw new Refused(404, reason("notPublished"));
  const { out, address } = desk.sources;
  const { story } = JSON.parse(await readFile(join(out, id, "story.json"), "utf8")) as StoryData;
  const folder = address && new URL(`${id}/`, address);
  const pinned = parsePinned(JSON.parse(await readFile(join(out, pinnedFile), "utf8").catch(() => "null")));
  const lines =
    address && folder
      ? snippetsOf({
          folder,
          root: address,
          title: story.title,
          site: "",
          theme: "",
          height: frameHeight,
          pinned,
        })
      : null;
  return {
    address: folder?.href ?? null,
    page: `/site/${id}/`,
    pictures: pictures
      .filter((name) => existsSync(join(out, id, name)))
      .map((what) => ({ what, url: `/site/${id}/${what}` })),
    embeds: lines
      ? (["frame", "loader", "bound", "element"] as const).map((what) => ({ what, html: lines[what] }))
      : [],
    zip: "/api/site.zip",
  };
}
