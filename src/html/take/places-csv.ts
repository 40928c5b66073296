import { addressesOf } from "../../model/same-as.ts";
import type { Edition } from "../edition.ts";
import { type PlaceRecord, placeRecordsOf } from "./place-record.ts";

/** The table's columns, each with what stands in it. A list's parts are on lines of their own in the cell. */
const columns: readonly (readonly [name: string, cell: (record: PlaceRecord) => string | number])[] = [
  ["id", ({ site }) => site.id],
  ["number", ({ number }) => number],
  ["name", ({ site }) => site.name],
  ["kind", ({ site }) => site.kind],
  ["longitude", ({ site }) => site.anchor[0]],
  ["latitude", ({ site }) => site.anchor[1]],
  ["point_is", ({ isPoint }) => (isPoint ? "place" : "mark")],
  ["role", ({ role }) => role],
  ["who", ({ quotes }) => [...new Set(quotes.map(({ who }) => who).filter(Boolean))].join("\n")],
  ["passages", ({ quotes }) => [...new Set(quotes.map(({ passage }) => passage))].join(" ")],
  ["quotes", ({ quotes }) => [...new Set(quotes.map(({ text }) => text))].join("\n")],
  ["summary", ({ site }) => site.summary],
  ["source", ({ site }) => site.source.name],
  ["source_url", ({ site }) => site.source.url ?? ""],
  ["same_as", ({ site }) => addressesOf(site.sameAs).join("\n")],
  ["url", ({ address }) => address],
];

/** `places.csv`: the places as a table (RFC 4180, UTF-8 with the mark by which spreadsheets know it). */
export function placesCsv(edition: Edition): string {
  const rows = placeRecordsOf(edition).map((record) => columns.map(([, cell]) => cell(record)));
  return `\ufeff${[columns.map(([name]) => name), ...rows].map(lineOf).join("\r\n")}\r\n`;
}

function lineOf(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === "number" ? String(cell) : quoted(cell))).join(",");
}

/** A text in its cell; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
