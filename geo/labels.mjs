/** Where names of countries and seas stand, chosen by us for the eye: name, [longitude, latitude], zooms. */
const countries = [
  ["Ukraine", [29.6, 49.3], 3, 7],
  ["Russia", [40.6, 53.2], 3.5, 8],
  ["Belarus", [28, 53.1], 3, 8],
  ["Poland", [20.4, 51.8], 3, 8],
  ["Slovakia", [20, 48.75], 4, 8],
  ["Hungary", [20, 47.1], 4, 8],
  ["Romania", [24.8, 45.9], 3, 8],
  ["Moldova", [28.6, 47.15], 5, 9],
  ["Bulgaria", [25.4, 42.8], 4, 8],
  ["Türkiye", [33.6, 39.4], 3, 8],
  ["Georgia", [43.2, 42.1], 4.5, 8],
  ["Lithuania", [24, 55.4], 4, 8],
  ["Latvia", [25.4, 56.9], 4, 8],
  ["Germany", [10.4, 51], 3.5, 8],
  ["United States", [-99, 39], 1, 5],
  ["Canada", [-105, 57], 1, 5],
];

const seas = [
  ["Black Sea", [31.6, 44.2], 3, 8],
  ["Sea of Azov", [36.5, 46.05], 4.6, 9],
  ["Baltic Sea", [19.2, 56.4], 3.5, 8],
  ["Atlantic Ocean", [-38, 36], 1, 5],
  ["Mediterranean Sea", [18, 34.6], 3, 7],
];

/** Names of countries and seas as points, with the zooms between which they are shown. */
export function labels() {
  const feature =
    (of) =>
    ([name, coordinates, minzoom, maxzoom]) => ({
      type: "Feature",
      id: name.toLowerCase().replaceAll(" ", "-"),
      properties: { name, of, minzoom, maxzoom },
      geometry: { type: "Point", coordinates },
    });
  return [...countries.map(feature("country")), ...seas.map(feature("sea"))];
}
