import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";

/** What stands in a phrase for the word of the story with that number. */
export function slotOf(number: number): string {
  return `\0${number}\0`;
}

/** Slots for words of the story, listed as the interface's language lists things. @param from the first one's number */
export function slotsOf(words: readonly string[], { lang }: Say<WordKey>, from: number): string {
  return new Intl.ListFormat(lang).format(words.map((_, at) => slotOf(from + at)));
}

/** Fills an element with a phrase of the interface; the story's words in its slots carry their language, and as each `<bdi>` the direction of their letters. */
export function fillPhrase(host: HTMLElement, phrase: string, lang: string, words: readonly string[]): void {
  host.replaceChildren(
    ...phrase.split("\0").map((part, at) =>
      at % 2
        ? Object.assign(host.ownerDocument.createElement("bdi"), {
            lang,
            textContent: words[Number(part)] ?? "",
          })
        : part,
    ),
  );
}
