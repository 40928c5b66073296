import { passageNumberOf } from "../../model/ids.ts";
import { voicesIn } from "../../model/reading-order.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createCardExtrasOnOpen } from "./card-extras-load.ts";
import type { Leave } from "./leave.ts";
import { fillPhrase, slotOf } from "./own-words.ts";
import { fillQuote } from "./quote.ts";

/**
 * The card of the selected site: what it is, who is meant where its name is a voice, and the passages that name it,
 * one at a time.
 *
 * @param host where the card goes; it is hidden while no site is selected
 */
export function createCard(
  host: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  leave: Leave,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = host;
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
  const own = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = "", className = "") =>
    Object.assign(element(name, className, text), {
      lang: reading.story.lang,
      dir: host.closest<HTMLElement>("[data-story]")?.dataset.dir ?? "",
    });

  const card = element("section", "card");
  card.dataset.card = "";
  card.tabIndex = -1;
  const name = own("h2", "", "card-name");
  const close = button("card-close", "×", () => {
    reading.clear("panel");
    leave.closed();
  });
  close.ariaLabel = say("close");
  const who = element("p", "card-who");
  const summary = own("p", "", "card-summary");
  const quote = own("blockquote", "", "card-quote");
  const position = element("span", "card-position");
  const previous = button("card-step", say("previous"), () => reading.step(-1, "panel"));
  const next = button("card-step", say("next"), () => reading.step(1, "panel"));
  const read = element("a", "card-read", say("readInArticle"));
  const steps = element("div", "card-steps");
  const header = element("header", "card-header");
  header.append(name, close);
  steps.append(previous, position, next, read);
  card.append(header, who, quote, steps, summary);

  read.addEventListener(
    "click",
    (event) => {
      event.preventDefault();
      const { passage } = reading.get().selection;
      if (passage) leave.toPassage(passage);
    },
    { signal },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && !card.hidden) close.click();
    },
    { signal },
  );

  const draw = (): void => {
    const { selection } = reading.get();
    const site = selection.site && reading.order.site(selection.site);
    const passage = selection.passage && reading.order.passage(selection.passage);
    card.hidden = !site || !passage;
    if (!site || !passage) return;
    const passages = reading.order.passagesOf(site.id);
    const index = passages.indexOf(passage);
    const voices = voicesIn(passage, site.id);
    card.ariaLabel = say("card", { name: site.name });
    name.textContent = site.name;
    who.hidden = voices.length === 0;
    const meant = new Intl.ListFormat(say.lang, { type: "conjunction" }).format(
      voices.map((_, at) => slotOf(at)),
    );
    fillPhrase(who, say("voice", { name: slotOf("name"), who: meant }), reading.story.lang, {
      name: site.name,
      ...Object.fromEntries(voices.entries()),
    });
    summary.textContent = site.summary;
    fillQuote(quote, passage, site.id);
    position.textContent = say("position", { index: index + 1, count: passages.length });
    previous.ariaDisabled = String(index === 0);
    next.ariaDisabled = String(index === passages.length - 1);
    read.href = `#${passage.id}`;
    read.ariaLabel = `${say("readInArticle")}, ${say("passage", { number: passageNumberOf(passage.id) })}`;
  };
  const extras = createCardExtrasOnOpen({ card, header, close }, reading, say, leave);
  draw();
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.selection !== before.selection) draw();
  });
  host.append(card);
  return {
    destroy() {
      ended.abort();
      unsubscribe();
      extras.destroy();
      card.remove();
    },
  };
}
