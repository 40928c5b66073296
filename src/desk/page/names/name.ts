import type { PlaceOption, Proposal } from "../../api/names.ts";
import type { Stretch } from "../work.ts";

/**
 * What a name needs of its editor: `open` nothing says yet where or whether it is; `unsure` it is on the map, and the
 * finder doubts it; `off` left off the map with a reason; `sure` on the map; `voice` it stands for people who act.
 */
export type Need = "open" | "unsure" | "off" | "sure" | "voice";

/** A place name in the text, once for each time that it stands there. */
export interface Name extends Stretch {
  readonly need: Need;
  readonly text: string;
  /** The site that it leads to. */
  readonly site: string | null;
  /** Who is meant, of a voice. */
  readonly who: string | null;
  /** What the finder says of it, with its position; null where it found no name there. */
  readonly found: Found | null;
  /** Why it is off the map, as readers read it. */
  readonly reason: string | null;
}

/** A name of the finder with its places. */
export interface Found extends Stretch {
  readonly proposal: Proposal;
  readonly place: PlaceOption | null;
  readonly candidates: readonly PlaceOption[];
}

/** Whether its editor has to decide. */
export function isOpen({ need }: Name): boolean {
  return need === "open" || need === "unsure";
}

/** Whether two names are decided together: they lead to one site, or are off the map with the same words. */
export function isSameName(a: Name, b: Name): boolean {
  return a.site === b.site && (a.site !== null || a.text === b.text);
}
