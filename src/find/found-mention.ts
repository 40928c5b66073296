import type { Role } from "../model/story.ts";
import type { Signs } from "./certainty.ts";
import type { Place } from "./gazetteer/place.ts";

/** A place name found in a text. */
export interface FoundMention {
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  /**
   * `adjective` where the word only says of what stands beside it whose it is, as in "US officials" and "Russian troops", or names
   * a people: found with its country, and not linked in a story.
   */
  readonly form: "name" | "adjective";
  /** From 0 to 1: that the words name this place. */
  readonly confidence: number;
  /** What decided, in words. */
  readonly reason: string;
  readonly place: Place | null;
  /** The likeliest three, the chosen one first. */
  readonly candidates: readonly Place[];
  /** What the confidence comes of; only where `FindOptions.signs` asks for it. */
  readonly signs?: Signs;
}
