import type { Candidate } from "./candidates.ts";
import type { Evidence } from "./evidence.ts";
import { capitalsAfterTable } from "./judge/capitals-after.ts";
import { capitalsBeforeTable } from "./judge/capitals-before.ts";
import { fameOf } from "./judge/fame.ts";
import { nameTable } from "./judge/name.ts";
import { organisationTable } from "./judge/organisations.ts";
import { otherThingsTable } from "./judge/other-things.ts";
import { evidenceOf, type Row, rowsThatSpeak, type Table } from "./judge/row.ts";
import { type Scene, sceneOf } from "./judge/scene.ts";
import { wordsAfterTable } from "./judge/words-after.ts";
import { prepositionTable, wordsBeforeTable } from "./judge/words-before.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything that the judge looks at, by what it looks at. */
const tables: readonly Table[] = [
  nameTable,
  prepositionTable,
  wordsBeforeTable,
  wordsAfterTable,
  capitalsBeforeTable,
  capitalsAfterTable,
  organisationTable,
  otherThingsTable,
];

/** What a name's form alone says. */
const forms = {
  region: { weight: 4, reason: "a region's name with its kind" },
  abbreviation: { weight: 4, reason: "a state's abbreviation" },
} as const;

/** Evidence for and against the words being a place's name here; places decided elsewhere in the text are not looked at. */
export function judge(candidate: Candidate, around: Surroundings): Evidence[] {
  if (candidate.form === "abbreviation") return [forms.abbreviation];
  const byName = candidate.form === "region" ? forms.region : fameOf(candidate);
  const scene = sceneOf(candidate, around);
  return [byName, ...rowsOf(scene).map((row) => evidenceOf(row, scene))];
}

/** Every row of the judge. */
export const judgeRows: readonly Row[] = tables.flatMap(({ rows }) => rows);

/** The rows that speak of a name. */
export function rowsOf(scene: Scene): readonly Row[] {
  const asked = scene.candidate.form === "region" ? tables.filter((table) => table !== nameTable) : tables;
  return asked.flatMap((table) => rowsThatSpeak(table, scene));
}
