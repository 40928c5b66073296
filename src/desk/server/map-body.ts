import { isLanguageTag } from "../../format/front-matter.ts";
import { isBounds, isLonLat } from "../../model/position.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { BaseWanted, WhereAsked } from "../api/base.ts";
import { reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

type Body = Readonly<Record<string, unknown>>;

/** Layers and extents that one view may name. */
const most = 2000;

/** What a view's base map is asked with. Throws a `Refused` where it is not as it should be. */
export function baseIn({ frame, lang, layers, extents }: Body): BaseWanted {
  if (!isBounds(frame))
    throw new Refused(400, reason("request", { what: '"frame" is [west, south, east, north] in degrees.' }));
  if (!isList(layers) || !layers.every((each) => typeof each === "string"))
    throw new Refused(400, reason("request", { what: '"layers" is a list of names.' }));
  if (!isList(extents) || !extents.every(isExtent))
    throw new Refused(400, reason("request", { what: '"extents" is a list of {product, feature}.' }));
  return { frame, lang: tagIn(lang), layers, extents };
}

export function whereIn({ at, lang }: Body): WhereAsked {
  if (!isLonLat(at))
    throw new Refused(400, reason("request", { what: '"at" is [longitude, latitude] in degrees.' }));
  return { at, lang: tagIn(lang) };
}

function tagIn(lang: unknown): string {
  if (typeof lang !== "string" || lang.length > 35 || !isLanguageTag(lang))
    throw new Refused(400, reason("request", { what: '"lang" is a language tag, such as en.' }));
  return lang;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function isExtent(value: unknown): value is SiteLayer {
  const { product, feature } = (value ?? {}) as Record<string, unknown>;
  return typeof product === "string" && (feature === undefined || typeof feature === "string");
}
