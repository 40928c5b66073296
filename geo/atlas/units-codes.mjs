import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31662 } from "iso-3166";
import { isoCodesFolder } from "./units-iso-codes.mjs";
import { likeness } from "./units-likeness.mjs";

const require = createRequire(import.meta.url);

/** How alike a unit's name and a code's must be. */
const alike = 0.72;

/** Iran's provinces have new numbers since 2020: what iso3166-2-db tells under a number is another province's. */
const renumbered = new Set(["IR"]);
/** How alike a name must be where the number does not speak for it: Kerman is no Kermanshah. */
const same = 1;

/**
 * Codes of ISO 3166-2 by country, each with all its names: Debian's iso-codes (LGPL-2.1+; what is there of a code's kind
 * and parent too), iso-3166 and iso3166-2-db (MIT), the last with names in other languages and GeoNames' code.
 *
 * @returns {Map<string, { id: string, isoName: string, kind: string | undefined, parent: string | undefined,
 *   names: Record<string, string>, all: string[], geonames: string | undefined }[]>}
 */
export function isoCodes() {
  const byCountry = new Map();
  const codes = new Map();
  const listed = JSON.parse(readFileSync(`${isoCodesFolder()}/json/iso_3166-2.json`, "utf8"))["3166-2"];
  const entryOf = (id, name, kind, parent) => {
    const entry = {
      id,
      isoName: name,
      kind: kind?.toLowerCase(),
      parent,
      names: {},
      all: variants(name),
      geonames: undefined,
    };
    codes.set(id, entry);
    const country = id.slice(0, 2);
    byCountry.set(country, [...(byCountry.get(country) ?? []), entry]);
    return entry;
  };
  for (const { code, name, type, parent } of listed)
    entryOf(code, name, type, parent && (parent.includes("-") ? parent : `${code.slice(0, 3)}${parent}`));
  for (const { code, name, parent } of iso31662) {
    const entry = codes.get(code) ?? entryOf(code, name, undefined, parent.length > 2 ? parent : undefined);
    entry.all.push(...variants(name));
  }
  for (const [country, { regions }] of Object.entries(require("iso3166-2-db/data/iso3166-2.json")))
    for (const { iso, names, admin } of regions ?? []) {
      const isCalled = ({ all }) =>
        all.some((one) => Object.values(names).some((other) => likeness(one, other) >= same));
      const entry = renumbered.has(country)
        ? byCountry.get(country)?.find(isCalled)
        : codes.get(`${country}-${iso}`);
      if (!entry) continue;
      entry.names = names;
      entry.geonames = admin && `${country}.${admin}`;
      entry.all.push(...Object.values(names).filter((name) => /\p{Script=Latin}/u.test(name)));
    }
  return byCountry;
}

/** The names that one of ISO's stands for: "Catalunya [Cataluña]" are two. */
const variants = (name) =>
  [
    ...new Set([
      name.replace(/\s*[[(].*[\])]/g, ""),
      ...[...name.matchAll(/[[(]([^\])]+)[\])]/g)].map(([, other]) => other),
      ...name.split("/"),
    ]),
  ]
    .map((one) => one.trim())
    .filter(Boolean);

/** Whether a name may be one of a code's. */
export const isNameOf = (code, name) => code.all.some((other) => likeness(name, other) >= alike);

/**
 * A code for each unit, none twice: the pair most alike first, those that GeoNames' own code speaks for before others.
 *
 * @param {{ key: string, names: string[] }[]} units
 * @param {ReturnType<typeof isoCodes> extends Map<string, infer T> ? T : never} codes of the country, at the level meant
 * @returns {Map<string, (typeof codes)[number]>} by key
 */
export function matchCodes(units, codes) {
  const pairs = units.flatMap((unit) =>
    codes.map((code) => {
      const alikeness = Math.max(
        ...unit.names.flatMap((name) => code.all.map((other) => likeness(name, other))),
      );
      return { unit, code, score: alikeness + (code.geonames === unit.key ? 0.25 : 0) };
    }),
  );
  const found = new Map();
  const taken = new Set();
  for (const { unit, code, score } of pairs.sort(
    (a, b) => b.score - a.score || (a.code.id < b.code.id ? -1 : 1),
  )) {
    if (score < alike || found.has(unit.key) || taken.has(code.id)) continue;
    found.set(unit.key, code);
    taken.add(code.id);
  }
  return found;
}
