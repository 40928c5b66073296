import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { CardParts } from "./card-parts.ts";

/** A card's elements, as they stand whatever it tells of. */
export interface CardFrame extends CardParts {
  readonly name: HTMLElement;
  readonly who: HTMLElement;
  readonly summary: HTMLElement;
  readonly quote: HTMLElement;
  /** Which of the passages it shows. */
  readonly position: HTMLElement;
  readonly previous: HTMLElement;
  readonly next: HTMLElement;
  /** The way to the passage in the article. */
  readonly read: HTMLAnchorElement;
}

/** What a card's buttons do. */
interface Presses {
  close(): void;
  step(by: -1 | 1): void;
  read(): void;
}

/** @param lang BCP 47 tag of the story */
export function createCardFrame(
  document: Document,
  say: Say<WordKey>,
  lang: string,
  on: Presses,
  signal: AbortSignal,
): CardFrame {
  const element = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    text = "",
  ): HTMLElementTagNameMap[Name] => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const button = (className: string, text: string, onPress: () => void): HTMLButtonElement => {
    const made = element("button", className, text);
    made.type = "button";
    made.addEventListener("click", onPress, { signal });
    return made;
  };
  /** An element for words of the story, in its language, whatever the interface's is. */
  const own = <Name extends keyof HTMLElementTagNameMap>(made: HTMLElementTagNameMap[Name]) =>
    Object.assign(made, {
      lang,
      dir: document.querySelector<HTMLElement>("[data-story]")?.dataset.dir ?? "",
    });
  const card = element("section", "card");
  card.dataset.card = "";
  card.tabIndex = -1;
  const name = own(element("h2", "card-name"));
  const close = button("card-close", "×", on.close);
  close.ariaLabel = say("close");
  const who = element("p", "card-who");
  const summary = own(element("p", "card-summary"));
  const quote = own(element("blockquote", "card-quote"));
  const position = element("span", "card-position");
  const previous = button("card-step", say("previous"), () => on.step(-1));
  const next = button("card-step", say("next"), () => on.step(1));
  const read = element("a", "card-read", say("readInArticle"));
  read.addEventListener(
    "click",
    (event) => {
      event.preventDefault();
      on.read();
    },
    { signal },
  );
  const steps = element("div", "card-steps");
  const header = element("header", "card-header");
  header.append(name, close);
  steps.append(previous, position, next, read);
  card.append(header, who, quote, steps, summary);
  return {
    card,
    header,
    close,
    name,
    who,
    summary,
    quote,
    position,
    previous,
    next,
    read,
  };
}
