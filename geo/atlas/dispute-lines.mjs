import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import initSqlite from "rtree-sql.js";
import { read } from "shapefile";
import { magics, qgisWorldMap } from "../debian.mjs";

const require = createRequire(import.meta.url);

/** Lines of Natural Earth's `ne_10m_admin_0_boundary_lines_land` (Debian's libmagics++-data) by their FID. */
export async function boundaryLines() {
  const { features } = await read(join(magics(), "10m/ne_10m_admin_0_boundary_lines_land.shp"), undefined, {
    encoding: "latin1",
  });
  return (fid) =>
    features
      .filter(({ properties }) => properties.FID_ne_10m === fid)
      .flatMap(({ geometry: { type, coordinates } }) =>
        type === "LineString" ? [coordinates] : coordinates,
      );
}

/** Lines of Natural Earth's disputed borders (Debian's qgis-common) by their FID: those that a side claims. */
export async function claimedLines() {
  const wasmBinary = readFileSync(require.resolve("rtree-sql.js/dist/sql-wasm.wasm"));
  const { Database } = await initSqlite({ wasmBinary });
  const database = new Database(readFileSync(qgisWorldMap()));
  const [{ values }] = database.exec("select fid, geom from disputed_borders");
  const lines = new Map(values.map(([fid, geom]) => [fid, linesOf(geom)]));
  database.close();
  return (fid) => lines.get(fid) ?? [];
}

/** The lines of a GeoPackage's geometry: its own header, then well-known binary, all little-endian here. */
function linesOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const envelopes = [0, 32, 48, 48, 64];
  let at = 8 + envelopes[(bytes[3] >> 1) & 7];
  const geometry = () => {
    const [type, count] = [view.getUint32(at + 1, true), view.getUint32(at + 5, true)];
    at += 9;
    if (type !== 2) return Array.from({ length: count }, geometry).flat();
    return [
      Array.from({ length: count }, () => {
        const place = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
        at += 16;
        return place;
      }),
    ];
  };
  return geometry();
}

const square = ([x1, y1], [x2, y2]) => (x1 - x2) ** 2 + (y1 - y2) ** 2;

/** Pieces of a line joined into one: from the end nearest to `from` on, each time the piece that begins nearest. */
export function chained(pieces, from) {
  const left = [...pieces];
  const line = [];
  let end = from;
  while (left.length) {
    const ways = left.flatMap((piece) => [piece, piece.toReversed()]);
    const next = ways.reduce((best, way) => (square(way[0], end) < square(best[0], end) ? way : best));
    left.splice(
      left.findIndex((piece) => piece === next || piece[0] === next.at(-1)),
      1,
    );
    line.push(...next);
    end = next.at(-1);
  }
  return line;
}
