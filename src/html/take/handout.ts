import type { Element } from "hast";
import { h } from "hastscript";
import { directionOf } from "../../model/words.ts";
import { bylineOf } from "../byline.ts";
import type { Edition } from "../edition.ts";
import { htmlOf } from "../element.ts";
import { posterFileOf } from "../poster-file.ts";
import { phraseWith, slotOf, storyLanguage } from "../story-language.ts";
import { whereLineOf } from "../where-line.ts";
import { type PlaceRecord, placeRecordsOf } from "./place-record.ts";

const css = [
  "@page{size:A4;margin:14mm}",
  "*{box-sizing:border-box}",
  "body{max-width:182mm;margin:1.5rem auto;padding:0 1rem;color:#1c1c1a;background:#fff;font:8.5pt/1.35 system-ui,sans-serif}",
  "h1{margin:0 0 4pt;font:700 20pt/1.15 Georgia,'Noto Serif','Liberation Serif',serif;text-wrap:balance}",
  "p{margin:0 0 2pt}",
  ".about,.quiet{color:#565650;font-size:7.5pt}",
  "img{display:block;width:100%;height:auto;margin:8pt 0;border:.5pt solid #b9b9b2}",
  "ol{margin:8pt 0;padding:0;list-style:none;columns:3;column-gap:6mm}",
  "li{position:relative;margin:0 0 5pt;padding-inline-start:17pt;break-inside:avoid}",
  "li b{position:absolute;inset-inline-start:0;top:1pt;width:13pt;height:13pt;border-radius:50%;background:#1c1c1a;color:#fff;font-size:7.5pt;line-height:13pt;text-align:center;print-color-adjust:exact}",
  "h2{margin:0;font-size:9.5pt}",
  "q{font-family:Georgia,'Noto Serif','Liberation Serif',serif;font-style:italic}",
  "@media print{body{max-width:none;margin:0;padding:0}}",
  "@media(max-width:40rem){ol{columns:1}}",
].join("");

/** The map's picture on the handout: as wide as the sheet, and less than half of it high. */
const pictureSize = { width: 900, height: 560 };

/** @param structureCss the style sheet `views/poster/poster.css` */
export function handoutPictureOf(edition: Edition, structureCss: string): string {
  return posterFileOf(edition, structureCss, pictureSize, edition.house.palettes.light);
}

/**
 * `handout.html`: a sheet to print and hand round, with the map and its places under their numbers, each with the first
 * sentence that names it. It holds its picture, with date and credit in it, so that it can be kept as a file.
 *
 * @param svg its picture, of `handoutPictureOf`
 */
export function handoutOf(edition: Edition, svg: string): string {
  const { story, say, folder } = edition;
  const body = h("main", [
    h("h1", storyLanguage(edition), story.title),
    ...(story.dek ? [h("p", storyLanguage(edition), story.dek)] : []),
    h("p", { class: "about" }, [
      ...bylineOf(edition),
      say.date(story.published),
      ...(folder ? [` · ${folder.href}`] : []),
    ]),
    h("img", {
      src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
      alt: say("map"),
      ...pictureSize,
    }),
    h(
      "ol",
      placeRecordsOf(edition).map((record) => entryOf(record, edition)),
    ),
  ]);
  const direction = directionOf(say.lang) === "rtl" ? ' dir="rtl"' : "";
  return [
    `<!doctype html>\n<html lang="${say.lang}"${direction}>\n<head>\n<meta charset="utf-8">`,
    htmlOf([
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "robots", content: "noindex" }),
      h("title", story.title),
      h("style", css),
    ]),
    `</head>\n<body>${htmlOf([body])}</body>\n</html>\n`,
  ].join("\n");
}

function entryOf({ number, site, quotes }: PlaceRecord, edition: Edition): Element {
  const { say } = edition;
  const own = storyLanguage(edition);
  const where = whereLineOf(site, edition);
  const [quote] = quotes;
  return h("li", [
    h("b", String(number)),
    h("h2", own, site.name),
    ...(where ? [h("p", { class: "quiet" }, where)] : []),
    h("p", own, site.summary),
    ...(quote ? [h("p", h("q", own, quote.text))] : []),
    h(
      "p",
      { class: "quiet" },
      phraseWith(say("source", { source: slotOf("source") }), {
        source: [h("span", { dir: "auto" }, site.source.name)],
      }),
    ),
  ]);
}
