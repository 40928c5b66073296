import type { SiteFeature } from "../../draft/site-feature.ts";
import type { Role } from "../../model/story.ts";

/** `POST /api/find`: the names in an article. Answers with `Proposals`. */
export interface Find {
  /** The whole text of `article.md` or of a translation. */
  readonly article: string;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Places that proposals refer to by their index. */
  readonly places: readonly PlaceOption[];
  /** The tag of the article's language where names are not found in that, `und` where it cannot be told; else null. */
  readonly unread: string | null;
}

/** A name that the finder found in the article. */
export interface Proposal {
  /** Offsets in the article's text, UTF-16 code units, end exclusive; of a name inside a link, those of the name. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  /** Who is meant, where the role is `voice` and there is a place: a proposal. */
  readonly who: string | null;
  /** Whether the name only says whose something is, as in "US officials": a story does not link it. */
  readonly isAdjective: boolean;
  /** Whether a link can go around it without a change to what is read. */
  readonly isLinkable: boolean;
  /** The fragment of the link that it stands in, or null. */
  readonly linkedTo: string | null;
  /** From 0 to 1; below `sureFrom` of `model/frame-around.ts` it is unsure. */
  readonly confidence: number;
  /** What decided, in words. */
  readonly reason: string;
  /** Index of the likeliest place; null where the gazetteer has none. */
  readonly place: number | null;
  /** Indexes of the likeliest places, the chosen one first. */
  readonly candidates: readonly number[];
}

/** A place that a name may mean, ready to be a site. */
export interface PlaceOption {
  readonly feature: SiteFeature;
  /** Such as "Settlement in Texas, United States". */
  readonly where: string;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
  /** Why the map cannot show it, for readers; null where it can. */
  readonly undrawn: string | null;
}

/** `POST /api/draft`: an article with its names found and linked anew, as a new story has them. Answers with `Drafted`. */
export interface Drafted {
  /** The texts of both files. */
  readonly article: string;
  readonly sites: string;
}

/** `GET /api/places?q=WORDS&lang=de`: places by the beginning of a name, or by coordinates; at most 12. */
export interface PlaceSearch {
  readonly places: readonly PlaceOption[];
}
