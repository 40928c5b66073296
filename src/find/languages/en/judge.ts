import type { Row, Table } from "../../judge/row.ts";
import { capitalsAfterTable } from "./judge/capitals-after.ts";
import { capitalsBeforeTable } from "./judge/capitals-before.ts";
import { nameTable } from "./judge/name.ts";
import { organisationTable } from "./judge/organisations.ts";
import { otherThingsTable } from "./judge/other-things.ts";
import { wordsAfterTable } from "./judge/words-after.ts";
import { prepositionTable, wordsBeforeTable } from "./judge/words-before.ts";

/** Everything that the judge looks at in an English text, by what it looks at. */
export const englishTables: readonly Table[] = [
  nameTable,
  prepositionTable,
  wordsBeforeTable,
  wordsAfterTable,
  capitalsBeforeTable,
  capitalsAfterTable,
  organisationTable,
  otherThingsTable,
];

/** Every row of them. */
export const judgeRows: readonly Row[] = englishTables.flatMap(({ rows }) => rows);
