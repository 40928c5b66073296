import { passageNumberOf } from "../../model/ids.ts";
import { voicesIn } from "../../model/reading-order.ts";
import type { Site } from "../../model/site.ts";
import type { Passage } from "../../model/story.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { CardParts } from "./card-parts.ts";
import type { Leave } from "./leave.ts";
import { fillPhrase, slotOf, slotsOf } from "./own-words.ts";
import { fillQuote } from "./quote.ts";

/** A card's elements, as they stand whatever it tells of. */
export interface CardFrame extends CardParts {
  /** Writes what a card tells of a site; the passage shown is one of those that name it. */
  fill(site: Site, passage: Passage): void;
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string,
) => HTMLElementTagNameMap[Name];

export function createCardFrame(
  document: Document,
  reading: Reading,
  say: Say<WordKey>,
  leave: Leave,
  signal: AbortSignal,
): CardFrame {
  const make: Make = (name, className, textContent = "") =>
    Object.assign(document.createElement(name), { className, textContent });
  const pressed = <Control extends HTMLElement>(control: Control, onPress: () => void): Control => {
    control.addEventListener(
      "click",
      (event) => {
        event.preventDefault();
        onPress();
      },
      { signal },
    );
    return control;
  };
  const button = (className: string, text: string, onPress: () => void): HTMLButtonElement =>
    pressed(Object.assign(make("button", className, text), { type: "button" }), onPress);
  const { lang } = reading.story;
  const dir = document.querySelector<HTMLElement>("[data-story]")?.dataset.dir ?? "";
  /** For words of the story, in its language, whatever the interface's is. */
  const own: Make = (name, className) => Object.assign(make(name, className), { lang, dir });
  const card = make("section", "card");
  card.dataset.card = "";
  card.tabIndex = -1;
  const name = own("h2", "card-name");
  const close = button("card-close", "×", () => {
    reading.clear("panel");
    leave.closed();
  });
  close.ariaLabel = say("close");
  const who = make("p", "card-who");
  const summary = own("p", "card-summary");
  const quote = own("blockquote", "card-quote");
  const position = make("span", "card-position");
  const previous = button("card-step", say("previous"), () => reading.step(-1, "panel"));
  const next = button("card-step", say("next"), () => reading.step(1, "panel"));
  const read = pressed(make("a", "card-read", say("readInArticle")), () => {
    const { passage } = reading.get().selection;
    if (passage) leave.toPassage(passage);
  });
  const steps = make("div", "card-steps");
  const header = make("header", "card-header");
  header.append(name, close);
  steps.append(previous, position, next, read);
  card.append(header, who, quote, steps, summary);
  return {
    card,
    header,
    close,
    fill(site, passage) {
      const passages = reading.order.passagesOf(site.id);
      const index = passages.indexOf(passage);
      card.ariaLabel = say("card", { name: site.name });
      name.textContent = site.name;
      fillWho(who, site, passage, lang, say);
      summary.textContent = site.summary;
      fillQuote(quote, passage, site.id);
      position.textContent = say("position", { index: index + 1, count: passages.length });
      previous.ariaDisabled = String(index === 0);
      next.ariaDisabled = String(index === passages.length - 1);
      read.href = `#${passage.id}`;
      read.ariaLabel = `${say("readInArticle")}, ${say("passage", { number: passageNumberOf(passage.id) })}`;
    },
  };
}

/** Says who is meant where a passage has the site's name for those who act from there. */
function fillWho(
  who: HTMLElement,
  { id, name }: Site,
  passage: Passage,
  lang: string,
  say: Say<WordKey>,
): void {
  const voices = voicesIn(passage, id);
  who.hidden = voices.length === 0;
  const phrase = say("voice", { name: slotOf(0), who: slotsOf(voices, say, 1) });
  fillPhrase(who, phrase, lang, [name, ...voices]);
}
