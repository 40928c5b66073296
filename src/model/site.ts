import type { SymbolName } from "./draw.ts";
import type { SiteId } from "./ids.ts";
import type { NameSide } from "./pin-box.ts";
import type { LonLat } from "./position.ts";
import type { SameAsAll } from "./same-as.ts";

export const siteKinds = ["city", "building", "plant", "region", "country", "line", "area"] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Whether a site of this kind is no point: it carries `layer`, which draws what it is. */
export function isExtent(kind: SiteKind): boolean {
  return kind === "region" || kind === "country" || kind === "line" || kind === "area";
}

/** What a site is to its story, where the story says it: what it is about, one of its places, or what only helps to find it. */
export const siteWeights = ["main", "named", "context"] as const;
export type SiteWeight = (typeof siteWeights)[number];

/** A picture of a site, as the story's folder has it. */
export interface Photo {
  /** Its file's name. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly credit: string;
}

/** A page that tells more of a site. */
export interface MoreLink {
  readonly text: string;
  readonly url: string;
}

/** Where a summary's statement comes from. */
export interface Source {
  readonly name: string;
  /** A web address, https where the source has it. */
  readonly url?: string;
}

/** Which features of which product draw a site whose extent is not a point. */
export interface SiteLayer {
  /** A product's name in the manifest, such as `countries`. */
  readonly product: string;
  /** The `id` of one feature of that product; without it all of the product is meant. */
  readonly feature?: string;
}

/** A place that the map can show. */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: SiteKind;
  /** One or two neutral sentences. */
  readonly summary: string;
  readonly source: Source;
  /** Where the pin stands: the place itself, or an anchor inside the extent that `layer` draws. */
  readonly anchor: LonLat;
  readonly layer?: SiteLayer;
  /** The extent that the anchor must lie in, which the check holds it to. */
  readonly within?: SiteLayer;
  /** What it is to the story, where the story says it; without it the text tells (`weight.ts`). */
  readonly weight?: SiteWeight;
  /** What its mark shows in place of a number. */
  readonly symbol?: SymbolName;
  /** What the map calls it, where that is other than its name. */
  readonly label?: string;
  /** On which side of its mark the name stands, where there is room. */
  readonly side?: NameSide;
  readonly photo?: Photo;
  readonly more?: readonly MoreLink[];
  /** Its id in a public list. */
  readonly sameAs?: SameAsAll;
}

/** What the map calls a site. */
export function labelOf({ label, name }: Site): string {
  return label ?? name;
}

/** What the map says of a site: other labels need not say it again. */
export function namesOf({ name, label }: Site): string[] {
  return label === undefined ? [name] : [name, label];
}
