import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import isoCountries from "i18n-iso-countries";
import { countries } from "../sources.mjs";
import { settlements } from "./geonames.mjs";
import { labelLine } from "./label-line.mjs";
import { languages } from "./physical.mjs";
import { areaOf, boxOf, polygonsOf } from "./plane.mjs";

const require = createRequire(import.meta.url);

/** The least square kilometres and inhabitants of a state of rank 1, 2, ...; either is enough. */
const steps = [
  [1e6, 6e7],
  [2.5e5, 2e7],
  [4e4, 5e6],
  [5e3, 1e6],
  [500, 2e5],
];

/**
 * Names of states and territories as rows of labels: their extent is that of `ground.topo.br`, object `countries`, by
 * the row's country; the name stands in the largest piece of ground, as far from its border as can be.
 */
export function stateRows() {
  const inhabitants = new Map();
  for (const { country, feature, population } of settlements())
    if (feature !== "PPLX") inhabitants.set(country, (inhabitants.get(country) ?? 0) + population);
  const names = shortNames();
  return countries()
    .map(({ properties, geometry }) => {
      const code = properties.A3 === "XKX" ? "XK" : isoCountries.alpha3ToAlpha2(properties.A3);
      const polygons = polygonsOf(geometry);
      const area = polygons.reduce((sum, [outer]) => sum + areaOf(outer), 0);
      const people = inhabitants.get(code) ?? 0;
      const step = steps.findIndex(([least, most]) => area >= least || people >= most);
      const own = names(code);
      return {
        id: code,
        kind: "state",
        rank: code === "AQ" ? 2 : step < 0 ? 6 : step + 1,
        names: own,
        others: otherNames(code, own),
        countries: [code],
        note: "",
        box: homeBox(polygons),
        ...labelLine({ type: "MultiPolygon", coordinates: [largestOf(polygons)] }),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ground belongs to the home of a state up to so many degrees from its largest piece, or if it is a subcontinent itself. */
const near = 9;
const subcontinent = 1e6;

/** The box around a state without what lies overseas. */
function homeBox(polygons) {
  const largest = [...polygons].sort(([a], [b]) => areaOf(b) - areaOf(a))[0][0];
  const [west, south, east, north] = boxOf(largest);
  const isHome = ([outer]) => {
    const [x, y] = outer[0];
    const turns = [x - 360, x, x + 360];
    const beside = turns.some((one) => one > west - near && one < (west > east ? east + 360 : east) + near);
    return (beside && y > south - near && y < north + near) || areaOf(outer) > subcontinent;
  };
  return boxOf(polygons.filter(isHome).flatMap(([outer]) => outer));
}

/** The largest polygon, its outline thinned: a label's place needs no more, and the search for it is slow. */
function largestOf(polygons) {
  const [[outer, ...holes]] = [...polygons].sort(([a], [b]) => areaOf(b) - areaOf(a));
  const step = Math.max(1, Math.floor(outer.length / 3000));
  const thinned = outer.filter((_, at) => at % step === 0 || at === outer.length - 1);
  return [thinned, ...holes.filter((hole) => hole.length > 50)];
}

/** Short names of a state in the languages: ours where the table has the state, else CLDR's, the short form first. */
function shortNames() {
  const ours = new Map(
    readFileSync(new URL("state-names.tsv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split("\t"))
      .map(([code, ...names]) => [code, names]),
  );
  const territories = languages.map(
    (language) =>
      require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
        .territories,
  );
  return (code) => ours.get(code) ?? territories.map((names) => names[`${code}-alt-short`] ?? names[code]);
}

/** Further English names, the official one too. */
function otherNames(code, [short]) {
  const known = isoCountries.getName(code, "en", { select: "all" }) ?? [];
  const full = isoCountries.getName(code, "en", { select: "official" });
  return [...new Set([...known, full].filter((name) => name && name !== short))];
}
