import { bearingTo, distanceBetween, roundedDistance } from "../model/great-circle.ts";
import type { LonLat } from "../model/position.ts";
import { isExtent, type Site } from "../model/site.ts";
import { labelName } from "./labels.ts";
import { atlasLanguageOf, atlasLanguages } from "./names.ts";
import type { PackedGeometry } from "./pack.ts";
import type { AtlasPlace, Places } from "./places.ts";
import { geometryAt, stateAt } from "./state-at.ts";
import { watersideOf } from "./waterside.ts";
import type { Whereabouts } from "./whereabouts.ts";
import type { WorldAtlas } from "./with-world.ts";

/** A place of the atlas is the site's town if it bears its name and is no farther, in kilometres. */
const sameReach = 12;
/** How far from a town's middle a building still lies in it, by the town's rank, in kilometres. */
const townReach = [15, 12, 8, 8, 4, 4, 3];
const townRank = townReach.length - 1;
/** A place nearer than this tells of no direction. */
const beside = 10;
/** The least important rank of a place that readers are told a distance from. */
const known = 3;
/** A capital of this rank is known well enough by itself. */
const famous = 1;
/** How many times farther a place of another state seems. */
const abroad = 3;

/** Where a site lies: what it is the seat of, what holds it, its water, and the nearest place that is better known. */
export function whereIs(atlas: WorldAtlas, site: Site, language: string): Whereabouts {
  if (isExtent(site.kind)) return whereOfExtent(atlas, site, language);
  const { places, world } = atlas;
  const at = site.anchor;
  const state = stateAt(atlas, at);
  const units = state && world.pack(`units/${state.id}`);
  const unit = units && geometryAt(units, "units", at);
  const near = nearTo(places, at, sameReach, language);
  const own = site.kind === "city" ? near.find((place) => isNamed(places, place, site.name)) : undefined;
  const town = site.kind === "building" ? near.find((place) => isTownOf(place, at)) : undefined;
  const names = { state: nameOf(state, language), unit: nameOf(unit, language) };
  const seatOf = own?.class === "capital" ? names.state : own?.class === "seat" ? names.unit : null;
  const isSeat = seatOf === site.name && own?.class !== "capital" ? null : seatOf;
  const seat: Whereabouts["seat"] = isSeat
    ? { of: own?.class === "capital" ? "state" : "unit", name: isSeat, code: String(state?.id) }
    : null;
  const within = seat?.of === "state" ? [] : [town?.name, seat ? null : names.unit, names.state];
  return {
    seat,
    within: [...new Set(within)].filter((name) => name != null && name !== site.name) as string[],
    capital: null,
    water: watersideOf(atlas, at, language),
    from: town ? null : betterKnown(places, at, own, String(state?.id), language),
  };
}

function isTownOf({ rank, longitude, latitude }: AtlasPlace, at: LonLat): boolean {
  return distanceBetween([longitude, latitude], at) <= (townReach[rank] ?? 0);
}

function whereOfExtent(atlas: WorldAtlas, { kind, layer, anchor }: Site, language: string): Whereabouts {
  const nothing = { seat: null, within: [], capital: null, water: null, from: null };
  const { labels, places } = atlas;
  if (kind === "country") {
    const code = layer?.product === "countries" ? layer.feature : stateAt(atlas, anchor)?.id;
    return { ...nothing, capital: code ? capitalOf(places, code, language) : null };
  }
  if (layer?.product === "named") {
    const codes = labels.find(({ id }) => id === layer.feature)?.countries ?? [];
    const states = labels.filter(({ id, kind }) => kind === "state" && codes.includes(id));
    return states.length > 4
      ? nothing
      : { ...nothing, within: states.map((label) => labelName(label, language)) };
  }
  if (layer?.product !== "units") return nothing;
  const name = nameOf(stateAt(atlas, anchor), language);
  return { ...nothing, within: name ? [name] : [] };
}

/** A state's capital; null where it has none, or more than one. */
function capitalOf(places: Places, code: string, language: string): string | null {
  const capitals: string[] = [];
  for (let row = 0; row < places.count; row += 1) {
    if ((places.rank[row] as number) > townRank) continue;
    const place = places.at(row, language);
    if (place.class === "capital" && place.country === code) capitals.push(place.name);
  }
  return capitals.length === 1 ? (capitals[0] as string) : null;
}

/** Places within some kilometres, the most important first. */
function nearTo(places: Places, [longitude, latitude]: LonLat, reach: number, language: string) {
  const high = reach / 111;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  const found: AtlasPlace[] = [];
  for (let row = 0; row < places.count; row += 1) {
    if (Math.abs((places.y[row] as number) / 1000 - latitude) > high) continue;
    if (Math.abs((places.x[row] as number) / 1000 - longitude) > wide) continue;
    const place = places.at(row, language);
    if (place.class !== "part") found.push(place);
  }
  return found.sort((a, b) => a.rank - b.rank || b.population - a.population);
}

/** Whether a place near the site is the site's own: it bears the name in a language of the atlas. */
function isNamed(places: Places, { row }: AtlasPlace, name: string): boolean {
  return atlasLanguages.some((language) => places.at(row, language).name === name);
}

function betterKnown(
  places: Places,
  at: LonLat,
  own: AtlasPlace | undefined,
  country: string,
  language: string,
): Whereabouts["from"] {
  const isCapital = own?.class === "capital";
  if (isCapital && own.rank <= famous) return null;
  const inState = isCapital ? known + 1 : Math.min(known, own?.rank ?? known);
  const outside = isCapital ? -1 : Math.min(known, (own?.rank ?? known + 1) - 1);
  let best: { place: AtlasPlace; far: number; seems: number } | null = null;
  for (let row = 0; row < places.count; row += 1) {
    const rank = places.rank[row] as number;
    if (rank > Math.max(inState, outside) || row === own?.row) continue;
    const far = distanceBetween([(places.x[row] as number) / 1000, (places.y[row] as number) / 1000], at);
    if (far < beside || (best && far > best.seems)) continue;
    const place = places.at(row, language);
    const isAtHome = place.country === country;
    if (rank > (isAtHome ? inState : outside)) continue;
    const seems = isAtHome ? far : far * abroad;
    if (!best || seems < best.seems) best = { place, far, seems };
  }
  if (!best) return null;
  const { name, longitude, latitude } = best.place;
  const round = best.far < 100 ? 5 : best.far < 1000 ? 10 : 100;
  const kilometres = Math.max(round, roundedDistance(Math.round(best.far / round) * round));
  return { name, kilometres, bearing: bearingTo([longitude, latitude], at) };
}

/** The name of a state or unit; null where the atlas has none in that language's script. */
function nameOf(geometry: PackedGeometry | null | undefined, language: string): string | null {
  if (!geometry?.properties) return null;
  const { name, names } = geometry.properties as { name?: string; names?: Record<string, string> };
  const tag = atlasLanguageOf(language) ?? "en";
  return names?.[tag] ?? name ?? names?.en ?? null;
}
