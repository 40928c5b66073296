import { isNameOf, isoCodes } from "./units-codes.mjs";
import { outlines } from "./units-ground.mjs";
import { countries, naturalEarthLines, points, regions, settlements, table } from "./units-sources.mjs";

/** What all countries share: tables, settlements, codes, outlines; read once. */
export function createContext() {
  const [levels, byHand, groups, isoByHand] = [
    "units-levels.tsv",
    "units-by-hand.tsv",
    "units-groups.tsv",
    "units-iso-by-hand.tsv",
  ].map(table);
  const names = regions();
  const codes = isoCodes();
  const outline = outlines();
  let lines;
  return {
    countries: countries(),
    settlements: settlements(),
    points: points(),
    regions: names,
    groups: byFirst(groups),
    outlineOf: (country) => outline.get(country),
    lines: () => (lines ??= naturalEarthLines()),
    howOf(country) {
      const [, level, splits] = levels.find(([one]) => one === country) ?? [country, "1", "orphans"];
      const depth = Math.max(1, Number(level)) + 1;
      return {
        level: Number(level),
        splits,
        byHand: new Map(byHand.flatMap(([one, name, key]) => (one === country ? [[name, key]] : []))),
        regions: new Map(
          [...names].filter(([code]) => code.startsWith(`${country}.`) && code.split(".").length === depth),
        ),
      };
    },
    /** Whether the gazetteer's unit is a group of our table. */
    isGroups: (country, region) =>
      Boolean(region) && groups.some(([one, , , code]) => one === country && code === region),
    /** A code that names do not find, from our table. */
    codeByHand(country, key) {
      const row = isoByHand.find(([one, iso]) => one === key && iso.startsWith(country));
      if (!row) return undefined;
      const [, id, kind] = row;
      return (
        codes.get(country)?.find((code) => code.id === id) ?? { id, kind, isoName: "", names: {}, all: [] }
      );
    },
    /** ISO's codes of a country: of units of the first level, of the second, of what groups those. */
    codesOf(country, which) {
      const all = (withoutCodes.has(country) ? undefined : codes.get(country)) ?? [];
      const parents = new Set(all.map(({ parent }) => parent));
      if (which === "group")
        return all.filter(
          ({ id, parent }) => !parent && (parents.has(id) || country === "GB" || country === "IE"),
        );
      if (which === "second") return all.filter(({ id }) => !parents.has(id) && !nations.includes(id));
      return all;
    },
    /**
     * The gazetteer's code of a unit that was not joined by settlements: GeoNames' by iso3166-2-db, where it is still that
     * unit's. Viet Nam's have other numbers since 2025.
     */
    regionOf: (code, { level }) =>
      level < 2 && names.has(code?.geonames) && isNameOf(code, names.get(code.geonames))
        ? code.geonames
        : undefined,
  };
}

/** Madagascar: ISO has the six provinces of before 2007, the units are today's regions. */
const withoutCodes = new Set(["MG"]);

/** What iso-codes has beside the units of the United Kingdom. */
const nations = ["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "GB-GBN", "GB-UKM", "GB-EAW"];

function byFirst(rows) {
  const found = new Map();
  for (const [country, ...rest] of rows) found.set(country, [...(found.get(country) ?? []), rest]);
  return found;
}
