import type { Place } from "../gazetteer/place.ts";
import { type Spot, spotOf } from "../spot.ts";
import type { Token } from "../tokens.ts";

/** A name in its text, as the rows of the roles look at it in any language. */
export interface Scene extends Spot {
  readonly place: Place | null;
  /** Whether the text has the name in another case than the tables. */
  readonly inflected?: boolean;
  /** Whether it is the article's dateline. */
  readonly dateline: boolean;
  /** Whether the name before it lies in it: "Lima, Peru". */
  readonly holdsPrevious: boolean;
}

/** A name with what is known of it besides its words. */
export type Named = Pick<Scene, "from" | "to" | "place" | "inflected" | "dateline" | "holdsPrevious">;

export const sceneOf = (tokens: readonly Token[], named: Named): Scene => ({
  ...spotOf(tokens, named.from, named.to),
  ...named,
});
