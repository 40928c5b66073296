import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { betweenColumns } from "../src/find/gazetteer/column.ts";
import { readOldNames } from "../src/find/gazetteer/old-names.ts";
import { readTable } from "../src/find/gazetteer/read-table.ts";
import { codeRows } from "./codes.mjs";
import { commonWordsIn, languageRows } from "./language-names.mjs";
import { laterSettlements } from "./later-settlements.mjs";
import { withUnitsOfToday } from "./merged-units.mjs";
import { createLaterCodes, recodedStates } from "./recoded-states.mjs";
import { listedUnits, unitColumns, unitOf } from "./regions.mjs";
import { listedSettlements, settlementColumns } from "./settlements.mjs";
import { dictionary, frequentWords, givenNames, settlements, wordsByRank } from "./sources.mjs";
import { zipPlaces } from "./zip-places.mjs";

const out = new URL("../src/find/gazetteer/", import.meta.url);
const languages = { de: "german", fr: "french", es: "spanish", pl: "polish", uk: "ukrainian" };
/** The tables to be made, by the beginning of their names: `../languages`, `codes`; all where none is named. That of settlements takes minutes. */
const wanted = process.argv.slice(2);
const byHand = (name) => readFileSync(new URL(name, out), "utf8");

function write(name, text) {
  if (wanted.length && !wanted.some((start) => name.startsWith(start))) return;
  const packed = brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  writeFileSync(new URL(`${name}.br`, out), packed);
  console.log(`${name}.br: ${packed.length} bytes`);
}

const lines = (rows) => `${rows.join("\n")}\n`;

const laterCode = createLaterCodes();
const listed = withUnitsOfToday(settlements(), laterCode);
const later = await laterSettlements(listed);
const places = listedSettlements([...listed, ...later, ...zipPlaces([...listed, ...later])]);
const recoded = recodedStates(listed, laterCode);
const units = listedUnits(places).map((unit) =>
  recoded.has(unit.code.split(".")[0]) ? { ...unit, name: "" } : unit,
);
const rowOfUnit = new Map(units.map(({ code }, row) => [code, row]));
const { isUnread } = readOldNames(byHand);
const areas = readTable(byHand, "areas.tsv").map(([, name, , , , , country = ""]) => ({ name, country }));
const english = dictionary();
console.log(`${places.length} settlements, ${later.length} of them from the later list`);
write(
  "settlements.txt",
  settlementColumns(places, (place) => rowOfUnit.get(unitOf(place)), isUnread).join(betweenColumns),
);
write("regions.txt", unitColumns(units).join(betweenColumns));
write("codes.tsv", lines(codeRows(units, areas)));
write(
  "common-words.txt",
  lines(
    wordsByRank()
      .slice(0, 60_000)
      .filter((word) => word.length > 1 && english.has(word)),
  ),
);
write(
  "given-names.txt",
  lines([...new Set(givenNames())].filter((name) => /^[A-Z][a-z]+$/.test(name)).sort()),
);
for (const [code, name] of Object.entries(languages)) {
  write(`../languages/${code}/names.tsv`, lines(languageRows(code, places, units)));
  write(`../languages/${code}/common-words.txt`, lines(commonWordsIn(frequentWords(name), places)));
}
