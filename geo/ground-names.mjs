import { createRequire } from "node:module";
import isoCodes from "i18n-iso-countries";
import { russianUnits, ukrainianUnits } from "./units.mjs";

isoCodes.registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));

const units = new Map([...ukrainianUnits, ...russianUnits].map(([, id, name]) => [id, name]));

/** Names that differ from ISO 3166-1's: as newsrooms write them. */
const usual = new Map([
  ["RU", "Russia"],
  ["US", "United States"],
  ["MD", "Moldova"],
  ["TR", "Türkiye"],
  ["XKX", "Kosovo"],
]);

/** The English name of a state or unit by its ISO 3166 code; the code itself where it has none. */
export function nameOfGround(id) {
  return units.get(id) ?? usual.get(id) ?? isoCodes.getName(id, "en") ?? id;
}
