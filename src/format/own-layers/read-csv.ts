import Papa from "papaparse";
import { createLines, type Place } from "../lines.ts";
import type { Report } from "../report.ts";
import { idFrom, type RawFeature } from "./raw-feature.ts";

const longitudes = ["longitude", "lon", "lng", "long", "x"];
const latitudes = ["latitude", "lat", "y"];
const numeral = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** A number with a decimal comma, and points or spaces between its thousands. */
const commaNumeral = /^[+-]?(?:\d+|\d{1,3}(?:[.\s'’]\d{3})+),\d+$/;
/** A whole number with points or spaces between its thousands, as files with decimal commas have it. */
const grouped = /^[+-]?\d{1,3}(?:[.\s'’]\d{3})+$/;
/** Faults told of rows: one slip of a program makes many. */
const mostFaults = 10;

/** A row that knows where it stands. */
interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

/**
 * The points of a CSV file, a row each, by its columns of longitude and latitude. Its cells are set apart by commas,
 * semicolons or tabs; where they are not commas, a comma may be a decimal one: in such a file 1.200 is twelve hundred.
 */
export function readCsv(text: string, report: Report): RawFeature[] {
  const { rows, delimiter } = rowsOf(text.replace(/^\uFEFF/, ""));
  const [head, ...body] = rows;
  if (!head) {
    report.add(
      { line: 1, column: 1 },
      "the file is empty",
      "Write a first row with the columns' names into it.",
    );
    return [];
  }
  const headPlace = head.place;
  const names = head.cells.map((name) => name.trim());
  const columnOf = (known: readonly string[]): number =>
    names.findIndex((name) => known.includes(name.toLowerCase()));
  const [x, y] = [columnOf(longitudes), columnOf(latitudes)];
  if (x < 0 || y < 0) {
    report.add(
      head.place,
      `the first row names no column of ${x < 0 ? "longitudes" : "latitudes"}: ${names.slice(0, 8).join(", ")}`,
      "Name one `longitude` (or lon, lng, x) and one `latitude` (or lat, y), in degrees.",
    );
    return [];
  }
  const hasCommas =
    delimiter !== "," && body.some(({ cells }) => cells.some((cell) => commaNumeral.test(cell.trim())));
  const numberIn = (cell: string | undefined): number => {
    const trimmed = (cell ?? "").trim();
    const plain = hasCommas ? withPoint(trimmed) : trimmed;
    return numeral.test(plain) ? Number(plain) : Number.NaN;
  };
  /** No degrees have thousands, and some files have them with a point and all else with commas. */
  const degreesIn = (cell: string | undefined): number => {
    const trimmed = (cell ?? "").trim();
    return numeral.test(trimmed) ? Number(trimmed) : numberIn(trimmed);
  };
  const features: RawFeature[] = [];
  let faults = 0;
  for (const { cells, place } of body) {
    if (cells.every((cell) => !cell.trim())) continue;
    const coordinates = [degreesIn(cells[x]), degreesIn(cells[y])];
    if (coordinates.every(Number.isFinite)) features.push(featureOf(cells, place, coordinates));
    else if (++faults <= mostFaults)
      report.add(
        place,
        `"${cells[x] ?? ""}", "${cells[y] ?? ""}" is no longitude and latitude`,
        cells.length < names.length
          ? `The row has ${cells.length} cells and the first row ${names.length}: put cells with a "${delimiter}" in them into quotes.`
          : "Write degrees as numbers, such as 13.77 and 45.65.",
      );
  }
  return features;

  function featureOf(cells: readonly string[], place: Place, coordinates: readonly number[]): RawFeature {
    const properties = names.flatMap((name, at): [string, string | number][] => {
      const cell = (cells[at] ?? "").trim();
      if (!name || !cell || at === x || at === y) return [];
      const number = numberIn(cell);
      return [[name, Number.isNaN(number) ? cell : number]];
    });
    const plain = Object.fromEntries(properties);
    const geometry = { type: "Point", coordinates };
    return { id: idFrom(plain.id), properties: plain, geometry, place, placeOf: () => headPlace };
  }
}

/** A numeral of a file with decimal commas as JSON would have it. */
function withPoint(cell: string): string {
  return commaNumeral.test(cell) || grouped.test(cell)
    ? cell.replace(/[.\s'’]/g, "").replace(",", ".")
    : cell;
}

/** The file's rows with their lines, and what sets their cells apart. */
function rowsOf(text: string): { rows: Row[]; delimiter: string } {
  const placeAt = createLines(text);
  const delimiter = delimiterOf(/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? "");
  const rows: Row[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, meta }) {
      if (data.some((cell) => cell.trim())) rows.push({ cells: data, place: placeAt(start) });
      start = meta.cursor;
    },
  });
  return { rows, delimiter };
}

/** What stands most often between the columns' names: cells with decimal commas would mislead a guess. */
function delimiterOf(head: string): string {
  const count = (sign: string): number => head.split(sign).length;
  return [";", "\t", "|"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}
