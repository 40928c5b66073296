/** What stands in a phrase for the words of the story that go there. */
export function slotOf(name: string | number): string {
  return `\0${name}\0`;
}

/** Fills an element with a phrase of the interface; the story's words in its slots carry their language, and as each `<bdi>` the direction of their letters. */
export function fillPhrase(
  host: HTMLElement,
  phrase: string,
  lang: string,
  slots: Readonly<Record<string, string>>,
): void {
  const words = (text = ""): HTMLElement =>
    Object.assign(host.ownerDocument.createElement("bdi"), {
      lang,
      textContent: text,
    });
  host.replaceChildren(...phrase.split("\0").map((part, at) => (at % 2 ? words(slots[part]) : part)));
}
