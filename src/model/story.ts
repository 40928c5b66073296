import type { PassageId, SiteId } from "./ids.ts";
import type { MapNote } from "./map-note.ts";
import type { Bounds } from "./position.ts";
import type { Site } from "./site.ts";

/** `place`: something is or happens there. `voice`: the name stands for those who speak or act from there. @public */
export type Role = "place" | "voice";

interface MentionSpan {
  readonly site: SiteId;
  /** Offsets of the name in the passage's `text`, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A place name inside a passage. */
export type Mention =
  | (MentionSpan & { readonly role: "place" })
  /** `who` is meant by the name, such as "the French government". */
  | (MentionSpan & { readonly role: "voice"; readonly who: string });

/** A block of the article that can be pointed at. */
export interface Passage {
  readonly kind: "passage";
  readonly id: PassageId;
  /** The words as a reader sees them, without markup. */
  readonly text: string;
  /** In reading order; they do not overlap. */
  readonly mentions: readonly Mention[];
}

/** A heading between passages; it is no passage and has no mentions. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

/** A name in the article that is left off the map on purpose. */
export interface Unmapped {
  readonly text: string;
  readonly reason: string;
}

/** A figure of the manifest that stands beside the passage that it explains. */
export interface PassageFigure {
  readonly passage: PassageId;
  /** The figure's id in the manifest. */
  readonly figure: string;
}

/** A dated product that the reader can compare by dates, opened from the passage that speaks of it. */
export interface PassageComparison {
  readonly passage: PassageId;
  readonly layer: string;
}

/** What was wrong on the published map, and since when it no longer is. */
export interface Correction {
  /** ISO 8601 date. */
  readonly date: string;
  /** In the article's language, as readers see it. */
  readonly text: string;
}

/** What the map shows while a passage is read. */
export interface PassageView {
  readonly passage: PassageId;
  readonly frame: Bounds;
  /** Layers that are drawn in such views alone. */
  readonly layers?: readonly string[];
}

/** A parsed and checked article with its sites. */
export interface Story {
  /** The story's folder name. */
  readonly id: string;
  readonly title: string;
  readonly dek: string;
  /** Where the article was written, as its author says it; may be empty. */
  readonly dateline: string;
  /** Who wrote it, in the order of the front matter; left out where nobody is named. */
  readonly authors?: readonly string[];
  /** ISO 8601 date. */
  readonly published: string;
  /** BCP 47 language tag of the article. */
  readonly lang: string;
  /** What the map shows at first. */
  readonly frame: Bounds;
  /** The same on a phone's map, where it is another. */
  readonly phoneFrame?: Bounds;
  /** False where pins have no numbers. */
  readonly numbers?: false;
  /** Names of products drawn besides the base ones, in the story's order. */
  readonly layers: readonly string[];
  readonly blocks: readonly (Passage | Heading)[];
  /** Words on the map. */
  readonly notes?: readonly MapNote[];
  /** What it is about first, then in the order of their first mention. */
  readonly sites: readonly Site[];
  readonly unmapped: readonly Unmapped[];
  /** In the order of the front matter. */
  readonly figures: readonly PassageFigure[];
  readonly comparisons: readonly PassageComparison[];
  /** The newest first; left out where there is none. */
  readonly corrections?: readonly Correction[];
  /** In the order of the front matter; left out where there are none. */
  readonly views?: readonly PassageView[];
  /** What figures and layers are called in the article's language, by their ids; the manifest says it in English. */
  readonly labels: Readonly<Record<string, string>>;
}
