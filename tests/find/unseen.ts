import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findPlaces } from "../../src/find/find-places.ts";
import type { FoundMention } from "../../src/find/found-mention.ts";
import type { Gazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { Role } from "../../src/model/story.ts";
import { kilometresBetween } from "../bench/kilometres.ts";

/** A name that a person found in an article, in reading order. */
export interface GoldName {
  readonly text: string;
  readonly role: Role;
  /** ISO 3166-1 alpha-2, or "" for what lies in none or several. */
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  /** How far from there the site may stand: far for a state or a sea, near for a town. */
  readonly km: number;
}

/** Parts of one: of the names recall, of the finds precision, of the names found site and role. */
export interface Score {
  readonly names: number;
  readonly recall: number;
  readonly precision: number;
  readonly site: number;
  readonly role: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

/** Finds the places of every article of the folder and holds them against the list beside it, which has no peoples' names. */
export function scoreOf(folder: string, gazetteer: Gazetteer, lexicon: Lexicon): Score {
  const tally = { names: 0, finds: 0, hits: 0, sites: 0, roles: 0 };
  const faults: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const article = basename(file, ".txt");
    const text = readFileSync(join(folder, file), "utf8");
    const golden = JSON.parse(readFileSync(join(folder, `${article}.json`), "utf8")) as GoldName[];
    const free = new Set(
      findPlaces(text, gazetteer, lexicon).filter(
        ({ form, text: name }) => form === "name" || golden.some((one) => one.text === name),
      ),
    );
    tally.names += golden.length;
    tally.finds += free.size;
    let at = 0;
    for (const name of golden) {
      const start = text.indexOf(name.text, at);
      if (start < 0) throw new Error(`${article}.json: after ${at} the article has no "${name.text}".`);
      at = start + name.text.length;
      const hit = [...free].find((found) => found.start < at && found.end > start);
      if (!hit) {
        faults.push(`${article}: missed ${name.text}`);
        continue;
      }
      free.delete(hit);
      tally.hits++;
      if (isThere(hit, name)) tally.sites++;
      else faults.push(`${article}: put ${name.text} at ${hit.place?.name} ${hit.place?.anchor}`);
      if (hit.role === name.role) tally.roles++;
      else faults.push(`${article}: ${hit.role} ${name.text} (${hit.reason})`);
    }
    for (const { text: name, reason } of free) faults.push(`${article}: false ${name} (${reason})`);
  }
  const { names, finds, hits, sites, roles } = tally;
  return {
    names,
    recall: hits / names,
    precision: hits / finds,
    site: sites / hits,
    role: roles / hits,
    faults,
  };
}

/** The names of the list that were found, with whether their place is right, and what was found and is no name of it. */
export function hitsOf(
  text: string,
  golden: readonly GoldName[],
  found: readonly FoundMention[],
): { readonly hit: FoundMention; readonly right: boolean }[] {
  const free = new Set(found.filter(({ form }) => form === "name"));
  let at = 0;
  const hits = golden.flatMap((name) => {
    at = text.indexOf(name.text, at) + name.text.length;
    const hit = [...free].find(({ start, end }) => start < at && end > at - name.text.length);
    if (hit) free.delete(hit);
    return hit ? [{ hit, right: isThere(hit, name) }] : [];
  });
  return [...hits, ...[...free].map((hit) => ({ hit, right: false }))];
}

function isThere({ place }: FoundMention, { country, lon, lat, km }: GoldName): boolean {
  return place !== null && place.country === country && kilometresBetween(place.anchor, [lon, lat]) <= km;
}
