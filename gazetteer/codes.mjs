import { isoRegions, unitsOfAtlas } from "./sources.mjs";

/**
 * One line per state and first-level unit: our code, GeoNames id, ISO 3166 code. The id is the one that iso3166-2-db gives with
 * GeoNames' code; the ISO code the atlas's, which is checked against the outlines and current.
 */
export function codeRows(units) {
  const iso = new Map(
    unitsOfAtlas().map(({ region, id }) => [region, /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id) ? id : ""]),
  );
  const ids = new Map();
  const rows = [];
  for (const [country, { reference, regions }] of Object.entries(isoRegions())) {
    if (reference?.geonames) rows.push([country, reference.geonames, country]);
    for (const { admin, reference } of regions)
      if (admin && reference?.geonames) ids.set(`${country}.${admin}`, reference.geonames);
  }
  for (const { code } of units)
    if (code.split(".").length === 2 && (ids.has(code) || iso.get(code)))
      rows.push([code, ids.get(code) ?? "", iso.get(code) ?? ""]);
  return rows.map((row) => row.join("\t")).sort();
}
