import { readFileSync } from "node:fs";

/** A settlement near the line of contact, or in the Kursk region, and who held it on a date by public reports. */
type Holder = {
  readonly date: string;
  readonly settlement: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly holder: string;
  readonly confidence: string;
  readonly report: string;
};

const [header, ...rows] = readFileSync("geo/control-points/holders.tsv", "utf8").trimEnd().split("\n");

/** The columns of holders.tsv, in order. */
export const columns = header?.split("\t");

export const holders: readonly Holder[] = rows.map((row) => {
  const [date = "", settlement = "", longitude, latitude, holder = "", confidence = "", report = ""] =
    row.split("\t");
  return { date, settlement, at: [Number(longitude), Number(latitude)], holder, confidence, report };
});
