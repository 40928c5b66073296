import { parseSiteId, passageIdOf, type SiteId } from "../../src/model/ids.ts";
import type { Mention, Story } from "../../src/model/story.ts";

/** A site's id in a test. Throws where it is none. */
export function siteId(text: string): SiteId {
  const id = parseSiteId(text);
  if (!id) throw new Error(`${text} is no site id`);
  return id;
}

/** A passage as its words: `name` is a place, `name=who` a voice, `#` alone a heading. */
export function tinyStory(blocks: readonly string[], siteIds: readonly string[]): Story {
  let count = 0;
  return {
    id: "tiny",
    title: "Tiny",
    dek: "",
    dateline: "",
    published: "2024-05-14",
    lang: "en",
    frame: [0, 0, 10, 10],
    layers: [],
    labels: {},
    blocks: blocks.map((block) => {
      if (block === "#") return { kind: "heading", text: "Heading" };
      count += 1;
      let text = "";
      const mentions = block.split(" ").flatMap((word): Mention[] => {
        const [name = "", who] = word.split("=");
        const start = text ? text.length + 1 : 0;
        text = text ? `${text} ${name}` : name;
        if (!siteIds.includes(name)) return [];
        const span = { site: siteId(name), start, end: start + name.length };
        return [who ? { ...span, role: "voice", who } : { ...span, role: "place" }];
      });
      return { kind: "passage", id: passageIdOf(count), text, mentions };
    }),
    sites: siteIds.map((id, index) => ({
      id: siteId(id),
      name: id,
      kind: "city",
      summary: "A place.",
      source: { name: "A gazetteer" },
      anchor: [index, index],
    })),
    unmapped: [],
    figures: [],
    comparisons: [],
  };
}
