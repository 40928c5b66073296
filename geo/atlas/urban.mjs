import { readFileSync } from "node:fs";
import { join } from "node:path";
import { credits } from "./credits.mjs";
import { marbleNaturalEarth } from "./debian-sources.mjs";
import { writeProduct } from "./manifest.mjs";
import { pack } from "./pack.mjs";
import { readPn2 } from "./pn2.mjs";
import { createTopology } from "./topology.mjs";

/** Writes built-up areas: object `urban`, one feature of all polygons. */
export function make() {
  const polygons = readPn2(readFileSync(join(marbleNaturalEarth(), "ne_50m_urban_areas.pn2")));
  const urban = [
    {
      type: "Feature",
      id: "urban",
      properties: {},
      geometry: { type: "MultiPolygon", coordinates: polygons },
    },
  ];
  const { seams, ...topology } = createTopology({ urban });
  writeProduct("urban.topo.br", pack(topology, { seams }), {
    title: "Built-up areas",
    sources: [credits.marble],
    asOf: "2002",
    method: "Polygons of Natural Earth's 50m urban areas, read from Marble's PN2 file, unchanged.",
    limits:
      "Natural Earth derived them from satellite pictures of 2001 and 2002. Positions to half a minute (0.9 km): a soft tint up to zoom 7, no outline of a town.",
  });
}
