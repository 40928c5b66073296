import { join } from "node:path";
import { area, bbox, booleanPointInPolygon, pointOnFeature, polygon } from "@turf/turf";
import { read } from "shapefile";
import { magics } from "../debian.mjs";
import { nameTable } from "./name-table.mjs";

/**
 * Natural Earth's names of lakes, each to the water that has a point of the lake in it, else to the largest that has a
 * point of its own in the lake. Of several lakes in one water the largest names it.
 *
 * @param {number[][][][]} waters rings of polygons, the largest first
 * @returns {Promise<Map<number, { name: string, names?: Record<string, string>, others?: object[] }>>} by index
 */
export async function lakeNames(waters) {
  const nameOf = nameTable("lake-names.tsv");
  const polygons = waters.map((rings) => polygon([rings[0]]));
  const boxes = polygons.map((feature) => bbox(feature));
  const places = polygons.map((feature) => pointOnFeature(feature).geometry.coordinates);
  const found = new Map();
  for (const lake of await lakes()) {
    const at = pointOnFeature(lake).geometry.coordinates;
    const holding = boxes.findIndex(
      (box, index) => inBox(box, at) && booleanPointInPolygon(at, polygons[index]),
    );
    const box = bbox(lake);
    const held = () => places.findIndex((place) => inBox(box, place) && booleanPointInPolygon(place, lake));
    const index = holding >= 0 ? holding : held();
    if (index < 0) continue;
    const named = nameOf(lake.properties.name);
    const first = found.get(index);
    if (!first) found.set(index, named);
    else if (first.name !== named.name)
      first.others = [
        ...(first.others ?? []),
        { ...named, at: at.map((value) => Math.round(value * 1e4) / 1e4) },
      ];
  }
  return found;
}

const inBox = ([west, south, east, north], [x, y]) => x > west && x < east && y > south && y < north;

/** The named lakes, the largest first; they stand among the oceans, into which the source merged them. */
async function lakes() {
  const { features } = await read(join(magics(), "10m/ne_10m_ocean.shp"), undefined, { encoding: "latin1" });
  const named = features.filter(({ properties }) => properties.name);
  const sizes = new Map(named.map((lake) => [lake, area(lake)]));
  return named.sort((one, two) => sizes.get(two) - sizes.get(one));
}
