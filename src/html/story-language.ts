import type { Element } from "hast";
import { h } from "hastscript";
import { directionOf } from "../model/words.ts";
import type { Edition } from "./edition.ts";

/** What is asked of an edition to know both of its languages. */
type Spoken = Pick<Edition, "story" | "say">;

/** The article's language and direction, for an element with words of the story; none where the page speaks it too. */
export function storyLanguage({ story, say }: Spoken): { lang?: string; dir?: "ltr" | "rtl" } {
  return story.lang === say.lang ? {} : { lang: story.lang, dir: directionOf(story.lang) };
}

/** Words of the story among words of the interface: set apart where the page speaks another language. */
export function storyWords(text: string, spoken: Spoken): string | Element {
  const own = storyLanguage(spoken);
  return own.lang ? h("bdi", own, text) : text;
}

/** Several words of the story, listed as the interface's language lists them. */
export function storyList(texts: readonly string[], spoken: Spoken): (string | Element)[] {
  const parts = new Intl.ListFormat(spoken.say.lang, { type: "conjunction" }).formatToParts(texts);
  return parts.map(({ type, value }) => (type === "element" ? storyWords(value, spoken) : value));
}

/** A phrase of the interface with elements in its slots: each slot was filled with `slotOf` its name. */
export function phraseWith(
  phrase: string,
  slots: Readonly<Record<string, readonly (string | Element)[]>>,
): (string | Element)[] {
  return phrase.split("\u0000").flatMap((part, index) => (index % 2 ? (slots[part] ?? []) : [part]));
}

/** What stands in a phrase for an element until `phraseWith` puts it there. */
export function slotOf(name: string): string {
  return `\u0000${name}\u0000`;
}
