import { join } from "node:path";
import { open } from "shapefile";
import { magics } from "../debian.mjs";
import { kmPerDegree } from "./plane.mjs";

/** Natural Earth's places: what it says of their rank and inhabitants, and where a GeoNames id stands, that. */
export async function populatedPlaces() {
  const source = await open(join(magics(), "10m/ne_10m_populated_places_simple.shp"), undefined, {
    encoding: "latin1",
  });
  const found = [];
  for (let next = await source.read(); !next.done; next = await source.read()) {
    const { name, nameascii, scalerank, geonameid, longitude, latitude, featurecla, pop_max } =
      next.value.properties;
    found.push({
      name,
      ascii: nameascii,
      scale: scalerank,
      id: geonameid > 0 ? String(geonameid) : "",
      at: [longitude, latitude],
      kind: featurecla,
      people: pop_max,
    });
  }
  return found;
}

const fold = (name) =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();

/** How far, in kilometres, the same place may stand in two sources. */
const near = 40;

/** Enters Natural Earth's rank as `scale`: by GeoNames id, else for a place of that name nearby. */
export async function joinScales(places) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byName = new Map();
  for (const place of places)
    for (const name of new Set([place.name, ...place.alternates].map(fold)))
      byName.set(name, [...(byName.get(name) ?? []), place]);
  for (const one of await populatedPlaces()) {
    const named = [...(byName.get(fold(one.name)) ?? []), ...(byName.get(fold(one.ascii)) ?? [])];
    const place = byId.get(one.id) ?? nearestOf(named, one.at);
    if (place) place.scale = Math.min(place.scale ?? 12, one.scale);
  }
}

function nearestOf(places, [x, y]) {
  const short = Math.cos((y * Math.PI) / 180);
  return places
    .filter(({ at }) => Math.hypot((at[0] - x) * short, at[1] - y) * kmPerDegree < near)
    .sort((a, b) => b.population - a.population)[0];
}
