import type { Element } from "hast";
import { h } from "hastscript";
import { farOf } from "../model/far.ts";
import { passageNumberOf } from "../model/ids.ts";
import { mentionsOf, type ReadingOrder, readingOrderOf, usageOf, voicesIn } from "../model/reading-order.ts";
import type { Site } from "../model/site.ts";
import type { Passage } from "../model/story.ts";
import { isMain } from "../model/weight.ts";
import type { Edition } from "./edition.ts";
import { phraseWith, slotOf, storyLanguage, storyList, storyWords } from "./story-language.ts";
import { whereLineOf } from "./where-line.ts";

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
      h("p", { class: "quiet" }, say(story.sites.some(isMain) ? "placesIntroMain" : "placesIntro")),
      h(
        "ol",
        { class: "place-list", dataNumbers: story.numbers === false ? "none" : null },
        story.sites.map((site) => placeOf(site, edition, order, isTarget)),
      ),
    ]),
    ...(story.unmapped.length ? [unmappedOf(edition)] : []),
  ];
}

function placeOf(site: Site, edition: Edition, order: ReadingOrder, isTarget: boolean): Element {
  const { story, say } = edition;
  const passages = order.passagesOf(site.id);
  const usage = usageOf(mentionsOf(order, site.id));
  const who = [...new Set(passages.flatMap((passage) => voicesIn(passage, site.id)))];
  const own = storyLanguage(edition);
  const where = whereLineOf(site, edition);
  const source = site.source.url
    ? h("a", { href: site.source.url, rel: "noopener", dir: "auto" }, site.source.name)
    : h("span", { dir: "auto" }, site.source.name);
  return h("li", { id: isTarget ? site.id : null, dataSiteCard: site.id }, [
    h("h3", own, site.name),
    h("p", own, site.summary),
    where ? h("p", { class: "quiet", dataWhere: "" }, capitalised(where, say.lang)) : null,
    ...outsideOf(site, story, say),
    usage === "place"
      ? null
      : h(
          "p",
          { class: "voice" },
          phraseWith(say(usage === "voice" ? "voiceOnly" : "voiceList", { who: slotOf("who") }), {
            who: storyList(who, edition),
          }),
        ),
    h("p", { class: "quiet" }, phraseWith(say("source", { source: slotOf("source") }), { source: [source] })),
    ...photoOf(site, edition),
    ...moreOf(site, edition),
    h("p", { class: "quiet" }, say("passages", { count: passages.length })),
    h(
      "ol",
      { class: "place-passages" },
      passages.map((passage) =>
        h("li", passageLink(passage, site, edition, say("passage", { number: passageNumberOf(passage.id) }))),
      ),
    ),
  ]);
}

/** The photo as a link: it is loaded by who asks for it. */
function photoOf({ id, photo }: Site, edition: Edition): Element[] {
  const made = edition.data.photos?.[id]?.sizes.at(-1);
  if (!photo || !made) return [];
  const credit = phraseWith(edition.say("photo", { credit: slotOf("credit") }), {
    credit: [storyWords(photo.credit, edition)],
  });
  const link = h("a", { href: `${edition.root}${made.way}.jpg` }, storyWords(photo.alt, edition));
  return [h("p", { class: "quiet" }, [link, " ", ...credit])];
}

function moreOf({ name, more }: Site, edition: Edition): Element[] {
  if (!more?.length) return [];
  const links = more.map(({ text, url }) =>
    h("li", h("a", { href: url, rel: "noopener" }, storyWords(text, edition))),
  );
  return [h("ul", { class: "place-more", ariaLabel: edition.say("morePages", { name }) }, links)];
}

function capitalised(words: string, lang: string): string {
  return `${words.charAt(0).toLocaleUpperCase(lang)}${words.slice(1)}.`;
}

/** How far a site is from the middle of the map's first view, where it is not in it. */
function outsideOf({ anchor }: Site, { frame }: Edition["story"], say: Edition["say"]): Element[] {
  const far = farOf(anchor, frame);
  if (far === null) return [];
  const distance = say.measure(far, "km");
  return [h("p", { class: "quiet" }, say("outside", { distance }))];
}

function passageLink(passage: Passage, site: Site, edition: Edition, label: string): Element {
  const who = voicesIn(passage, site.id);
  return h("a", { href: `#${passage.id}` }, [
    h("span", { class: "passage-number" }, label),
    ": ",
    storyWords(quoteAround(passage, site), edition),
    ...(who.length ? [h("span", { class: "quiet" }, [" (", storyWords(who.join(", "), edition), ")"])] : []),
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

function unmappedOf(edition: Edition): Element {
  const { story, say } = edition;
  return h("section", { class: "unmapped", ariaLabelledBy: "unmapped-title" }, [
    h("h2", { id: "unmapped-title" }, say("unmapped")),
    h(
      "ul",
      story.unmapped.map(({ text, reason }) =>
        h(
          "li",
          phraseWith(say("unmappedEntry", { text: slotOf("text"), reason: slotOf("reason") }), {
            text: [storyWords(text, edition)],
            reason: [storyWords(reason, edition)],
          }),
        ),
      ),
    ),
  ]);
}
