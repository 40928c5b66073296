import { feature } from "topojson-client";
import { digitsOf } from "../src/find/gazetteer/column.ts";
import { bareName } from "../src/find/gazetteer/region-word.ts";
import { widths } from "../src/find/gazetteer/units.ts";
import { formerUnits, isFormer } from "./merged-units.mjs";
import { nameColumns } from "./name-lists.mjs";
import { units, usAtlas } from "./sources.mjs";

/**
 * The first-level and second-level units that hold a settlement, and the codes that settlements have without such, by code.
 * The position is the middle of the unit's outline in the USA, elsewhere the mean of the half-degree cells that
 * have a settlement, as GeoNames by way of npm has no outlines. Those of the later list count where there is no other: it is
 * crowded in parts.
 */
export function listedUnits(places) {
  const sums = new Map();
  for (const place of places) {
    const first = `${place.country}.${place.admin1}`;
    for (const code of new Set([first, unitOf(place)])) {
      const sum = sums.get(code) ?? { cells: new Map(), later: new Map(), population: 0 };
      const cells = place.isLater ? sum.later : sum.cells;
      cells.set(`${Math.round(place.lon * 2)},${Math.round(place.lat * 2)}`, [place.lon, place.lat]);
      sum.population += place.population;
      sums.set(code, sum);
    }
  }
  const outlines = usMiddles();
  const names = new Map([...units(1), ...units(2), ...formerUnits()].map(({ code, name }) => [code, name]));
  return [...sums]
    .map(([code, { cells, later, population }]) => {
      const [lon, lat] = outlines.get(code) ?? meanOf([...(cells.size ? cells : later).values()]);
      return { code, name: names.get(code) ?? "", lon, lat, population };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The code of a settlement's unit, the second level where it has one. */
export const unitOf = ({ country, admin1, admin2 }) => `${country}.${admin1}${admin2 ? `.${admin2}` : ""}`;

/** The columns of `regions.txt`, as `src/find/gazetteer/units.ts` reads them. */
export function unitColumns(listed) {
  const column = (width, numberOf) => listed.map((unit) => digitsOf(numberOf(unit), width)).join("");
  return [
    listed.map(({ code }) => code).join("\n"),
    listed.map(({ name }) => name).join("\n"),
    column(widths.position, ({ lon }) => Math.round((lon + 180) * 1000)),
    column(widths.position, ({ lat }) => Math.round((lat + 90) * 1000)),
    column(widths.people, ({ population }) => population),
    ...nameColumns(listed.flatMap(namesOf)),
  ];
}

/** States whose second-level units news names without their kind: "Northamptonshire", "Donegal". */
const byName = new Set(["GB", "IE"]);
/** States whose departments and provinces news names so too, where they are not small. */
const often = new Set(["FR", "ES", "IT", "PH"]);
const small = 50_000;
/** Inhabitants from which on a unit of the second level of any other state but the USA is found without its kind. */
const large = 400_000;

function useOf(code, population) {
  const [country, , second] = code.split(".");
  if (!second || byName.has(country) || isFormer(code)) return "regionAndOwn";
  if (often.has(country) && (population > small || country === "PH")) return "regionAndOther";
  return country !== "US" && population > large ? "regionAndOther" : "regionOnly";
}

function namesOf({ code, name, population }, row) {
  if (!name) return [];
  const bare = bareName(name);
  const use = useOf(code, population);
  return [{ name: bare, row, use }, ...(bare === name ? [] : [{ name, row, use: "regionAndOwn" }])];
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
