import type { FoundMention } from "../../found-mention.ts";
import { streetsAmong } from "../../streets.ts";
import type { Rules } from "../rules.ts";
import { englishTables } from "./judge.ts";
import { english } from "./language.ts";
import { englishRoleOf } from "./roles.ts";
import { facilityOf, frontLines, numberedRoads, unlistedFacilities } from "./unlisted/facilities.ts";
import { unlistedParts } from "./unlisted/parts.ts";
import { unlistedTowns } from "./unlisted/towns.ts";

const completed: Rules["completed"] = (text, { tokens, startingAt, gazetteer, lexicon }, setting, found) => {
  const byStart = new Map([...startingAt.values()].map((candidate) => [candidate.start, candidate]));
  const judged = found.map((mention) => {
    const candidate = byStart.get(mention.start);
    return (candidate && facilityOf(text, candidate, mention, tokens)) ?? mention;
  });
  const streets = streetsAmong(tokens, english);
  const isWithin =
    (wholes: readonly Pick<FoundMention, "start" | "end">[]) =>
    ({ start, end }: FoundMention) =>
      wholes.some(
        (whole) => whole.start <= start && end <= whole.end && end - start < whole.end - whole.start,
      );
  const isOfStreet = isWithin(streets);
  const parts = unlistedParts(text, tokens, judged).filter((part) => !isOfStreet(part));
  const isOfWhole = isWithin([...parts, ...streets]);
  const mentions = [...judged.filter((mention) => !isOfWhole(mention)), ...parts];
  const inUkraine = (setting.countries.all.get("UA") ?? 0) >= 1;
  const line = inUkraine ? (gazetteer.entries("front line in ukraine")[0]?.place ?? null) : null;
  const facilities = unlistedFacilities(text, tokens, mentions).filter((facility) => !isOfStreet(facility));
  const roads = numberedRoads(text, tokens, [...mentions, ...facilities]);
  const names = [...mentions, ...facilities, ...roads, ...frontLines(text, line)];
  return [...names, ...unlistedTowns(text, tokens, names, lexicon)];
};

/** English has rows of its own for all that its newspapers write; the other languages make do with their words. */
export const englishRules: Rules = {
  language: english,
  judge: englishTables,
  roleOf: englishRoleOf,
  completed,
};
