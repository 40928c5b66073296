import { passageNumberOf } from "../../model/ids.ts";
import { voicesIn } from "../../model/reading-order.ts";
import type { Site } from "../../model/site.ts";
import type { Passage } from "../../model/story.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createCardExtrasOnOpen } from "./card-extras-load.ts";
import { type CardFrame, createCardFrame } from "./card-frame.ts";
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
  const frame = createCardFrame(
    document,
    say,
    reading.story.lang,
    {
      close() {
        reading.clear("panel");
        leave.closed();
      },
      step: (by) => reading.step(by, "panel"),
      read() {
        const { passage } = reading.get().selection;
        if (passage) leave.toPassage(passage);
      },
    },
    signal,
  );
  const { card, close } = frame;
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
    fill(frame, site, passage, reading.order.passagesOf(site.id), say);
  };
  const extras = createCardExtrasOnOpen(frame, reading, say, leave);
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

/** Writes what a card tells of a site: the passage shown is one of those that name it. */
function fill(
  { card, name, who, summary, quote, position, previous, next, read }: CardFrame,
  site: Site,
  passage: Passage,
  passages: readonly Passage[],
  say: Say<WordKey>,
): void {
  const index = passages.indexOf(passage);
  const voices = voicesIn(passage, site.id);
  card.ariaLabel = say("card", { name: site.name });
  name.textContent = site.name;
  who.hidden = voices.length === 0;
  const meant = new Intl.ListFormat(say.lang, { type: "conjunction" }).format(
    voices.map((_, at) => slotOf(at)),
  );
  fillPhrase(who, say("voice", { name: slotOf("name"), who: meant }), name.lang, {
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
}
