import type { Entry } from "./gazetteer/name-index.ts";

/** Words that may be a place's name, with the places of that name. */
export interface Candidate {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly entries: readonly Entry[];
  /** How the text itself says what the name is: "Kursk region", "Ky.". */
  readonly form: "name" | "region" | "abbreviation";
}
