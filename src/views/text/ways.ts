import type { PassageId } from "../../model/ids.ts";
import type { Reading } from "../../state/reading.ts";

/** Ways from elsewhere into the article, which take the focus along. */
export interface Ways {
  /** To the chosen site's link in a passage. */
  toMention(passage: PassageId): void;
  /** To the passage itself. */
  toPassage(passage: PassageId): void;
}

/** @param calm whether the reader asked for less motion, asked anew at each move */
export function createWays(document: Document, reading: Reading, calm: () => boolean): Ways {
  const shown = (id: PassageId): HTMLElement | null => {
    const passage = document.getElementById(id);
    passage?.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    return passage;
  };
  return {
    toMention(id) {
      const { site } = reading.get().selection;
      const mention = shown(id)?.querySelector<HTMLElement>(`a[data-site="${site}"]`);
      mention?.focus({ preventScroll: true });
    },
    toPassage(id) {
      const passage = shown(id);
      passage?.setAttribute("tabindex", "-1");
      passage?.focus({ preventScroll: true });
    },
  };
}
