import { plain } from "./units-likeness.mjs";
import { locator } from "./units-locate.mjs";

/** Share of a unit's settlements from which a code has a part of it, where units and codes do not nest. */
const leastShare = 0.12;

/** A unit with so few settlements tells little by them. */
const few = 3;

/**
 * Says what each unit of the source is today, by the codes of the settlements in it and by its name: one of the
 * gazetteer's units, several that have to be told apart, or one that the gazetteer lacks.
 *
 * @param {{ id: string, name: string, geometry: import("geojson").Geometry }[]} units
 * @param {{ position: number[], codes: string[] }[]} places
 * @param {{ level: 0 | 1 | 2, splits: "none" | "orphans" | "all", byHand: Map<string, string>,
 *   regions: Map<string, string> }} how
 *   the level of codes (0: units stay what they are); which units are split; keys by names or ids of units, `-` for those that
 *   are none; the gazetteer's names by code, of this level and country
 * @returns {Map<string, string[]>} keys by unit: codes or `source:` with the source's name; several where it is to be
 *   split; none where it is no unit
 */
export function planUnits(units, places, { level, splits, byHand, regions }) {
  const { votes, totals } = votesOf(units, places, Math.max(level, 1) - 1, regions);
  const ranking = new Map(units.map(({ id }) => [id, [...votes.get(id)].sort((a, b) => b[1] - a[1])]));
  const codeByName = unambiguous([...regions].map(([code, name]) => [plain(name), code]));
  const unitByName = unambiguous(units.map(({ id, name }) => [plain(name), id]));
  const keysOf = ({ id, name }) => {
    const hand = byHand.get(id) ?? byHand.get(name);
    if (hand) return hand.split("|");
    const entries = ranking.get(id);
    if (level === 0) return [`source:${name}`];
    const named = unitByName.get(plain(name)) === id && codeByName.get(plain(name));
    if (
      named &&
      (isFew(entries) || isFew([[named, totals.get(named)?.all ?? 0]]) || isAtHome(named, id, totals))
    )
      return [named];
    return [(entries[0]?.[0] ?? named) || `source:${name}`];
  };
  const plan = new Map(units.map((unit) => [unit.id, keysOf(unit).filter((key) => key !== "-")]));
  if (level !== 1 || splits === "none") return plan;
  const firsts = new Set([...plan.values()].map(([key]) => key));
  for (const { id, name } of units) {
    if (byHand.has(name) || !plan.get(id).length) continue;
    const entries = ranking.get(id);
    const sum = entries.reduce((all, [, count]) => all + count, 0);
    const isPart = ([code, count]) =>
      code !== plan.get(id)[0] &&
      ((splits === "all" && (count / sum >= leastShare || isAtHome(code, id, totals))) ||
        (totals.get(code).home === id && !firsts.has(code)));
    plan.get(id).push(...entries.filter(isPart).map(([code]) => code));
  }
  return plan;
}

/** A map without the keys that stand twice. */
function unambiguous(pairs) {
  const counts = new Map();
  for (const [key] of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(pairs.filter(([key]) => counts.get(key) === 1));
}

const isFew = (entries) => entries.reduce((sum, [, count]) => sum + count, 0) <= few;
const isAtHome = (code, id, totals) =>
  totals.get(code)?.home === id && totals.get(code).most / totals.get(code).all > 0.5;

/** Settlements by unit and code, and where most of a code's lie. */
function votesOf(units, places, level, regions) {
  const { at, nearest } = locator(units);
  const votes = new Map(units.map(({ id }) => [id, new Map()]));
  const totals = new Map();
  for (const { position, codes } of places) {
    const code = codes[level];
    const id = at(position)?.id ?? nearest(position, 0.3)?.id;
    if (!id || !regions.has(code)) continue;
    const count = (votes.get(id).get(code) ?? 0) + 1;
    votes.get(id).set(code, count);
    const total = totals.get(code) ?? { all: 0, most: 0, home: undefined };
    total.all += 1;
    if (count > total.most) Object.assign(total, { most: count, home: id });
    totals.set(code, total);
  }
  return { votes, totals };
}
