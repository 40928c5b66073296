import type { Setting } from "../favour.ts";
import type { FoundMention } from "../found-mention.ts";
import type { Table } from "../judge/row.ts";
import type { RoleOf } from "../roles/row.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Language } from "./language.ts";

/** A language with its tables of what speaks for a place and of what makes a voice. */
export interface Rules {
  readonly language: Language;
  readonly judge: readonly Table[];
  readonly roleOf: RoleOf;
  /** Adds the places that no entry of the gazetteer tells of, and mends mentions by what stands beside them. */
  readonly completed: (
    text: string,
    around: Surroundings,
    setting: Setting,
    mentions: readonly FoundMention[],
  ) => FoundMention[];
}
