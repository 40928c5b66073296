import { waters } from "../atlas/cut/label-choice.ts";
import type { AtlasLabel } from "../atlas/labels.ts";
import { type IndexedUnit, unitsIndexOf } from "../atlas/units-index.ts";
import type { WorldAtlas } from "../atlas/with-world.ts";
import { fold } from "../find/gazetteer/fold.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import { distanceBetween } from "../model/great-circle.ts";
import type { LonLat } from "../model/position.ts";
import type { SiteLayer } from "../model/site.ts";
import { type NamedThing, namedThings } from "./named-things.ts";

/** What the world's products know of the gazetteer's places that are no points. */
export interface WorldExtents {
  /** The feature that draws a place; null where none does. */
  layerOf(place: Place): SiteLayer | null;
  /** Why none does, where the atlas says so. */
  reasonOf(place: Place): string | null;
}

const known = new WeakMap<WorldAtlas, WorldExtents>();

/** Opened once an atlas: units by the gazetteer's codes and by name in their state, waters and lands by name. */
export function worldExtentsOf(atlas: WorldAtlas): WorldExtents {
  const extents = known.get(atlas) ?? openExtents(atlas);
  known.set(atlas, extents);
  return extents;
}

function openExtents(atlas: WorldAtlas): WorldExtents {
  const { countries, disputed } = atlas.ground.header.objects;
  const states = new Set([countries, disputed].flatMap((object) => object?.geometries.map(({ id }) => id)));
  const { units, lacking } = unitsIndexOf(atlas.world);
  const byRegion = new Map(units.flatMap((unit) => (unit.region ? [[unit.region, unit]] : [])));
  const byName = unitsByName(units);
  const reasons = new Map(
    lacking.flatMap(({ region, country, name, reason }) => [
      [nameKey(country, name), reason],
      ...(region ? [[region, reason] as const] : []),
    ]),
  );
  const named = namedThings([...atlas.labels.filter(({ extent }) => extent).map(landOf), ...riversIn(atlas)]);
  /** By its code; by its name alone where the atlas does not know the code of what has the name, or the place has none. */
  const unitOf = (place: Place): IndexedUnit | undefined => {
    const byCode = byRegion.get(codeOf(place));
    if (byCode || !place.country || place.kind === "line") return byCode;
    const unit = byName.get(nameKey(place.country, place.name));
    return place.origin === "area" || !unit?.region ? (unit ?? undefined) : undefined;
  };
  const thingOf = (place: Place, isExact: boolean): NamedThing | null =>
    named.nearest(place.name, place.anchor, place.kind === "line" ? "line" : "area", isExact);
  const layerOf: WorldExtents["layerOf"] = (place) => {
    const { country, origin } = place;
    if (origin === "settlement") return null;
    if (origin === "country" || isWholeState(place))
      return states.has(country) ? { product: "countries", feature: country } : null;
    const exact = origin === "area" ? thingOf(place, true) : null;
    const unit = exact && !exact.isRough ? undefined : unitOf(place);
    if (unit) return { product: "units", feature: unit.id };
    const thing = exact ?? (origin === "district" ? null : thingOf(place, origin === "region"));
    return thing && { product: "named", feature: thing.id };
  };
  return {
    layerOf,
    reasonOf: (place) =>
      reasons.get(codeOf(place)) ?? reasons.get(nameKey(place.country, place.name)) ?? null,
  };
}

/** Units by state and name; null for a name that several of them have. */
function unitsByName(units: readonly IndexedUnit[]): ReadonlyMap<string, IndexedUnit | null> {
  const byName = new Map<string, IndexedUnit | null>();
  for (const unit of units) {
    const key = nameKey(unit.country, unit.name);
    byName.set(key, byName.has(key) ? null : unit);
  }
  return byName;
}

function landOf({ id, kind, names, others, at, box, rough }: AtlasLabel): NamedThing {
  const middle: LonLat = [at[0] as number, at[1] as number];
  const across = distanceBetween([box[0], box[1]], [box[2], box[3]]);
  return {
    id,
    names: [names[0] ?? "", ...others],
    isWater: waters.includes(kind),
    isRough: rough,
    form: kind === "strait" || kind === "channel" ? "strait" : "area",
    far: (anchor) => distanceBetween(anchor, middle) - across / 2,
  };
}

/** How far off a river's course is told, in metres: a point of the gazetteer is no better. */
const rough = 10_000;

function riversIn(atlas: WorldAtlas): NamedThing[] {
  return atlas.rivers.map(({ id, name }) => ({
    id,
    names: [name],
    form: "line",
    isWater: true,
    isRough: false,
    far(anchor) {
      const course = atlas.extent("named", id, rough)?.geometry;
      const lines = course?.type === "MultiLineString" ? course.coordinates : [];
      const all = lines.flat().map(([x = 0, y = 0]) => distanceBetween(anchor, [x, y]));
      return all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    },
  }));
}

/** Whether the gazetteer has a territory as the one region of itself: Réunion. */
const isWholeState = ({ origin, admin1, country }: Place): boolean =>
  origin === "region" && admin1 === `${country}.${country}`;

/** The gazetteer's code of a region or district. */
const codeOf = ({ origin, admin1, admin2 }: Place): string =>
  origin === "district" ? admin2 : origin === "region" ? admin1 : "";

/** A unit's name in its state without the word for its kind. */
const nameKey = (country: string, name: string): string => `${country} ${fold(name.replace(regionWord, ""))}`;
