import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";

/** What a Worker tells of the finder in it, in milliseconds. */
export interface WorkerFigures {
  readonly fetched: number;
  readonly opened: number;
  readonly found: number;
  readonly names: number;
}

/** Fetches the tables, opens them and finds the places of a text, once. */
async function measure(tables: readonly string[], text: string): Promise<WorkerFigures> {
  const begin = performance.now();
  const texts = await Promise.all(tables.map(async (name) => (await fetch(`/tables/${name}`)).text()));
  const byName = new Map(tables.map((name, at) => [name, texts[at] ?? ""]));
  const tableText = (name: string) => byName.get(name) ?? "";
  const fetched = performance.now();
  const gazetteer = createGazetteer(tableText);
  const lexicon = createLexicon(tableText);
  const opened = performance.now();
  const names = findPlaces(text, gazetteer, lexicon, { language: "en" }).length;
  const found = performance.now();
  return { fetched: fetched - begin, opened: opened - fetched, found: found - opened, names };
}

self.addEventListener("message", async ({ data: { tables, text } }) =>
  self.postMessage(await measure(tables, text)),
);
