import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Feature } from "geojson";
import { cutFor } from "../../src/atlas/cut/cut.ts";
import { hasWorld, type WorldAtlas } from "../../src/atlas/with-world.ts";
import { boundsAround } from "../../src/model/bounds-around.ts";
import { fromMercator, mercatorBoxOf } from "../../src/model/mercator.ts";
import { type Bounds, type LonLat, wrapped } from "../../src/model/position.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { pathOf } from "../../src/views/poster/path.ts";
import { exactProjectionOf } from "../../src/views/poster/projection.ts";

/**
 * Draws states at the scale of a country, with their units' lines, coasts and waters as a story's map has them, twelve a sheet:
 * `npm run pictures:countries -- FOLDER [CODE,CODE,...]`. To be looked at.
 */
const thirty =
  "NG CD ET KE ZA EG MA SD IN PK BD CN JP ID PH VN IR IQ SY TR UA RU DE FR IT ES GB US MX BR".split(" ");
const [folder = "", codes] = process.argv.slice(2);
if (!folder) throw new Error("Name a folder for the sheets.");
const side = 400;
const columns = 4;
const aSheet = 12;

const { atlas } = readBaseMap({ stories: "stories", geo: "public/geo", atlas: "atlas" });
if (!hasWorld(atlas)) throw new Error("There is no atlas.");
mkdirSync(folder, { recursive: true });
const wanted = codes?.split(",") ?? thirty;
for (let from = 0; from < wanted.length; from += aSheet) {
  const tiles = wanted.slice(from, from + aSheet).map((code, at) => tileOf(atlas, code, at));
  const rows = Math.ceil(tiles.length / columns);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * side}" height="${rows * side}">${tiles.join("")}</svg>`;
  const file = join(folder, `countries-${1 + from / aSheet}.png`);
  writeFileSync(file, new Resvg(svg).render().asPng());
  console.log(file);
}

function tileOf(world: WorldAtlas, code: string, at: number): string {
  const state = world.extent("countries", code, 3000);
  if (state?.geometry.type !== "MultiPolygon") throw new Error(`The atlas has no state ${code}.`);
  const largest = [...state.geometry.coordinates].sort(
    (a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0),
  )[0];
  const frame = squared(boundsAround((largest?.[0] ?? []) as unknown as LonLat[], 0.06, 0.1));
  const cut = cutFor(world, { frame, sites: [], layers: [], languages: ["en"] });
  const projection = exactProjectionOf(frame, side);
  const path = (features: readonly Feature[], look: string): string =>
    `<path d="${pathOf(features, projection)}" ${look}/>`;
  const layer = (name: string, look: string): string =>
    cut.names.includes(name) ? path(cut.first(name), look) : "";
  const [x, y] = [(at % columns) * side, Math.floor(at / columns) * side];
  return [
    `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 ${side} ${Math.round(projection.height)}">`,
    `<rect width="${side}" height="${side}" fill="#cbdce6"/>`,
    layer("land", 'fill="#eae9e4"'),
    path([state], 'fill="#f6e9cf"'),
    layer("regions", 'fill="none" stroke="#999" stroke-width="0.6"'),
    layer("water", 'fill="#cbdce6"'),
    layer("rivers", 'fill="none" stroke="#7fa3bd" stroke-width="0.6"'),
    layer("borders", 'fill="none" stroke="#555" stroke-width="0.9"'),
    `<text x="8" y="20" font-size="16" font-family="DejaVu Sans">${code}</text></svg>`,
  ].join("");
}

/** A box made as wide as it is high on the map: in its plane, as degrees of latitude grow towards the pole. */
function squared(bounds: Bounds): Bounds {
  const { x, y, width, height } = mercatorBoxOf(bounds);
  const half = Math.max(width, height) / 2;
  const [middle, center] = [x + width / 2, y + height / 2];
  const [west, north] = fromMercator([middle - half, Math.max(0, center - half)]);
  const [east, south] = fromMercator([middle + half, Math.min(1, center + half)]);
  return [wrapped(west), south, wrapped(east), north];
}
