import type { Element } from "hast";
import { h } from "hastscript";
import { farOf } from "../model/far.ts";
import { passageNumberOf } from "../model/ids.ts";
import { type ReadingOrder, readingOrderOf, usageOf, voicesIn } from "../model/reading-order.ts";
import type { Site } from "../model/site.ts";
import type { Passage } from "../model/story.ts";
import type { Edition } from "./edition.ts";

/**
 * The list of places: the map's equivalent in words, complete without script.
 *
 * @param isTarget whether `#city-hall` in the address leads to the site's entry; not in a frame, which it would unfold and scroll
 */
export function placesOf(edition: Edition, isTarget = true): Element[] {
  const { story, say } = edition;
  const order = readingOrderOf(story);
  return [
    h("section", { id: "places", class: "places", ariaLabelledBy: "places-title" }, [
      h("h2", { id: "places-title" }, say("places")),
      h("p", { class: "quiet" }, say("placesIntro")),
      h(
        "ol",
        { class: "place-list" },
        story.sites.map((site) => placeOf(site, edition, order, isTarget)),
      ),
    ]),
    ...(story.unmapped.length ? [unmappedOf(edition)] : []),
  ];
}

function placeOf(site: Site, { story, say }: Edition, order: ReadingOrder, isTarget: boolean): Element {
  const passages = order.passagesOf(site.id);
  const usage = usageOf(order.mentionsOf(site.id));
  const who = [...new Set(passages.flatMap((passage) => voicesIn(passage, site.id)))];
  const meant = new Intl.ListFormat(say.lang, { type: "conjunction" }).format(who);
  const source = site.source.url
    ? h("a", { href: site.source.url, rel: "noopener" }, site.source.name)
    : h("span", site.source.name);
  return h("li", { id: isTarget ? site.id : null, dataSiteCard: site.id }, [
    h("h3", site.name),
    h("p", site.summary),
    ...outsideOf(site, story, say),
    usage === "place"
      ? null
      : h("p", { class: "voice" }, say(usage === "voice" ? "voiceOnly" : "voiceList", { who: meant })),
    h("p", { class: "quiet" }, [...around(say("source", { source: "\u0000" }), source)]),
    h("p", { class: "quiet" }, say("passages", { count: passages.length })),
    h(
      "ol",
      { class: "place-passages" },
      passages.map((passage) =>
        h("li", passageLink(passage, site, say("passage", { number: passageNumberOf(passage.id) }))),
      ),
    ),
  ]);
}

/** How far a site is from the middle of the map's first view, where it is not in it. */
function outsideOf({ anchor }: Site, { frame }: Edition["story"], say: Edition["say"]): Element[] {
  const far = farOf(anchor, frame);
  if (far === null) return [];
  const distance = say.measure(far, "km");
  return [h("p", { class: "quiet" }, say("outside", { distance }))];
}

function passageLink(passage: Passage, site: Site, label: string): Element {
  const who = voicesIn(passage, site.id);
  return h("a", { href: `#${passage.id}` }, [
    h("span", { class: "passage-number" }, label),
    `: ${quoteAround(passage, site)}`,
    ...(who.length ? [h("span", { class: "quiet" }, ` (${who.join(", ")})`)] : []),
  ]);
}

/** Some words of the passage before and after the site's first mention in it, cut between words. */
function quoteAround({ text, mentions }: Passage, site: Site, reach = 48): string {
  const mention = mentions.find((each) => each.site === site.id);
  if (!mention) return text.slice(0, reach);
  const from = mention.start <= reach ? 0 : text.indexOf(" ", mention.start - reach) + 1;
  const space = text.lastIndexOf(" ", mention.end + reach);
  const to = mention.end + reach >= text.length ? text.length : Math.max(mention.end, space);
  return `${from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

function unmappedOf({ story, say }: Edition): Element {
  return h("section", { class: "unmapped", ariaLabelledBy: "unmapped-title" }, [
    h("h2", { id: "unmapped-title" }, say("unmapped")),
    h(
      "ul",
      story.unmapped.map(({ text, reason }) => h("li", say("unmappedEntry", { text, reason }))),
    ),
  ]);
}

/** A phrase whose slot is an element: the words before it, it, the words after it. */
function around(phrase: string, element: Element): (string | Element)[] {
  const [before = "", after = ""] = phrase.split("\u0000");
  return [before, element, after];
}
