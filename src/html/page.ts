import type { Element } from "hast";
import { h } from "hastscript";
import type { Story } from "../model/story.ts";
import { languageOf } from "../model/words/catalogues.ts";
import { directionOf } from "../model/words.ts";
import { earlyAskOf } from "./ask-early.ts";
import { bylineOf } from "./byline.ts";
import { correctionsOf } from "./corrections.ts";
import type { Edition } from "./edition.ts";
import { htmlOf, jsonForScript } from "./element.ts";
import { withFigures } from "./figures.ts";
import { houseCss, logoOf } from "./house.ts";
import { mapPaneOf } from "./map-pane.ts";
import { placesOf } from "./places.ts";
import { embedSharingOf, sharingOf, siteOf } from "./sharing.ts";
import { type Stills, stillsOf } from "./still-css.ts";
import { storyLanguage } from "./story-language.ts";
import { paletteCss } from "./styles.ts";
import { type TakeAway, takePanelOf } from "./take/take-panel.ts";

/** The HTML that fills a shell's slots. */
export interface Slots {
  readonly lang: string;
  readonly head: string;
  readonly body: string;
}

/**
 * The explainer page: article and map, readable before any script runs.
 *
 * @param files what can be taken away from it; null where no files stand beside the page, as in a preview
 */
export function pageSlots(edition: Edition, files: TakeAway | null = null): Slots {
  const { say } = edition;
  const stills = stillsOf(edition);
  const head = headOf(edition) + htmlOf([...sharingOf(edition), ...alternatesOf(edition)]);
  const more = [
    ...(files ? [takePanelOf(edition, files)] : []),
    h("details", { class: "embed-panel" }, [h("summary", say("embed"))]),
    h("p", { class: "more" }, h("a", { href: `${edition.root}stories.html` }, say("stories"))),
  ];
  return { lang: say.lang, head, body: bodyOf(edition, stills, more, earlyAskOf()) };
}

/** The same without what only a site has: its way back is to the story's published page, where there is one. */
export function fileSlots(edition: Edition): Slots {
  const { say, folder } = edition;
  const stills = stillsOf(edition);
  const canonical = folder ? htmlOf([h("link", { rel: "canonical", href: folder.href })]) : "";
  const more = folder ? [h("p", { class: "more" }, h("a", { href: folder.href }, folder.href))] : [];
  return { lang: say.lang, head: headOf(edition) + canonical, body: bodyOf(edition, stills, more) };
}

/** @param more what stands below the list of places */
function bodyOf(edition: Edition, stills: Stills, more: readonly Element[], early?: Element): string {
  const { story, say } = edition;
  return htmlOf([
    h("a", { class: "skip", href: "#article" }, say("skipToArticle")),
    h("a", { class: "skip", href: "#places" }, say("skipToPlaces")),
    h("main", { class: "story", dataStory: story.id, dataDir: storyLanguage(edition).dir }, [
      mastheadOf(edition),
      ...(early ? [early] : []),
      mapPaneOf(edition, stills, true),
      h("div", { class: "reading", ...(isLong(story) ? { dataLong: "" } : {}) }, [
        h(
          "article",
          { id: "article", class: "article", tabIndex: -1, ...storyLanguage(edition) },
          withFigures(edition),
        ),
        ...placesOf(edition),
        ...more,
      ]),
    ]),
    dataOf(edition),
  ]);
}

/**
 * Whether a story has so much text that what is far from the window is laid out only when it is needed: at 1,000 sites a
 * change of any name's colour cost 8 ms for the rest of the page.
 */
function isLong({ blocks, sites }: Story): boolean {
  return blocks.length > 100 || sites.length > 60;
}

/** The map alone, for a frame in another page. The meta lets a browser that can size the frame by its content. */
export function embedSlots(edition: Edition): Slots {
  const { story, say } = edition;
  const stills = stillsOf(edition);
  const body = [
    h("main", { class: "story story-embed", dataStory: story.id, dataDir: storyLanguage(edition).dir }, [
      h("h1", { class: "for-ears", ...storyLanguage(edition) }, story.title),
      mapPaneOf(edition, stills, false),
      ...correctionsOf(edition),
      h("details", { class: "fold" }, [h("summary", say("places")), ...placesOf(edition, false)]),
    ]),
    dataOf(edition),
  ];
  const sizing = h("meta", { name: "responsive-embedded-sizing", content: "allow-origins=*" });
  const head = headOf(edition) + htmlOf([sizing, ...embedSharingOf(edition)]);
  return { lang: say.lang, head, body: htmlOf(body) };
}

function headOf(edition: Edition): string {
  const { story } = edition;
  const entries = `:root{--entries:${story.sites.length}}`;
  const css = paletteCss(edition.house.palettes) + houseCss(edition.house, edition.root) + entries;
  return htmlOf([
    h("title", storyLanguage(edition), story.title),
    ...(story.dek ? [h("meta", { name: "description", content: story.dek })] : []),
    h("style", css),
  ]);
}

function mastheadOf(edition: Edition): Element {
  const { story, say } = edition;
  return h("header", { class: "masthead" }, [
    ...logoOf(edition.house, edition.root),
    h("h1", storyLanguage(edition), story.title),
    ...(story.dek ? [h("p", { class: "dek", ...storyLanguage(edition) }, story.dek)] : []),
    h("div", { class: "byline" }, [
      h("p", [...bylineOf(edition), h("time", { dateTime: story.published }, say.date(story.published))]),
      h("div", { class: "choices" }, [
        ...languagesOf(edition),
        h("label", { class: "theme", hidden: true }, [
          h("span", say("theme")),
          h("select", [
            h("option", { value: "auto" }, say("themeDevice")),
            h("option", { value: "light" }, say("themeLight")),
            h("option", { value: "dark" }, say("themeDark")),
          ]),
        ]),
      ]),
    ]),
    ...correctionsOf(edition),
  ]);
}

/** The way to the article in its other languages, each named in itself. */
function languagesOf({ data, root, way, say }: Edition): Element[] {
  const others = data.languages.filter(({ url }) => url !== way);
  if (!others.length) return [];
  const links = others.map(({ lang, url }) =>
    h("a", { href: root + url, lang, hrefLang: lang, dir: directionOf(lang) }, nameOf(lang)),
  );
  return [h("nav", { class: "languages", ariaLabel: say("languages") }, links)];
}

function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: "language" }).of(languageOf(lang)) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Tells search engines of the other languages; they ask for whole addresses. */
function alternatesOf(edition: Edition): Element[] {
  const { data } = edition;
  const site = siteOf(edition);
  if (!site || data.languages.length < 2) return [];
  return data.languages.map(({ lang, url }) =>
    h("link", { rel: "alternate", hrefLang: lang, href: new URL(url, site).href }),
  );
}

function dataOf({ data }: Edition): Element {
  return h("script", { type: "application/json", id: "dateline-story" }, jsonForScript(data));
}
