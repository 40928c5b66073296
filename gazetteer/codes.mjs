import { codeThen, isFormer } from "./merged-units.mjs";
import { isoRegions, unitsOfAtlas, wikidataIds } from "./sources.mjs";

/**
 * One line per state and first-level unit: our code, GeoNames id, ISO 3166 code, Wikidata id. GeoNames' id is the one that iso3166-2-db
 * gives with GeoNames' code of the day; the ISO code the atlas's, which is checked against the outlines and current. Wikidata's ids are
 * those of country-coder: of states and territories, and of areas, which stand under their English names.
 */
export function codeRows(units, areas) {
  const iso = new Map(
    unitsOfAtlas().map(({ region, id }) => [region, /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id) ? id : ""]),
  );
  const { ofStates, ofAreas } = wikidataIds();
  const ids = new Map();
  const rows = [];
  const regionsOf = isoRegions();
  for (const country of new Set([...Object.keys(regionsOf), ...ofStates.keys()])) {
    const { reference, regions = [] } = regionsOf[country] ?? {};
    rows.push([country, reference?.geonames ?? "", country, ofStates.get(country) ?? ""]);
    for (const { admin, reference } of regions)
      if (admin && reference?.geonames) ids.set(`${country}.${admin}`, reference.geonames);
  }
  for (const { code, name } of units) {
    if (code.split(".").length !== 2 && !isFormer(code)) continue;
    const row = [
      ids.get(codeThen(code)) ?? "",
      iso.get(code) ?? "",
      ofAreas.get(`${code.slice(0, 2)} ${name}`) ?? "",
    ];
    if (row.some(Boolean)) rows.push([code, ...row]);
  }
  for (const { name, country } of areas) {
    const id = ofAreas.get(`${country} ${name}`);
    if (id) rows.push([name, "", "", id]);
  }
  return rows.map((row) => row.join("\t").trimEnd()).sort();
}
