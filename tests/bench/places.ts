import { readFileSync } from "node:fs";
import { findPlaces } from "../../src/find/find-places.ts";
import type { FoundMention } from "../../src/find/found-mention.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { kilometresBetween as greatCircle } from "./kilometres.ts";

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
  readonly role?: "place" | "voice";
}

/** A corpus of articles with their place names; offsets in UTF-16 code units. */
export interface Corpus {
  readonly documents: readonly { readonly text: string; readonly mentions: readonly GoldMention[] }[];
}

/** Distance within which a name counts as placed: 100 miles, as is usual for these corpora. */
const near = 161;

/** The figures of a run. Adjectives ("Turkish") are neither demanded nor counted as false, as they are no places here. */
export interface Figures {
  readonly names: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where both ends of the name must agree. */
  readonly exactF1: number;
  /** Of all names, those found and placed within 161 km. */
  readonly placed: number;
  /** Of the names found that the corpus gives a role, those with that role; null where it gives none. */
  readonly role: number | null;
  readonly seconds: number;
}

/** Finds the places of every article of the corpus and holds them against its own. */
export function measurePlaces({ documents }: Corpus): Figures {
  const gazetteer = createGazetteer(tableText);
  const lexicon = createLexicon(tableText);
  const tally = { names: 0, found: 0, exact: 0, placed: 0, falseAlarms: 0, roles: 0, rightRoles: 0 };
  const begin = performance.now();
  for (const { text, mentions } of documents) {
    const found = findPlaces(text, gazetteer, lexicon);
    for (const gold of mentions) {
      if (gazetteer.peopleOf(gold.text) !== null) continue;
      tally.names++;
      const hit = found.find((mention) => overlaps(mention, gold));
      if (!hit) continue;
      tally.found++;
      if (hit.start === gold.start && hit.end === gold.end) tally.exact++;
      if (hit.place && greatCircle(hit.place.anchor, [gold.lon, gold.lat]) < near) tally.placed++;
      if (gold.role) tally.roles++;
      if (gold.role === hit.role) tally.rightRoles++;
    }
    tally.falseAlarms += found.filter((mention) => !mentions.some((gold) => overlaps(mention, gold))).length;
  }
  const { names, found, exact, placed, falseAlarms, roles, rightRoles } = tally;
  const claimed = found + falseAlarms;
  return {
    names,
    precision: found / claimed,
    recall: found / names,
    f1: (2 * found) / (claimed + names),
    exactF1: (2 * exact) / (claimed + names),
    placed: placed / names,
    role: roles ? rightRoles / roles : null,
    seconds: (performance.now() - begin) / 1000,
  };
}

function overlaps(mention: FoundMention, gold: GoldMention): boolean {
  return mention.start < gold.end && mention.end > gold.start;
}

/** Reads a corpus file. Throws, naming it, where it is none. */
export function readCorpus(file: string): Corpus {
  const value = JSON.parse(readFileSync(file, "utf8")) as Corpus;
  if (!Array.isArray(value.documents)) throw new Error(`${file} has no list "documents".`);
  return value;
}
