import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { hasWorld } from "../../src/atlas/with-world.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { writeDocument } from "../write-document.ts";
import { fitCertainty } from "./certainty.ts";
import { measureInWorker } from "./find-in-worker.ts";
import { measureGrowth } from "./growth.ts";
import { measureLoads } from "./load.ts";
import { measureOnMap } from "./on-map.ts";
import { measurePlaces, readCorpus } from "./places.ts";
import { growthTableOf, machineOf, tableOf } from "./report.ts";
import { buildTable, measureBuilds } from "./stories.ts";

/** Benches by name; each takes the words after it. */
const benches: Record<string, (words: readonly string[]) => void | Promise<void>> = {
  places([file]) {
    if (!file) throw new Error("places: name a corpus, such as tr-news.json.");
    const { reliability, ...figures } = measurePlaces(readCorpus(file));
    const { withPeoples, ...own } = figures;
    const rows = Object.entries(withPeoples).map(([name, value]) => [`${name}, peoples too`, value] as const);
    for (const [name, value] of [...Object.entries(own), ...rows])
      console.log(`${name.padEnd(20)} ${typeof value === "number" ? Number(value.toFixed(3)) : "not given"}`);
    console.log("\nconfidence from  finds  right  mean confidence");
    for (const { from, finds, right, confidence } of reliability)
      console.log(
        `${from.toFixed(2).padStart(15)}  ${`${finds}`.padStart(5)}  ${right.toFixed(3)}  ${confidence.toFixed(3).padStart(15)}`,
      );
  },
  certainty([file]) {
    if (!file) throw new Error("certainty: name a corpus, such as tr-news.json.");
    const { weights, ...figures } = fitCertainty(file);
    for (const [name, value] of [...Object.entries(figures), ...Object.entries(weights)])
      console.log(`${name.padEnd(15)} ${Number(value.toFixed(3))}`);
  },
  async worker([file, turns = "5"]) {
    if (!file || !/^[1-9]\d?$/.test(turns)) throw new Error("worker: name an article, and how many turns.");
    const figures = await measureInWorker(readFileSync(file, "utf8"), Number(turns));
    for (const [name, value] of Object.entries(figures))
      console.log(`${name.padEnd(10)} ${Math.round(value)}`);
  },
  "on-map"([file]) {
    if (!file) throw new Error("on-map: name a corpus, such as tr-news.json.");
    const base = readBaseMap({ stories: "stories", geo: "public/geo", atlas: "atlas" });
    if (!hasWorld(base.atlas)) throw new Error("on-map: there is no atlas.");
    const { articles, right, drawn, lost } = measureOnMap(readCorpus(file), base.atlas);
    console.log(
      `${articles} articles: of ${right} names found right ${drawn} are on the map as what they are,`,
    );
    console.log(`${((100 * drawn) / right).toFixed(1)} per cent. The others:`);
    for (const [why, names] of [...lost].sort((a, b) => b[1].length - a[1].length))
      console.log(`${`${names.length}`.padStart(5)}  ${why} (${[...new Set(names)].slice(0, 8).join(", ")})`);
  },
  async stories(counts) {
    const sizes = (counts.length ? counts : ["10", "100", "1000"]).map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new Error("stories: say how many, such as stories 10 100.");
    const table = buildTable(await measureBuilds(sizes));
    const text = [
      "# Building many stories, measured",
      `\`npm run bench -- stories ${sizes.join(" ")}\` on ${new Date().toISOString().slice(0, 10)}: generated stories of twelve paragraphs and eight places each, each build in a process of its own. "Each story more" is the time beyond the smallest batch, divided by the stories beyond it. ${machineOf()}; load average ${loadavg()[0]?.toFixed(1)} at the end, by other work too.`,
      table,
    ].join("\n\n");
    await writeDocument("docs/bench-stories.md", text);
    console.log(text);
  },
  async load([count = "5"]) {
    if (!/^[1-9]\d?$/.test(count)) throw new Error("load: say how many loads of each page, from 1 to 99.");
    const results = await measureLoads(Number(count));
    const tables = Object.entries(results).map(([profile, loads]) => `## ${profile}\n\n${tableOf(loads)}`);
    const text = [
      "# Loading, measured",
      `\`npm run bench -- load ${count}\` on ${new Date().toISOString().slice(0, 10)}: medians of ${count} cold loads of each page in turn, with the least and the most, and the ratios to two pages of MapLibre alone, their maps of the same size as the page's and of about as many pixels as the embed's: "bare" with the same layers, and "plain", which paints a heading at once, then loads the world's states and twelve points. A map is live once the GPU has drawn it. The filmed picture is of a load of its own: when the map first looked as in the end, but for 3 % of its blocks. Clicks, moves and growth are of the first turn alone. Times in milliseconds. ${machineOf()}; load average ${loadavg()[0]?.toFixed(1)} at the end, by other work too.`,
      ...tables,
      "",
    ].join("\n\n");
    await writeDocument("docs/bench.md", text);
    console.log(text);
  },
  async growth([count = "3"]) {
    if (!/^[1-9]\d?$/.test(count)) throw new Error("growth: say how many turns, from 1 to 99.");
    const text = [
      "# Growth, measured",
      `\`npm run bench -- growth ${count}\` on ${new Date().toISOString().slice(0, 10)}: made-up stories of three sizes, medians of ${count} turns with the least and the most, at 1280x800 and unthrottled; the last column tells how much the last story has of what the one before has, which is ten times as large. Times in milliseconds. Work is processor time of the main thread (of the build's, for a build), up to the frame that shows the answer; all work is that of the second after the action. ${machineOf()}.`,
      growthTableOf(await measureGrowth(Number(count))),
      "",
    ].join("\n\n");
    await writeDocument("docs/bench-growth.md", text);
    console.log(text);
  },
};

const [bench = "", ...words] = process.argv.slice(2);
const run = Object.hasOwn(benches, bench) ? benches[bench] : undefined;
try {
  if (!run) throw new Error(`Which bench? npm run bench -- ${Object.keys(benches).join("|")}`);
  await run(words);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
