import { readFileSync } from "node:fs";

/**
 * Units of the list of settlements that have another code today, by their code there: `VN.50`. What was merged into a unit of
 * another name is a unit of the second level of that one.
 *
 * @type {Map<string, { today: string, second: string, name: string }>}
 */
const merged = new Map(
  readFileSync(new URL("merged-units.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .map(([country, then, today, name = ""]) => [
      `${country}.${then}`,
      { today, second: name && then, name, code: `${country}.${today}${name && `.${then}`}` },
    ]),
);

const countries = new Set([...merged.keys()].map((code) => code.slice(0, 2)));

/** Whether a state's units have other codes today than in the list of settlements. */
export const isMerged = (country) => countries.has(country);

/** Names of the units that are parts of others today, by their code here: `VN.08.50`. */
export const formerUnits = () =>
  [...merged.values()].filter(({ name }) => name).map(({ code, name }) => ({ code, name }));

/** Whether a unit was one of the first level until it was merged into another. */
export const isFormer = (code) => [...merged.values()].some((unit) => unit.name && unit.code === code);

/**
 * The code that the list of settlements has for a unit of today, where it is the same ground: what was merged with others has
 * another extent than the unit of its name had.
 */
export function codeThen(code) {
  if (!isMerged(code.slice(0, 2))) return code;
  const parts = [...merged].filter(([, { code: own }]) => own === code || own.startsWith(`${code}.`));
  return parts.length === 1 ? parts[0][0] : undefined;
}

/**
 * Settlements with the codes of today.
 *
 * @param {(settlement: object) => string | undefined} laterCode the code of the first level that a later list has for one, where
 *   its own is no unit's
 */
export function withUnitsOfToday(settlements, laterCode) {
  return settlements.map((settlement) => {
    const { country, admin1 } = settlement;
    if (!isMerged(country)) return settlement;
    const unit = merged.get(`${country}.${admin1}`);
    return unit
      ? { ...settlement, admin1: unit.today, admin2: unit.second }
      : { ...settlement, admin1: laterCode(settlement) ?? "", admin2: "" };
  });
}
