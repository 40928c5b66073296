import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { regionRows } from "./regions.mjs";
import { settlementRows } from "./settlements.mjs";
import { dictionary, givenNames, settlements, wordsByRank } from "./sources.mjs";
import { zipPlaces } from "./zip-places.mjs";

const out = new URL("../src/find/gazetteer/", import.meta.url);

function write(name, rows) {
  const packed = brotliCompressSync(Buffer.from(`${rows.join("\n")}\n`), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  writeFileSync(new URL(`${name}.br`, out), packed);
  console.log(`${name}.br: ${rows.length} rows, ${packed.length} bytes`);
}

const listed = settlements();
const places = [...listed, ...zipPlaces(listed)];
const english = dictionary();
write("settlements.tsv", settlementRows(places));
write("regions.tsv", regionRows(listed));
write(
  "common-words.txt",
  wordsByRank()
    .slice(0, 60_000)
    .filter((word) => word.length > 1 && english.has(word)),
);
write("given-names.txt", [...new Set(givenNames())].filter((name) => /^[A-Z][a-z]+$/.test(name)).sort());
