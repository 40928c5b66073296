import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeProduct } from "./manifest.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The rows of the table of borders, which is written by hand. */
export const borderRows = () => JSON.parse(readFileSync(path("../../atlas/borders.json"), "utf8")).rows;

/** Enters the table in the manifest and writes it as a page for people, docs/borders.md. */
export function writeBorders() {
  const text = readFileSync(path("../../atlas/borders.json"), "utf8");
  const { asOf, rows } = JSON.parse(text);
  writeProduct("borders.json", text, {
    title: "Borders in dispute: what the map shows, and by what authority",
    sources: [
      {
        name: "Resolutions and judgments named in each row",
        licence: "facts",
        url: "https://digitallibrary.un.org",
        attribution: "",
      },
    ],
    asOf,
    method: "Written by hand.",
    limits: "From general knowledge and the sources' own lines; no state's view is left out on purpose.",
  });
  writeFileSync(path("../../docs/borders.md"), bordersPage(rows));
}

/** @param {ReturnType<typeof borderRows>} rows */
export function bordersPage(rows) {
  const cell = (text) => text.replaceAll("|", "\\|");
  const lines = rows.map(
    (row) =>
      `| ${[row.names.en, row.shows, lineOf(row), row.authority, [row.otherView, row.note].filter(Boolean).join(" ")].map(cell).join(" | ")} |`,
  );
  return `${head}\n${lines.join("\n")}\n`;
}

/** In which line, in words. */
function lineOf({ class: kind, line, area }) {
  if (!line) return "none";
  const between = line.between.map((pair) => pair.join("–"));
  const where = [...between, ...(line.inside ? ["its edge within the state"] : [])].join(", ");
  return `dashed (${kind.replaceAll("-", " ")}): ${where}${line.box ? ", there" : ""}${area && between.length ? ", along it" : ""}`;
}

const head = `# Borders in dispute

What Dateline's maps show where states do not agree, in which line and under which name, by what authority, and which other
view there is. The authority is a resolution of the United Nations or a judgment; where there is none, the position of most
states, or who holds the place. Made from [atlas/borders.json](../atlas/borders.json), which has the names in six languages,
by \`node geo/atlas/build.mjs ground\`; tests/atlas/borders.test.ts holds the ground to it. To change a row, change that file.

Lines of the legend: _disputed_, _line of control_, _ceasefire_, _undefined_ (never agreed, or agreed and not demarcated). All are
dashed. A border that no row names is drawn plain. Leases and bases (Guantánamo, Baikonur) are not drawn; the British bases on
Cyprus, Akrotiri and Dhekelia, are land of their own by the treaty of 1960. Sea borders are nowhere drawn.

Ground and lines are those of November 2017 (OpenStreetMap) unless a row says otherwise.

| place | the map shows | line | authority | the other view |
| ----- | ------------- | ---- | --------- | -------------- |`;
