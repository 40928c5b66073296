import { mapshaper } from "../mapshaper.mjs";

/** West, south, east, north of a ring between -180 and 180 degrees. */
function flatBox(ring) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of ring) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

const meets = (one, other) =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/**
 * Areas less others (`erase`), or only what the others cover of them (`clip`), by mapshaper. Those whose boxes meet are cut
 * one after the other, as it loses holes of areas that overlap.
 *
 * @param {"erase" | "clip"} command
 * @param {{ row: any, hull: { type: "MultiPolygon", coordinates: number[][][][] } }[]} areas
 * @param {number[][][][]} by polygons
 * @returns {Promise<[row: any, geometry: import("geojson").Geometry | undefined][]>}
 */
export async function cutBy(command, areas, by) {
  const boxed = by.map((polygon) => ({ polygon, box: flatBox(polygon[0]) }));
  const found = [];
  for (const batch of apart(areas)) {
    const boxes = batch.flatMap(({ boxes: own }) => own);
    const near = boxed.filter(({ box }) => boxes.some((one) => meets(one, box)));
    const cut = await mapshaper(
      `-i hulls.geojson name=hulls -i by.geojson name=by -${command} target=hulls source=by -o out.geojson`,
      {
        "hulls.geojson": {
          type: "FeatureCollection",
          features: batch.map(({ row, hull }) => ({
            type: "Feature",
            properties: { id: row.id },
            geometry: hull,
          })),
        },
        "by.geojson": { type: "MultiPolygon", coordinates: near.map(({ polygon }) => polygon) },
      },
    );
    const byId = new Map(cut.map((one) => [one.properties.id, one.geometry]));
    found.push(...batch.map(({ row }) => [row, byId.get(row.id) ?? undefined]));
  }
  return found;
}

/** Batches of areas whose boxes do not meet within the batch. */
function apart(areas) {
  const batches = [];
  for (const { row, hull } of areas) {
    const boxes = hull.coordinates.map(([ring]) => flatBox(ring));
    const clear = (batch) =>
      !batch.some((other) => other.boxes.some((one) => boxes.some((own) => meets(one, own))));
    const batch = batches.find(clear);
    if (batch) batch.push({ row, hull, boxes });
    else batches.push([{ row, hull, boxes }]);
  }
  return batches;
}
