import { describe, expect, test } from "vitest";
import { isDateline } from "../../src/find/dateline.ts";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { mayLieIn } from "../../src/find/inside.ts";
import { sceneOf as judgeSceneOf } from "../../src/find/judge/scene.ts";
import { rowsOf } from "../../src/find/judge.ts";
import { englishTables, judgeRows } from "../../src/find/languages/en/judge.ts";
import { english } from "../../src/find/languages/en/language.ts";
import { sceneOf as roleSceneOf } from "../../src/find/languages/en/roles/scene.ts";
import { roleRows } from "../../src/find/languages/en/roles.ts";
import { rowOf } from "../../src/find/roles/row.ts";
import { surroundingsOf } from "../../src/find/surroundings.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { judgeCases } from "./rows/judge.ts";
import { roleCases } from "./rows/roles.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

function candidateIn(text: string, name: string) {
  const around = surroundingsOf(text, gazetteer, lexicon, english);
  const candidate = around.candidates.find((one) => name.split("|").includes(one.text));
  if (!candidate) throw new Error(`"${text}" has no ${name}.`);
  return { around, candidate };
}

/** What the judge looks at about the name. */
function tellsIn(text: string, name: string): string[] {
  const { around, candidate } = candidateIn(text, name);
  return rowsOf(judgeSceneOf(candidate, around), englishTables).map(({ tell }) => tell);
}

/** What decides the name's role. */
function decidingIn(text: string, name: string): string {
  const { around, candidate } = candidateIn(text, name);
  const found = findPlaces(text, gazetteer, lexicon).find(({ start }) => start === candidate.start);
  const previous = around.endingAt.get(candidate.from - 1);
  return rowOf(
    roleSceneOf(around.tokens, {
      from: candidate.from,
      to: candidate.to,
      place: found?.place ?? null,
      dateline: isDateline(candidate, around),
      holdsPrevious: previous !== undefined && mayLieIn(previous, candidate),
    }),
    roleRows,
  ).tell;
}

describe("the judge's rows", () => {
  test.each(judgeCases.map((row) => [row.tell, row] as const))("%s", (tell, row) => {
    const without = tellsIn(row.without, row.name);
    const more = tellsIn(row.says, row.name).filter((one) => !without.includes(one));
    expect(more.filter((one) => !row.besides.includes(one))).toEqual([tell]);
  });

  test("each has a case, and a tell of its own", () => {
    expect(judgeCases.map(({ tell }) => tell).sort()).toEqual(judgeRows.map(({ tell }) => tell).sort());
    expect(new Set(judgeRows.map(({ tell }) => tell)).size).toBe(judgeRows.length);
  });
});

describe("the rows of the roles", () => {
  test.each(roleCases.map((row) => [row.tell, row] as const))("%s", (tell, row) => {
    expect(decidingIn(row.says, row.name)).toBe(tell);
    expect(decidingIn(row.without, row.name)).not.toBe(tell);
  });

  test("each has a case, and a tell of its own", () => {
    expect(roleCases.map(({ tell }) => tell).sort()).toEqual(roleRows.map(({ tell }) => tell).sort());
    expect(new Set(roleRows.map(({ tell }) => tell)).size).toBe(roleRows.length);
  });
});
