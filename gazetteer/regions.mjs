import { feature } from "topojson-client";
import { units, usAtlas } from "./sources.mjs";

/**
 * One line per first-level or second-level unit that holds a settlement: code, name, longitude, latitude, inhabitants.
 * The position is the middle of the unit's outline in the USA, elsewhere the mean of the half-degree cells that
 * have a settlement, as GeoNames by way of npm has no outlines.
 */
export function regionRows(places) {
  const sums = new Map();
  for (const place of places) {
    const first = `${place.country}.${place.admin1}`;
    for (const code of [first, `${first}.${place.admin2}`]) {
      const sum = sums.get(code) ?? { cells: new Map(), population: 0 };
      sum.cells.set(`${Math.round(place.lon * 2)},${Math.round(place.lat * 2)}`, [place.lon, place.lat]);
      sum.population += place.population;
      sums.set(code, sum);
    }
  }
  const outlines = usMiddles();
  const rows = [];
  for (const { code, name } of [...units(1), ...units(2)]) {
    const sum = sums.get(code);
    if (!sum) continue;
    const [lon, lat] = outlines.get(code) ?? meanOf([...sum.cells.values()]);
    rows.push([code, name, lon.toFixed(2), lat.toFixed(2), sum.population].join("\t"));
  }
  return rows.sort();
}

function meanOf(points) {
  const total = points.reduce(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0]);
  return total.map((sum) => sum / points.length);
}

/** The middle of each US state and county by GeoNames's code (`US.KY`, `US.KY.015`). */
function usMiddles() {
  const atlas = usAtlas();
  const middles = new Map();
  const stateByName = new Map(
    units(1)
      .filter(({ code }) => code.startsWith("US."))
      .map(({ code, name }) => [name, code]),
  );
  const stateByFips = new Map();
  for (const state of feature(atlas, atlas.objects.states).features) {
    const code = stateByName.get(state.properties.name);
    if (!code) continue;
    stateByFips.set(state.id, code);
    middles.set(code, middleOf(state.geometry));
  }
  for (const county of feature(atlas, atlas.objects.counties).features) {
    const code = stateByFips.get(county.id.slice(0, 2));
    if (code) middles.set(`${code}.${county.id.slice(2)}`, middleOf(county.geometry));
  }
  return middles;
}

/** How far from the largest polygon, in degrees, others are still of its group: Hawaii's islands, not the far Aleutians. */
const group = 10;

/** The centroid of the largest polygon and those near it, on the plane of degrees. */
function middleOf({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const parts = polygons.map(([ring]) => {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1];
      const [x1, y1] = ring[i];
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    }
    return { area: Math.abs(area), middle: [x / (3 * area), y / (3 * area)] };
  });
  const [lon, lat] = parts.sort((a, b) => b.area - a.area)[0].middle;
  const near = parts.filter(({ middle: [x, y] }) => Math.hypot(x - lon, y - lat) < group);
  const total = near.reduce((sum, { area }) => sum + area, 0);
  return [0, 1].map((axis) => near.reduce((sum, { area, middle }) => sum + (area * middle[axis]) / total, 0));
}
