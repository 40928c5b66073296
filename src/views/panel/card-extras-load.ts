import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { CardPhotos } from "./card-more.ts";
import type { CardParts } from "./card-parts.ts";
import type { Leave } from "./leave.ts";

/** Fetches what a card offers besides, as `createCardExtras` says, when the first one opens; the card does without. */
export function createCardExtrasOnOpen(
  parts: CardParts,
  reading: Reading,
  say: Say<WordKey>,
  leave: Leave,
  photos: CardPhotos,
): { destroy(): void } {
  const ended = new AbortController();
  let extras: { destroy(): void } | null = null;
  const load = (): void => {
    if (!reading.get().selection.site) return;
    unsubscribe();
    const part = import("./card-extras.ts");
    void part.then(
      ({ createCardExtras }) => {
        if (!ended.signal.aborted) extras = createCardExtras(parts, reading, say, leave, photos);
      },
      () => {},
    );
  };
  const unsubscribe = reading.subscribe(load);
  load();
  return {
    destroy() {
      ended.abort();
      unsubscribe();
      extras?.destroy();
    },
  };
}
