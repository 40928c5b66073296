import { measurePlaces, readCorpus } from "./places.ts";

/** Benches by name; each takes the words after it. */
const benches: Record<string, (words: readonly string[]) => void | Promise<void>> = {
  places([file]) {
    if (!file) throw new Error("places: name a corpus, such as tr-news.json.");
    for (const [name, value] of Object.entries(measurePlaces(readCorpus(file))))
      console.log(`${name.padEnd(10)} ${typeof value === "number" ? Number(value.toFixed(3)) : "not given"}`);
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
