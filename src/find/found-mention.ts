import type { Role } from "../model/story.ts";
import type { Place } from "./gazetteer/place.ts";

/** A place name found in a text. */
export interface FoundMention {
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  /** Whether the name only says of what follows whose it is, as in "US officials": found, and not linked in a story. */
  readonly adjective: boolean;
  /** From 0 to 1: that the words name this place. */
  readonly confidence: number;
  /** What decided, in words. */
  readonly reason: string;
  readonly place: Place | null;
  /** The likeliest three, the chosen one first. */
  readonly candidates: readonly Place[];
}
