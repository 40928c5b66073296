import type { SiteId } from "./ids.ts";
import type { LonLat } from "./position.ts";

export const siteKinds = ["city", "building", "plant", "region", "country", "line", "area"] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Whether a site of this kind is no point: it carries `layer`, which draws what it is. */
export function isExtent(kind: SiteKind): boolean {
  return kind === "region" || kind === "country" || kind === "line" || kind === "area";
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
}
