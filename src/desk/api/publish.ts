import type { Problem } from "../../model/problem.ts";
import type { Refusal } from "./saving.ts";

/** `POST /api/publish`: answers with a stream of JSON lines, each a `PublishStep`. */
export type PublishStep =
  | { readonly kind: "output"; readonly text: string }
  /** Files from the stories' folder on, such as `harbour-storm/article.md`. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "built"; readonly changes: readonly StoryChanges[] }
  | { readonly kind: "command"; readonly command: string; readonly code: number | null }
  | ({ readonly kind: "failed" } & Refusal)
  | { readonly kind: "done" };

/** What readers of a story will see otherwise; only of stories that changed. */
export interface StoryChanges {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly hasOtherWords: boolean;
  readonly added: readonly PlaceChange[];
  readonly moved: readonly (PlaceChange & { readonly kilometres: number })[];
  readonly removed: readonly PlaceChange[];
}

export interface PlaceChange {
  readonly id: string;
  readonly name: string;
}

/** `GET /api/stories/ID/published`: what to hand on once it is; 404 where it is not. Addresses but `address` are of this desk. */
export interface Published {
  /** Where readers find the story; null where the desk was started without `--address`: there are no lines to embed it then. */
  readonly address: string | null;
  /** The page as it was built. */
  readonly page: string;
  readonly pictures: readonly {
    readonly what: "poster.svg" | "poster.png" | "card.png";
    readonly url: string;
  }[];
  /** Lines for another page, by what they make. */
  readonly embeds: readonly {
    readonly what: "frame" | "loader" | "bound" | "element";
    readonly html: string;
  }[];
  /** `GET /api/site.zip`. */
  readonly zip: string;
}
