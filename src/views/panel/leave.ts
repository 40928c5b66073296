import type { PassageId } from "../../model/ids.ts";

/** Where a card's reader goes from it. */
export interface Leave {
  /** What happens to the focus when the card is closed. */
  closed(): void;
  toPassage(passage: PassageId): void;
  /** Back to where the reader left off reading; null where there is no text beside the map. */
  readonly back: ((passage: PassageId) => void) | null;
}
