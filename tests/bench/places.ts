import { readFileSync } from "node:fs";
import { findPlaces } from "../../src/find/find-places.ts";
import type { FoundMention } from "../../src/find/found-mention.ts";
import { createGazetteer, type Gazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { sureFrom } from "../../src/model/frame-around.ts";
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

/** The figures of a run. "Turkish" and other words of a people are left out of all but `withPeoples`. */
export interface Figures {
  readonly names: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where both ends of the name must agree. */
  readonly exactF1: number;
  /** Of all names, those found and placed within 161 km. */
  readonly placed: number;
  /** The same with the adjectives and peoples' names that the corpus has: they count where their country is right. */
  readonly withPeoples: { readonly names: number; readonly f1: number; readonly placed: number };
  /** Of the names found that the corpus gives a role, those with that role; null where it gives none. */
  readonly role: number | null;
  /** Mean square of how far each find's confidence is from 1 where the place is right, and from 0 where it is not. */
  readonly brier: number;
  /** Of the names found, those whose confidence asks an editor to look; and of the wrong ones, those so caught. */
  readonly asked: number;
  readonly caught: number;
  /** The same where the least sure name in eight is asked for. */
  readonly caughtByOneInEight: number;
  readonly reliability: readonly Reliability[];
  readonly seconds: number;
}

/** The finds of a range of confidence. */
export interface Reliability {
  /** The least confidence; the next range's is the first that is not in it. */
  readonly from: number;
  readonly finds: number;
  /** The part of them whose place is right. */
  readonly right: number;
  /** Their mean confidence, which would be the same. */
  readonly confidence: number;
}

/** A find with whether its place is right. */
interface Verdict {
  readonly confidence: number;
  readonly right: boolean;
}

/** Finds the places of every article of the corpus and holds them against its own. */
export function measurePlaces({ documents }: Corpus): Figures {
  const gazetteer = createGazetteer(tableText);
  const lexicon = createLexicon(tableText);
  const tally = { names: 0, found: 0, exact: 0, placed: 0, falseAlarms: 0, roles: 0, rightRoles: 0 };
  const all = { names: 0, found: 0, placed: 0, falseAlarms: 0 };
  const verdicts: Verdict[] = [];
  let seconds = 0;
  for (const { text, mentions } of documents) {
    const begin = performance.now();
    const found = findPlaces(text, gazetteer, lexicon);
    seconds += (performance.now() - begin) / 1000;
    for (const gold of mentions) {
      const hit = found.find((mention) => overlaps(mention, gold));
      const right = hit !== undefined && isNear(hit, gold);
      all.names++;
      if (hit) all.found++;
      if (right || (hit?.place && hit.form === "adjective" && isOf(gazetteer, gold, hit))) all.placed++;
      if (gazetteer.people(gold.text) !== null) continue;
      tally.names++;
      if (!hit) continue;
      tally.found++;
      if (hit.start === gold.start && hit.end === gold.end) tally.exact++;
      if (right) tally.placed++;
      if (gold.role) tally.roles++;
      if (gold.role === hit.role) tally.rightRoles++;
    }
    for (const mention of found) {
      const gold = mentions.find((one) => overlaps(mention, one));
      if (!gold) all.falseAlarms++;
      if (mention.form === "adjective" && gazetteer.people(mention.text) !== null) continue;
      if (!gold) tally.falseAlarms++;
      if (gold && gazetteer.people(gold.text) !== null) continue;
      const right = gold !== undefined && isNear(mention, gold);
      if (mention.place) verdicts.push({ confidence: mention.confidence, right });
    }
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
    withPeoples: {
      names: all.names,
      f1: (2 * all.found) / (all.found + all.falseAlarms + all.names),
      placed: all.placed / all.names,
    },
    role: roles ? rightRoles / roles : null,
    ...doubtOf(verdicts),
    seconds,
  };
}

/** Whether a people's word of the corpus is of the country that was found. */
const isOf = (gazetteer: Gazetteer, gold: GoldMention, hit: FoundMention): boolean =>
  gazetteer.people(gold.text) === hit.place;

const ranges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** How far confidence can be relied on. */
function doubtOf(
  verdicts: readonly Verdict[],
): Pick<Figures, "brier" | "asked" | "caught" | "caughtByOneInEight" | "reliability"> {
  const part = (some: readonly Verdict[], of: readonly Verdict[]) => some.length / Math.max(1, of.length);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
  const wrong = verdicts.filter(({ right }) => !right);
  const isAsked = ({ confidence }: Verdict) => confidence < sureFrom;
  const leastSure = verdicts
    .toSorted((a, b) => a.confidence - b.confidence)
    .slice(0, Math.round(verdicts.length / 8));
  return {
    brier: mean(verdicts.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    asked: part(verdicts.filter(isAsked), verdicts),
    caught: part(wrong.filter(isAsked), wrong),
    caughtByOneInEight: part(
      leastSure.filter(({ right }) => !right),
      wrong,
    ),
    reliability: ranges.map((from, index) => {
      const own = verdicts.filter(
        ({ confidence }) => confidence >= from && confidence < (ranges[index + 1] ?? 2),
      );
      return {
        from,
        finds: own.length,
        right: part(
          own.filter(({ right }) => right),
          own,
        ),
        confidence: mean(own.map(({ confidence }) => confidence)),
      };
    }),
  };
}

/** Whether what was found is placed where the corpus has it. */
export function isNear({ place }: FoundMention, { lon, lat }: GoldMention): boolean {
  return place !== null && greatCircle(place.anchor, [lon, lat]) < near;
}

export function overlaps(mention: FoundMention, gold: GoldMention): boolean {
  return mention.start < gold.end && mention.end > gold.start;
}

/** Reads a corpus file. Throws, naming it, where it is none. */
export function readCorpus(file: string): Corpus {
  const value = JSON.parse(readFileSync(file, "utf8")) as Corpus;
  if (!Array.isArray(value.documents)) throw new Error(`${file} has no list "documents".`);
  return value;
}
