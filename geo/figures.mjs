import {
  area,
  booleanPointInPolygon,
  difference,
  distance,
  featureCollection,
  multiPolygon,
  nearestPointOnLine,
  polygon,
  polygonToLine,
} from "@turf/turf";
import { areaOf } from "./ellipsoid.mjs";
import { kurskAsOf, lineAsOf } from "./trace-points.mjs";

const asOf = lineAsOf;
const wgs84 = "area on the WGS 84 ellipsoid of the shipped polygons";
const sphere = "great circle on a sphere of 6,371 km between the shipped points";

/** Where the plant stands: the middle of its six reactor buildings. */
const plant = [34.5858, 47.5119];

/**
 * The figures that stand beside the text, each computed from the products and rounded to what they can bear.
 *
 * @param {Record<string, import("geojson").Feature[]>} products
 */
export function figures(products) {
  const ukraine = areaOf(products.ukraine);
  const occupied = areaOf(products.occupied);
  const held = (date) => areaOf(products["kursk-held"].filter(({ id }) => id === date));
  const city = (name) =>
    products.cities.find(({ properties }) => properties.name === name).geometry.coordinates;
  const before = areaOf(products.occupied.filter(({ properties }) => properties.since === 2014));
  return [
    figure(
      "ukraine-area",
      "Area of Ukraine",
      ukraine,
      "km2",
      100,
      null,
      `${wgs84}; limans and bays that open to the sea are left out`,
    ),
    figure("occupied-area", "Occupied area of Ukraine", occupied, "km2", 100, asOf, wgs84, "occupied"),
    figure(
      "occupied-area-2014",
      "Occupied before February 2022",
      before,
      "km2",
      100,
      "2022-02-23",
      wgs84,
      "occupied",
    ),
    figure(
      "occupied-share",
      "Share of Ukraine that is occupied",
      (occupied / ukraine) * 100,
      "%",
      0.1,
      asOf,
      "occupied area by area of Ukraine, both from the shipped polygons",
    ),
    figure("kursk-area", "Area of the Kursk region", areaOf(products.kursk), "km2", 100, null, wgs84),
    figure(
      "kursk-held-2024",
      "Held by Ukraine in the Kursk region",
      held("2024-08-30"),
      "km2",
      10,
      "2024-08-30",
      wgs84,
      "kursk-held",
    ),
    figure(
      "kursk-held-2025",
      "Held by Ukraine in the Kursk region",
      held(kurskAsOf),
      "km2",
      10,
      kurskAsOf,
      wgs84,
      "kursk-held",
    ),
    figure(
      "plant-to-held-ground",
      "From the plant to the nearest ground held by Ukraine",
      toHeldGround(products),
      "km",
      0.5,
      asOf,
      "shortest distance from the plant's point to the right bank of the former reservoir, whose bed counts as held by nobody",
    ),
    figure(
      "kyiv-moscow",
      "From Kyiv to Moscow",
      distance(city("Kyiv"), city("Moscow")),
      "km",
      5,
      null,
      sphere,
    ),
    figure(
      "washington-kyiv",
      "From Washington to Kyiv",
      distance(city("Washington"), city("Kyiv")),
      "km",
      10,
      null,
      sphere,
    ),
  ];
}

/** @param layer the product whose whole area on `date` this is, if it is one: pages compare such areas by date */
function figure(id, label, exact, unit, rounding, date, method, layer = null) {
  const value = Math.round(Math.round(exact / rounding) * rounding * 1000) / 1000;
  return { id, label, value, unit, rounding, asOf: date, method, layer };
}

/** Remnants between two lines that are meant to be one, in square kilometres at most, are nobody's ground. */
const sliver = 2;

/** Kilometres from the plant to the nearest ground of Ukraine that is neither occupied nor a drained reservoir's bed. */
function toHeldGround({ ukraine, occupied, "water-former": former }) {
  const held = [...occupied, ...former].reduce(
    (left, taken) => difference(featureCollection([left, taken])) ?? left,
    { ...ukraine[0], properties: {} },
  );
  if (booleanPointInPolygon(plant, held)) return 0;
  const { type, coordinates } = held.geometry;
  const parts = (type === "Polygon" ? [coordinates] : coordinates).filter(
    (rings) => area(polygon(rings)) / 1e6 >= sliver,
  );
  const outline = polygonToLine(multiPolygon(parts));
  const lines = outline.type === "FeatureCollection" ? outline.features : [outline];
  return Math.min(
    ...lines.map((line) => nearestPointOnLine(line, plant, { units: "kilometers" }).properties.dist),
  );
}
