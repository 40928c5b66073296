import { join } from "node:path";
import { read } from "shapefile";
import { magics } from "../debian.mjs";
import { writeProduct } from "./manifest.mjs";
import { nameTable } from "./name-table.mjs";
import { pack } from "./pack.mjs";
import { naturalEarth } from "./sources.mjs";
import { createTopology } from "./topology.mjs";

/** Metres: what matters less is left out; the source itself is hardly truer. */
const least = 60;

/** Makes `rivers.topo.br`. */
export async function make() {
  writeProduct("rivers.topo.br", pack(await riversTopology()), entry);
}

/**
 * Centre lines of rivers and canals: `rank` is Natural Earth's scalerank (0 the greatest, 10 the least), `lake` is true
 * where the line runs through a lake.
 */
export async function riversTopology() {
  const nameOf = nameTable("river-names.tsv");
  const { features } = await read(join(magics(), "10m/ne_10m_rivers_lake_centerlines.shp"), undefined, {
    encoding: "latin1",
  });
  const rivers = features.map(({ properties: { name, scalerank, featurecla }, geometry }, index) => ({
    type: "Feature",
    id: `r${index}`,
    properties: {
      ...(name && nameOf(name)),
      rank: scalerank,
      ...(featurecla === "Lake Centerline" && { lake: true }),
    },
    geometry,
  }));
  return createTopology({ rivers }, least);
}

const entry = {
  title: "Rivers and canals of the world, centre lines",
  sources: [naturalEarth("Debian's libmagics++-data 4.13.0-1 (ne_10m_rivers_lake_centerlines 3.0.0)")],
  asOf: "2013-10-06",
  method: "Names mended by a table by hand; those of great rivers in six languages by the same table.",
  limits:
    "Up to 2 km off; courses and names as of Natural Earth 3.0. Of small names some letters may still be lost.",
};
