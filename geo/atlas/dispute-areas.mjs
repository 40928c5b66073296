import { featureCollection, polygon } from "@turf/turf";
import { mapshaper } from "../mapshaper.mjs";
import { boundaryLines, chained, claimedLines } from "./dispute-lines.mjs";
import { areas } from "./disputes.mjs";
import { inBox, overlap } from "./world.mjs";

/**
 * The areas in dispute, none over another, each cut from the state that has it: `id` as in `borders.json`, `properties.of`
 * that state and `properties.owner` whom it is drawn with.
 *
 * @param {import("geojson").Feature[]} source the states as the source has them, with their overlaps
 * @param {{ countries: import("geojson").Feature[], gaps: import("geojson").Feature[] }} world without overlaps
 */
export async function disputedAreas(source, { countries, gaps }) {
  const [boundary, claimed] = [await boundaryLines(), await claimedLines()];
  const piecesOf = (names) =>
    names.flatMap((name) => (typeof name === "number" ? claimed(name) : boundary(Number(name.slice(1)))));
  const find = (list, id) => list.find((country) => country.id === id);
  const found = [];
  for (const [id, row] of Object.entries(areas))
    for (const of of [row.of ?? row.whole ?? row.owner].flat()) {
      let parts = await partsFor(row, find(countries, of));
      for (const other of row.less ?? [])
        parts = await erased(
          parts,
          found.filter((area) => area.id === other),
        );
      if (parts.length === 0) throw new Error(`No ground of ${of} is found for the area in dispute "${id}".`);
      const properties = { row: id, of, owner: row.owner ?? of };
      found.push(...parts.map((part) => ({ ...part, id, properties })));
    }
  return found;

  async function partsFor(row, country) {
    if (row.whole) return [country];
    if (row.gap) return gaps.filter((gap) => inBox(gap, row.gap));
    if (row.parts) return partsOf(country).filter((part) => inBox(part, row.parts));
    if (!row.overlap) return clipped(country, row.ring ? placesOf(row.ring) : ringOf(row, piecesOf));
    const [one, two] = row.overlap.map((code) => find(source, code));
    return (await overlap(one, two)).filter((part) => inBox(part, row.box));
  }
}

/** The ring that cuts an area out: a line, or two with `back` run the other way, closed outside the state. */
function ringOf({ line, from, close, back }, piecesOf) {
  const there = chained(piecesOf(line), from);
  const ring = [...there, ...placesOf(close)];
  if (back) ring.push(...chained(piecesOf(back), ring.at(-1)));
  return [...ring, ring[0]];
}

const placesOf = (text) => text.split(" ").map((place) => place.split(",").map(Number));

const partsOf = ({ geometry: { type, coordinates } }) =>
  (type === "Polygon" ? [coordinates] : coordinates).map((rings) => polygon(rings));

async function clipped(country, ring) {
  const parts = await mapshaper(
    "-i country.geojson ring.geojson combine-files snap precision=0.0001 -clip target=country source=ring -o out.geojson target=country precision=0.0001",
    { "country.geojson": featureCollection([country]), "ring.geojson": featureCollection([polygon([ring])]) },
  );
  return parts.filter(({ geometry }) => geometry);
}

async function erased(parts, others) {
  const left = await mapshaper(
    "-i parts.geojson others.geojson combine-files snap precision=0.0001 -erase target=parts source=others -o out.geojson target=parts precision=0.0001",
    { "parts.geojson": featureCollection(parts), "others.geojson": featureCollection(others) },
  );
  return left.filter(({ geometry }) => geometry);
}
