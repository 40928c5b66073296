import { readFileSync } from "node:fs";
import { namesIn } from "./geonames.mjs";
import { languages } from "./physical.mjs";
import { latinOf, ukrainianAmong, ukrainianOf } from "./romanised.mjs";

const [english, ukrainian] = ["en", "uk"].map((language) => languages.indexOf(language));

/** States whose towns are written in other letters: GeoNames marks vowels and sounds there as no newspaper does. */
const transliterated = new Set(
  "AE AF AM BD BG BH BT BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SY TH TJ TN UA YE".split(
    " ",
  ),
);

/** Without macrons, dots and hooks below, and signs for the Arabic ain. */
const unmarked = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0304\u0323\u0327\u0331\u032E]|[‘ʿʼ`]/g, "")
    .normalize("NFC");

/** Words for a city that a source adds to its name, and no newspaper: Fukui-shi, Sharjah city. */
const plain = (name) => name.replace(/(?<=\p{L})(?:-shi| city| City Municipality)$/u, "");

/** Enters `name`, where a place's name in a language is not known, and `names`, in the order of the languages. */
export function nameAll(places) {
  const catalogues = languages.map(namesIn);
  const ours = table(new URL("place-names.tsv", import.meta.url));
  const inUkraine = table(new URL("../city-names.tsv", import.meta.url));
  for (const place of places) {
    const isRomanised = transliterated.has(place.country);
    place.name = plain(isRomanised ? unmarked(place.name) : place.name);
    const [name, inUkrainian] = inUkraine.get(place.id) ?? [];
    const cyrillic = place.country === "UA" ? ukrainianName(place, inUkrainian) : undefined;
    if (place.country === "UA") place.name = name ?? ownName(place, cyrillic);
    place.names =
      ours.get(place.id) ??
      catalogues.map((catalogue, at) => {
        const known = catalogue.get(place.id) ?? place.name;
        return at === ukrainian ? known : plain(isRomanised ? unmarked(known) : known);
      });
    if (place.country !== "UA") continue;
    place.names[english] = place.name;
    place.names[ukrainian] = cyrillic ?? catalogues[ukrainian].get(place.id) ?? place.name;
  }
}

/** GeoNames' units of Crimea and Sevastopol, whose main names there are Russian. */
const crimea = new Set(["11", "20"]);

const ukrainianName = ({ alternates, name, unit }, known) =>
  known ?? (crimea.has(unit) ? ukrainianOf(alternates) : undefined) ?? ukrainianAmong(alternates, name);

const ownName = ({ name, unit }, cyrillic) => (cyrillic && crimea.has(unit) ? latinOf(cyrillic) : name);

function table(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  return new Map(
    lines
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split("\t"))
      .map(([id, ...names]) => [id, names]),
  );
}
