import { readFile } from "node:fs/promises";
import { writeDocument } from "../write-document.ts";
import type { Defence } from "./defence.ts";
import { groups } from "./table.ts";
import type { Verdict } from "./verdict.ts";

const file = "docs/defences.md";
const longest = 110;

/** Text that can stand in a cell of a Markdown table. */
function cell(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(/[|<>`*_[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Writes docs/defences.md: the rows tried now, and the others as they were seen last. */
export async function writeReport(verdicts: ReadonlyMap<Defence, Verdict>, day: string): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => "");
  const seen = new Map(
    before.split("\n").flatMap((line) => {
      const what = /^\| (.*?) +\|/.exec(line)?.[1];
      return what ? [[what, line] as const] : [];
    }),
  );
  const lineOf = (row: Defence): string => {
    const verdict = verdicts.get(row);
    const { what, file: where, test } = row;
    if (!verdict) return seen.get(what) ?? `| ${what} | \`${where}\` | \`${test}\` | not tried yet |  |`;
    const how = `${verdict.noticed ? "" : "**not noticed**: "}${cell(verdict.how)}`;
    return `| ${what} | \`${where}\` | \`${test}\` | ${how} | ${day} |`;
  };
  const parts = groups.map(([heading, rows]) =>
    [
      `## ${heading}`,
      "",
      "| defence | stands in | test that fails without it | how it fails | seen |",
      "| --- | --- | --- | --- | --- |",
      ...rows.map(lineOf),
    ].join("\n"),
  );
  const head =
    "# Defences, and the tests that hold them\n\n" +
    "Written by `npm run defences`. In a copy of the project each defence is taken out in turn (`tests/defences/rows` tells\n" +
    "the text and what stands in its place), and the test beside it must then fail: by an assertion, or because what it\n" +
    "waits for on the page does not come. `npm run defences -- WORD` tries those rows that hold the word.";
  await writeDocument(file, [head, ...parts].join("\n\n"));
}
