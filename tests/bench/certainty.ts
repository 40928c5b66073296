import { readdirSync, readFileSync } from "node:fs";
import type { Signs } from "../../src/find/certainty.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { languageCodes } from "../../src/find/languages/language.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { type GoldName, hitsOf } from "../find/unseen.ts";
import { isNear, overlaps, readCorpus } from "./places.ts";
import { crossValidated, fitted, type Sample } from "./regression.ts";

const articles = "tests/fixtures/articles";
/** Our articles that the weights are fitted on; those held out are not among them. */
const folders = ["unseen", "local", ...languageCodes.flatMap((code) => [code, `${code}/third`])];
const parts = 10;
const penalty = 3;

/** The weights of `certainty.ts` fitted anew, and how they do on articles that were left out of the fit. */
export interface Fit {
  readonly samples: number;
  readonly wrong: number;
  readonly base: number;
  readonly weights: Record<string, number>;
  readonly brier: number;
  /** Of what is wrong, the part among the least sure eighth; of all, and of the corpus. */
  readonly caught: number;
  readonly caughtInCorpus: number;
}

/** Fits confidence on a corpus and our own articles, a group an article. Names of buildings are left out, as the corpus does not list them. */
export function fitCertainty(corpus: string): Fit {
  const gazetteer = createGazetteer(tableText);
  const lexicon = createLexicon(tableText);
  const samples: Sample[] = [];
  let keys: (keyof Signs)[] = [];
  let group = 0;
  const add = (signs: Signs | undefined, right: boolean): void => {
    if (!signs) return;
    keys = Object.keys(signs) as (keyof Signs)[];
    samples.push({ group, values: keys.map((key) => signs[key]), right });
  };
  for (const { text, mentions } of readCorpus(corpus).documents) {
    for (const found of findPlaces(text, gazetteer, lexicon, { signs: true })) {
      if (found.form === "adjective" || !found.place || found.place.origin === "facility") continue;
      const gold = mentions.find((one) => overlaps(found, one));
      if (gold && gazetteer.people(gold.text) !== null) continue;
      add(found.signs, gold !== undefined && isNear(found, gold));
    }
    group++;
  }
  const inCorpus = samples.length;
  for (const folder of folders)
    for (const file of readdirSync(`${articles}/${folder}`).filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(`${articles}/${folder}/${file}`, "utf8");
      const golden = JSON.parse(
        readFileSync(`${articles}/${folder}/${file.replace(".txt", ".json")}`, "utf8"),
      ) as GoldName[];
      const found = findPlaces(text, gazetteer, lexicon, { signs: true });
      for (const { hit, right } of hitsOf(text, golden, found)) if (hit.place) add(hit.signs, right);
      group++;
    }
  const chances = crossValidated(samples, parts, penalty);
  const [base = 0, ...weights] = fitted(samples, penalty);
  return {
    samples: samples.length,
    wrong: samples.filter(({ right }) => !right).length,
    base,
    weights: Object.fromEntries(keys.map((key, at) => [key, weights[at] ?? 0])),
    brier:
      samples.reduce((sum, { right }, at) => sum + ((chances[at] ?? 0) - Number(right)) ** 2, 0) /
      samples.length,
    caught: caughtIn(samples, chances),
    caughtInCorpus: caughtIn(samples.slice(0, inCorpus), chances.slice(0, inCorpus)),
  };
}

function caughtIn(samples: readonly Sample[], chances: readonly number[]): number {
  const order = samples.map((_, at) => at).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
  const wrong = (indices: readonly number[]) => indices.filter((at) => !samples[at]?.right).length;
  return wrong(order.slice(0, Math.round(order.length / 8))) / Math.max(1, wrong(order));
}
