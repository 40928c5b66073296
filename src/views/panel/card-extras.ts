import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type CardPhotos, createCardMore } from "./card-more.ts";
import type { CardParts } from "./card-parts.ts";
import type { Leave } from "./leave.ts";
import { shareLinkOf } from "./share-link.ts";

/** How far a finger must carry the card to one side, and how much farther than up or down, to send it away. */
const away = { pixels: 80, times: 2 };

/**
 * What a card offers besides: its photo and links (`card-more.ts`), its place or passage as a link to share, the way back to where one was reading, from the
 * last passage, and a swipe to either side that closes it.
 */
export function createCardExtras(
  { card, header, close }: CardParts,
  reading: Reading,
  say: Say<WordKey>,
  leave: Leave,
  photos: CardPhotos,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { ownerDocument: document } = card;
  const navigator = document.defaultView?.navigator;
  const button = (className: string, text: string, onPress: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = className;
    made.textContent = text;
    made.addEventListener("click", onPress, { signal });
    return made;
  };
  const told = document.createElement("p");
  told.className = "card-told";
  told.setAttribute("role", "status");

  /** To the system where that takes it, else to the clipboard, else the link stands there to be copied by hand. */
  const share = async (): Promise<void> => {
    const { site, passage } = reading.get().selection;
    if (!site || !passage) return;
    const url = shareLinkOf(reading.order, site, passage, document);
    const title = reading.order.site(site)?.name ?? "";
    if (navigator?.share && !(await isRefused(navigator.share({ title, url })))) return;
    const copied = await navigator?.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    told.textContent = copied ? say("shareCopied") : say("shareByHand", { link: url });
  };
  const back = button("card-back", say("backToReading"), () => {
    const { left } = reading.get();
    reading.clear("panel");
    if (left) leave.back?.(left);
  });
  const shareButton = button("card-share", say("share"), () => void share());
  header.insertBefore(shareButton, close);
  const more = createCardMore(card, reading, say, photos);
  card.append(told, back);

  const draw = (): void => {
    const { selection, left } = reading.get();
    const last = selection.site && reading.order.passagesOf(selection.site).at(-1)?.id;
    back.hidden = !leave.back || !left || left === selection.passage || selection.passage !== last;
  };
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.selection === before.selection) return;
    told.textContent = "";
    draw();
  });
  draw();
  swipe(card, () => close.click(), signal);
  return {
    destroy() {
      ended.abort();
      unsubscribe();
      more.destroy();
      for (const part of [told, back, shareButton]) part.remove();
    },
  };
}

/** Whether the system takes no link here, as in a frame of another site; a reader who thinks better of it is no refusal. */
function isRefused(shared: Promise<void>): Promise<boolean> {
  return shared.then(
    () => false,
    (error: Error) => error.name !== "AbortError",
  );
}

/** The card goes along with a finger, and away with it or back. */
function swipe(card: HTMLElement, dismiss: () => void, signal: AbortSignal): void {
  let start: PointerEvent | null = null;
  const rest = (): void => {
    start = null;
    card.style.translate = "";
  };
  card.addEventListener(
    "pointerdown",
    (event) => {
      start = event.pointerType === "touch" && event.isPrimary ? event : null;
    },
    { signal },
  );
  card.addEventListener(
    "pointermove",
    (event) => {
      if (start?.pointerId === event.pointerId) card.style.translate = `${event.clientX - start.clientX}px`;
    },
    { signal },
  );
  card.addEventListener(
    "pointerup",
    (event) => {
      if (start?.pointerId !== event.pointerId) return;
      const across = Math.abs(event.clientX - start.clientX);
      const along = Math.abs(event.clientY - start.clientY);
      rest();
      if (across > away.pixels && across > away.times * along) dismiss();
    },
    { signal },
  );
  card.addEventListener("pointercancel", rest, { signal });
}
