import { type Signal, signal } from "@preact/signals";
import type { Files } from "../api/files.ts";
import type { Conflict } from "../api/saving.ts";
import { type Kept, mergeKeeping } from "../edit/merge.ts";

/** What two editors changed at the same lines, until one of them has chosen. */
export interface Dispute {
  readonly conflict: Signal<Conflict | null>;
  /** @param ground what both began from */
  begin(other: Conflict, ground: Files): void;
  /** Ends it with one's lines where both touch; elsewhere both changes stay. Null where there is none. */
  end(keep: Kept, mine: Files): { readonly other: Conflict; readonly files: Files } | null;
}

export function createDispute(): Dispute {
  const conflict = signal<Conflict | null>(null);
  let ground: Files = {};
  return {
    conflict,
    begin(other, from) {
      ground = from;
      conflict.value = other;
    },
    end(keep, mine) {
      const other = conflict.peek();
      conflict.value = null;
      return other && { other, files: mergeKeeping(ground, mine, other.theirs, keep) };
    },
  };
}
