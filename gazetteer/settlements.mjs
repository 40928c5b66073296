import { digitsOf } from "../src/find/gazetteer/column.ts";
import { fold } from "../src/find/gazetteer/fold.ts";
import { rowWidth } from "../src/find/gazetteer/name-list.ts";
import { ranks, written } from "../src/find/gazetteer/settlements.ts";
import { widths } from "../src/find/gazetteer/units.ts";
import { byKey, nameColumns } from "./name-lists.mjs";

/** Inhabitants from which on a settlement is looked for under its other names too, and has its position to .001 degree. */
const wellKnown = 15_000;
const otherName = /^\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}?[\p{Ll}'’]+)*$/u;
const gone = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH", ""]);

/** Towns, villages and parts of them as the finder's table has them: of today, with a name in Latin letters, in the order of keys. */
export function listedSettlements(places) {
  return places
    .filter(({ feature, name }) => !gone.has(feature) && /\p{Script=Latin}/u.test(name))
    .map((place) => ({ ...place, key: fold(place.name) }))
    .sort((a, b) => byKey(a, b) || b.population - a.population || a.id - b.id);
}

/**
 * The columns of `settlements.txt`, as `src/find/gazetteer/settlements.ts` reads them.
 *
 * @param {(place: object) => number} unitRow the row of a settlement's unit
 * @param {(name: string, town: string, country: string) => boolean} isUnread whether an old name is not read as the town
 */
export function settlementColumns(places, unitRow, isUnread) {
  const column = (width, numberOf) => places.map((place) => digitsOf(numberOf(place), width)).join("");
  return [
    places.map(({ key }) => key).join("\n"),
    places.map(({ name, key }) => (written(key) === name ? "" : name)).join("\n"),
    column(widths.position, (place) => thousandths(place, place.lon, 180)),
    column(widths.position, (place) => thousandths(place, place.lat, 90)),
    column(widths.people, ({ population }) => population),
    column(widths.id, ({ id }) => id),
    column(rowWidth, unitRow),
    column(1, ({ feature }) => ranks.indexOf(rankOf(feature))),
    ...nameColumns(places.flatMap((place, row) => otherNamesOf(place, row, isUnread))),
  ];
}

/** A small place's position is rounded to .01 degree: nobody measures in a village, and a million digits are saved. */
const thousandths = ({ population }, degrees, zero) =>
  population < wellKnown ? Math.round((degrees + zero) * 100) * 10 : Math.round((degrees + zero) * 1000);

function rankOf(feature) {
  if (feature === "PPLC") return "capital";
  if (feature === "PPLA") return "seat";
  return feature === "PPLX" ? "part" : "plain";
}

function otherNamesOf(place, row, isUnread) {
  const { name, alternates, population, country, key } = place;
  const short = name.replace(/ (?:City|Town|Township|Village)$/, "");
  const names =
    short !== name && short.length > 4 ? [{ name: short, row, use: country === "PH" ? "own" : "other" }] : [];
  if (population < wellKnown) return names;
  for (const other of alternates)
    if (other.length >= 4 && otherName.test(other) && fold(other) !== key && !isUnread(other, name, country))
      names.push({ name: other, row, use: isShort(other, name) ? "own" : "other" });
  return names;
}

/** Whether a name is the longer one without its river: "Newcastle" for "Newcastle upon Tyne". */
const isShort = (name, whole) =>
  whole.startsWith(`${name} `) &&
  /^ (?:upon|on|under|am|an|in|sur|de|del|ob) /.test(whole.slice(name.length));
