import { cardSize } from "../html/card-size.ts";
import { escapedXml } from "../html/escaped-xml.ts";
import { modifiedOn, placesIn } from "../html/news-article.ts";
import { isExtent } from "../model/site.ts";
import type { Story } from "../model/story.ts";
import { interfaceFor } from "../model/words/catalogues.ts";
import { createSay } from "../model/words.ts";

/** How many of the newest stories the feed holds. */
const most = 50;

/**
 * The stories as an Atom feed (RFC 4287), the newest first.
 *
 * @param address the site's, with a slash at its end; null makes links relative to the feed, which readers resolve
 */
export function feedOf(stories: readonly Story[], address: URL | null): string {
  const newest = stories.map(modifiedOn).sort().at(-1) ?? "1970-01-01";
  const site = (name: string): string => (address ? new URL(name, address).href : name);
  const entries = stories.slice(0, most).map((story) => {
    const { id, title, published, lang, authors = [] } = story;
    const dek = [...correctionsIn(story), story.dek].filter(Boolean).join(" ");
    const at = (name = ""): string => (address ? new URL(`${id}/${name}`, address).href : `${id}/${name}`);
    const link = at();
    return [
      `  <entry xml:lang="${escapedXml(lang)}">`,
      `    <title>${escapedXml(title)}</title>`,
      `    <id>${escapedXml(address ? link : `urn:dateline:${id}`)}</id>`,
      ...authors.map((name) => `    <author><name>${escapedXml(name)}</name></author>`),
      `    <link rel="alternate" type="text/html" href="${escapedXml(link)}"/>`,
      `    <link rel="enclosure" type="image/png" href="${escapedXml(at("card.png"))}"/>`,
      `    <published>${published}T00:00:00Z</published>`,
      `    <updated>${modifiedOn(story)}T00:00:00Z</updated>`,
      ...whereOf(story),
      `    <summary>${escapedXml(dek)}</summary>`,
      ...(address
        ? [`    <content type="html">${escapedXml(contentOf(title, dek, link, at("card.png")))}</content>`]
        : []),
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">',
    "  <title>Dateline</title>",
    `  <id>${escapedXml(address ? address.href : "urn:dateline:stories")}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapedXml(site("feed.xml"))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapedXml(site("stories.html"))}"/>`,
    `  <updated>${newest}T00:00:00Z</updated>`,
    "  <author><name>Dateline</name></author>",
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

/** What was corrected, in the story's language where the interface speaks it. */
function correctionsIn({ corrections = [], lang }: Story): string[] {
  const { lang: spoken, words } = interfaceFor(lang);
  const say = createSay(spoken, words);
  return corrections.map(({ date, text }) => say("corrected", { date: say.date(date), text }));
}

/**
 * Where a story is: the first of its places that is a point where something happens, and what its map shows. A box over the
 * 180th meridian has no words in GeoRSS. Source: OGC GeoRSS, Simple encoding: latitude before longitude.
 */
function whereOf(story: Story): string[] {
  const [west, south, east, north] = story.frame;
  const place = placesIn(story).find(({ kind }) => !isExtent(kind));
  return [
    ...(place
      ? [
          `    <georss:point>${place.anchor[1]} ${place.anchor[0]}</georss:point>`,
          `    <georss:featurename>${escapedXml(place.name)}</georss:featurename>`,
        ]
      : []),
    ...(west < east ? [`    <georss:box>${south} ${west} ${north} ${east}</georss:box>`] : []),
  ];
}

/**
 * What a reader or a newsletter made from the feed shows: the picture as a PNG, as mail programs show no SVG, and the
 * standfirst. Whole addresses only, as mail has nothing to resolve others against.
 */
function contentOf(title: string, dek: string, link: string, picture: string): string {
  const { width, height } = cardSize;
  const image = `<img src="${escapedXml(picture)}" alt="${escapedXml(title)}" width="${width}" height="${height}" style="max-width:100%;height:auto"/>`;
  return `<p><a href="${escapedXml(link)}">${image}</a></p>${dek && `<p>${escapedXml(dek)}</p>`}`;
}
