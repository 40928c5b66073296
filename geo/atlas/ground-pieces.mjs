import { area, featureCollection } from "@turf/turf";
import { mapshaper } from "../mapshaper.mjs";
import { withBases } from "./bases.mjs";
import { disputedAreas } from "./dispute-areas.mjs";
import { cleaned, sourceCountries, world } from "./world.mjs";

/** Square kilometres: what is left open between pieces up to this comes of rounding and is closed. */
const seam = 0.05;

/**
 * The ground of the world in pieces that adjoin without gap or overlap: each state less its areas in dispute, and each
 * area. `id` is `<whom it is drawn with>` or that and `/<row of borders.json>`.
 */
export async function groundPieces() {
  const source = sourceCountries();
  const { countries: states, gaps } = await world(source);
  const countries = await withBases(states);
  const areas = await disputedAreas(source, { countries, gaps });
  const cut = areas.map((part) => named(part, `${part.properties.owner}/${part.id}`));
  const rest = [];
  for (const country of countries) {
    const less = areas.filter(({ properties }) => properties.of === country.id);
    rest.push(...(less.length ? await without(country, less) : [named(country, country.id)]));
  }
  const pieces = await cleaned([...cut, ...rest], seam);
  return pieces.filter((piece) => area(piece) > 1);
}

const named = ({ geometry }, id) => ({ type: "Feature", id, properties: { id }, geometry });

async function without(country, areas) {
  const left = await mapshaper(
    "-i country.geojson areas.geojson combine-files snap precision=0.0001 -erase target=country source=areas -o out.geojson target=country precision=0.0001",
    { "country.geojson": featureCollection([country]), "areas.geojson": featureCollection(areas) },
  );
  return left.filter(({ geometry }) => geometry).map((part) => named(part, country.id));
}
