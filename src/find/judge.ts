import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";
import { fameOf } from "./judge/fame.ts";
import { evidenceOf, type Row, rowsThatSpeak, type Table } from "./judge/row.ts";
import { type Scene, sceneOf } from "./judge/scene.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a name's form alone says. */
const forms = {
  region: { weight: 4, reason: "a region's name with its kind" },
  abbreviation: { weight: 4, reason: "a state's abbreviation" },
} as const;

/** Evidence for and against the words being a place's name here; places decided elsewhere in the text are not looked at. */
export function judge(candidate: Candidate, around: Surroundings, tables: readonly Table[]): Evidence[] {
  if (candidate.form === "abbreviation") return [forms.abbreviation];
  const byName = candidate.form === "region" ? forms.region : fameOf(candidate);
  const scene = sceneOf(candidate, around);
  return [byName, ...rowsOf(scene, tables).map((row) => evidenceOf(row, scene))];
}

/** The rows that speak of a name. */
export function rowsOf(scene: Scene, tables: readonly Table[]): readonly Row[] {
  const isUnit = scene.candidate.form === "region";
  return tables.filter(({ ofName }) => !(isUnit && ofName)).flatMap((table) => rowsThatSpeak(table, scene));
}
