import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { out } from "./manifest.mjs";
import { table } from "./units-sources.mjs";
import { unpack } from "./unpack.mjs";

/** A unit on either side of the 180th meridian reaches so near it, in degrees. */
const nearMeridian = 5;

/**
 * The index of all units and groups, from their files, and what is not drawn, with the reason.
 *
 * @param {Map<string, string>} regions the gazetteer's names by code
 */
export function unitsIndex(regions) {
  const folder = join(out, "units");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".topo.br"))
        .sort()
    : [];
  const units = files.flatMap((file) => {
    const topology = unpack(brotliDecompressSync(readFileSync(join(folder, file))));
    return ["units", "groups"].flatMap((object) =>
      (topology.objects[object]?.geometries ?? []).map((geometry) => ({
        id: geometry.id,
        ...withoutMembers(geometry.properties),
        country: file.slice(0, 2),
        ...(object === "groups" && { group: true }),
        bbox: boxOf(geometry, topology.arcs),
        file,
      })),
    );
  });
  const known = new Set(units.map(({ region }) => region));
  const lacking = [...regions]
    .filter(([code]) => code.split(".").length === 2 && !known.has(code))
    .map(([region, name]) => ({
      region,
      name,
      country: region.slice(0, 2),
      reason: "no outline of it is at hand in the sources",
    }));
  const byHand = table("units-lacking.tsv").map(([country, id, name, reason]) => ({
    id,
    name,
    country,
    reason,
  }));
  return { units, lacking: [...byHand, ...lacking] };
}

const withoutMembers = ({ members: _, ...properties }) => properties;

/** West, south, east, north; west is larger than east where the 180th meridian is within. */
function boxOf({ arcs }, lines) {
  let [west, south, east, north] = [180, 90, -180, -90];
  let [left, right] = [-180, 180];
  for (const index of arcs.flat(Number.POSITIVE_INFINITY))
    for (const [x, y] of lines[index < 0 ? ~index : index]) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
      if (x < 0) left = Math.max(left, x);
      else right = Math.min(right, x);
    }
  const isOver = west < -180 + nearMeridian && east > 180 - nearMeridian;
  return isOver ? [right, south, left, north] : [west, south, east, north];
}
