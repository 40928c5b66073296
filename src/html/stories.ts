import { h } from "hastscript";
import type { Story } from "../model/story.ts";
import { en } from "../model/words/en.ts";
import { createSay, directionOf } from "../model/words.ts";
import { cardSize } from "./card-size.ts";
import { htmlOf } from "./element.ts";
import { type House, houseCss, logoOf } from "./house.ts";
import type { Slots } from "./page.ts";
import { iconOf } from "./sharing.ts";
import { paletteCss } from "./styles.ts";

/**
 * The page that lists all stories, the newest first.
 *
 * @param storiesCss the style sheet `stories.css`, which only this page needs
 */
export function storiesSlots(stories: readonly Story[], storiesCss: string, house: House): Slots {
  const say = createSay("en-GB", en);
  const body = h("main", { class: "stories" }, [
    ...logoOf(house, "./"),
    h("h1", say("stories")),
    h(
      "ul",
      stories.map(({ id, title, dek, published, lang }) =>
        h("li", { lang, dir: directionOf(lang) }, [
          h("a", { href: `./${id}/` }, [
            h("img", { src: `./${id}/card.png`, alt: "", loading: "lazy", ...cardSize }),
            h("h2", title),
          ]),
          ...(dek ? [h("p", dek)] : []),
          h(
            "p",
            { class: "byline", lang: "en", dir: "ltr" },
            h("time", { dateTime: published }, say.date(published)),
          ),
        ]),
      ),
    ),
  ]);
  const head = [
    h("title", say("stories")),
    iconOf("./"),
    h("link", { rel: "alternate", type: "application/atom+xml", href: "./feed.xml", title: say("stories") }),
    h("style", paletteCss(house.palettes) + houseCss(house, "./") + storiesCss),
  ];
  return { lang: "en", head: htmlOf(head), body: htmlOf(body) };
}
