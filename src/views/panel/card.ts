import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createCardExtrasOnOpen } from "./card-extras-load.ts";
import { createCardFrame } from "./card-frame.ts";
import type { CardPhotos } from "./card-more.ts";
import type { Leave } from "./leave.ts";

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
  photos: CardPhotos,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = host;
  const frame = createCardFrame(document, reading, say, leave, signal);
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
    frame.fill(site, passage);
  };
  const extras = createCardExtrasOnOpen(frame, reading, say, leave, photos);
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
