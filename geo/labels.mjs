import { withNames } from "./ukrainian-names.mjs";

/**
 * Where names of areas stand, chosen by us for the eye. The zooms between which a name is shown are whole: MapLibre
 * tests them by whole zooms, and a name stays until the next one after its last.
 */
const countries = [
  ["Ukraine", "UA", [29.6, 49.3], 3, 6],
  ["Russia", "RU", [39.35, 50.85], 3, 8],
  ["Belarus", "BY", [28, 53.1], 3, 8],
  ["Poland", "PL", [20.4, 51.8], 3, 8],
  ["Slovakia", "SK", [20, 48.75], 4, 8],
  ["Hungary", "HU", [20, 47.1], 4, 8],
  ["Romania", "RO", [24.8, 45.9], 3, 8],
  ["Moldova", "MD", [28.1, 47.75], 5, 9],
  ["Bulgaria", "BG", [25.4, 42.8], 4, 8],
  ["Türkiye", "TR", [33.6, 39.4], 3, 8],
  ["Georgia", "GE", [43.2, 42.1], 4, 8],
  ["Lithuania", "LT", [24, 55.4], 4, 8],
  ["Latvia", "LV", [25.4, 56.9], 4, 8],
  ["Germany", "DE", [10.4, 51], 3, 8],
  ["United States", "US", [-99, 39], 1, 5],
  ["Canada", "CA", [-105, 57], 1, 5],
];

const seas = [
  ["Black Sea", [31.6, 44.2], 3, 8],
  ["Sea of Azov", [36.5, 46.05], 4, 9],
  ["Baltic Sea", [19.2, 56.4], 3, 8],
  ["Atlantic Ocean", [-38, 36], 1, 5],
  ["Mediterranean Sea", [18, 34.6], 3, 7],
];

const regions = [
  ["Crimea", [34.25, 45.4]],
  ["Cherkasy region", [31.2, 49.12]],
  ["Chernihiv region", [32.5, 50.95]],
  ["Chernivtsi region", [25.6, 48.12]],
  ["Dnipropetrovsk region", [34.1, 48.15]],
  ["Donetsk region", [37.25, 48.55]],
  ["Ivano-Frankivsk region", [24.55, 48.62]],
  ["Kharkiv region", [35.85, 49.38]],
  ["Kherson region", [33.5, 46.5]],
  ["Khmelnytskyi region", [26.95, 49.75]],
  ["Kirovohrad region", [31.7, 48.38]],
  ["Kyiv region", [30.3, 49.95]],
  ["Luhansk region", [38.9, 49.45]],
  ["Lviv region", [23.9, 49.55]],
  ["Mykolaiv region", [32.5, 47.62]],
  ["Odesa region", [30.2, 47.3]],
  ["Poltava region", [33.7, 49.85]],
  ["Rivne region", [26.5, 51.2]],
  ["Sumy region", [33.9, 51.05]],
  ["Ternopil region", [25.6, 49.35]],
  ["Vinnytsia region", [28.4, 48.62]],
  ["Volyn region", [24.8, 51.35]],
  ["Zakarpattia region", [23.2, 48.4]],
  ["Zaporizhzhia region", [35.6, 47.15]],
  ["Zhytomyr region", [28.5, 50.7]],
  ["Kursk region", [36.6, 51.6]],
  ["Belgorod region", [37.6, 50.75]],
  ["Bryansk region", [33.3, 52.9]],
].map((region) => [...region, 6, 9]);

/** Names of states, seas and regions as points, with the zooms between which they are shown. */
export function labels() {
  return [
    ...countries.map(([name, iso, ...rest]) => label({ name, iso }, "country", ...rest)),
    ...seas.map(([name, ...rest]) => label(withNames(name), "sea", ...rest)),
    ...regions.map(([name, ...rest]) => label(withNames(name), "region", ...rest)),
  ];
}

function label(names, of, coordinates, minzoom, maxzoom) {
  return {
    type: "Feature",
    id: names.name.toLowerCase().replaceAll(" ", "-"),
    properties: { ...names, of, minzoom, maxzoom },
    geometry: { type: "Point", coordinates },
  };
}
