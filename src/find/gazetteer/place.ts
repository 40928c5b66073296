import type { LonLat } from "../../model/position.ts";
import type { SiteKind } from "../../model/site.ts";

/** Which table of the gazetteer an entry comes from. */
export type PlaceOrigin = "country" | "area" | "region" | "district" | "settlement" | "facility";

/** A place of the gazetteer. */
export interface Place {
  readonly name: string;
  readonly kind: SiteKind;
  readonly origin: PlaceOrigin;
  readonly anchor: LonLat;
  /** ISO 3166-1 alpha-2, or "" where the place belongs to none or to several. */
  readonly country: string;
  /** First-level unit such as `US.KY`, or "". */
  readonly admin1: string;
  /** Second-level unit such as `US.KY.015`, or "". */
  readonly admin2: string;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
  readonly rank: "capital" | "seat" | "part" | "plain";
  /** Known far beyond its size by what happened there; settlements only. */
  readonly famed?: true;
  /** GeoNames' id; settlements, states and units of the first level have one. */
  readonly geonames?: number;
  /** ISO 3166-2 code of a unit such as `US-KY`. */
  readonly iso?: string;
  /** Wikidata's id, `Q212`; states, territories and some areas have one. */
  readonly wikidata?: string;
  /** The town that it stands in; facilities only. */
  readonly town?: string;
  /** An https address that says where and what it is; facilities only. */
  readonly source?: string;
}
