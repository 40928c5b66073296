import type { Feature, Point } from "geojson";
import { cityZooms } from "../../model/city-zooms.ts";
import { distanceBetween } from "../../model/great-circle.ts";
import { cameraFor } from "../../model/mercator.ts";
import { type Bounds, contains, type LonLat } from "../../model/position.ts";
import { type AtlasPlace, type Places, placesIn } from "../places.ts";

/** The least maps that a page has, in CSS pixels: what is named in them at once are the frame's first places. */
const small = { width: 360, height: 256 };
const usual = { width: 704, height: 640 };

/** How many places of the frame are named as it opens, and at each zoom closer. */
const tiers = [10, 12, 30, 60] as const;
const tiersAtFirst = 2;
/** How far apart places of a tier are at least, as a share of the frame's width. */
const apart = [1 / 8, 1 / 14, 1 / 28, 1 / 56] as const;
/** The rank up to which a place outside the frame's surroundings is named: those of a map of continents. */
const worldly = 2;

/**
 * The places that a map names beside the story's own: in the frame as many as it has room for, the most important first,
 * and more at each zoom; elsewhere those of a map of the world. Each has `rank`, the zoom of `cityZooms` from which on.
 *
 * @returns what gives them: as the map opens without those of a nearer one
 */
export function placesFor(
  places: Places,
  frame: Bounds,
  around: Bounds,
  kilometres: number,
  languages: readonly string[],
): (isFirst: boolean) => Feature<Point>[] {
  const zooms = [cameraFor(frame, small).zoom, cameraFor(frame, usual).zoom];
  const [opening = 0, wide = 0] = zooms;
  const taken: LonLat[] = [];
  const features: Feature<Point>[] = [];
  const wanted = placesIn(places, around, { language: "en", limit: 4000 });
  const used = new Set<AtlasPlace>();
  let atFirst = 0;
  for (const [tier, most] of tiers.entries()) {
    const rank = rankFrom([opening, wide, wide + 1, wide + 2][tier] ?? wide);
    let left: number = most;
    for (const place of wanted) {
      if (left === 0) break;
      if (used.has(place) || place.class === "part") continue;
      const at: LonLat = [place.longitude, place.latitude];
      if (taken.some((other) => distanceBetween(other, at) < kilometres * (apart[tier] ?? 0))) continue;
      if (tier === 0 && !contains(frame, at)) continue;
      used.add(place);
      taken.push(at);
      features.push(featureOf(place, rank, namesOf(places, place, languages)));
      left -= 1;
    }
    if (tier < tiersAtFirst) atFirst = features.length;
  }
  const everywhere = placesIn(places, [-180, -85, 180, 85], { language: "en", upTo: worldly });
  const world = everywhere
    .filter(({ longitude, latitude }) => !contains(around, [longitude, latitude]))
    .map((place) => featureOf(place, place.rank < 2 ? 1 : 2, namesOf(places, place, languages)));
  return (isFirst) => [...(isFirst ? features.slice(0, atFirst) : features), ...world];
}

/** The rank whose places are named from a zoom on, or from the nearest one before it. */
function rankFrom(zoom: number): number {
  return Math.max(1, cityZooms.filter((from) => from <= zoom).length);
}

function namesOf(places: Places, { row }: AtlasPlace, languages: readonly string[]): Record<string, string> {
  const own = places.at(row, "en").name;
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = places.at(row, language).name;
      return name === own ? [] : [[`name:${language}`, name]];
    }),
  );
}

function featureOf(place: AtlasPlace, rank: number, names: Record<string, string>): Feature<Point> {
  const { name, longitude, latitude, population, country } = place;
  return {
    type: "Feature",
    properties: { name, ...names, population, capital: place.class === "capital", country, rank },
    geometry: { type: "Point", coordinates: [longitude, latitude] },
  };
}
