import type { Place } from "./gazetteer/place.ts";

/** A reading of a name with its score; higher is likelier. */
export interface Reading {
  readonly place: Place;
  readonly score: number;
  /** What the text says for it besides its name: how much its country, unit and neighbourhood are named, in powers of ten. */
  readonly support: number;
  /** Whether the text states where it lies or what it is. */
  readonly stated: boolean;
  /** Why it is chosen although little in the text speaks for it, in words; where there is enough, it is left out. */
  readonly doubt?: string;
}
