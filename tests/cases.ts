/**
 * Cases of a test that is slow and rarely breaks: all of them, as in `npm test`, or every so manieth where only a few are asked for, as
 * the gate does (`CASES=few`, set by `.ci/tests.mjs`).
 */
export function someOf<Case>(cases: readonly Case[], every: number): readonly Case[] {
  return process.env.CASES === "few" ? cases.filter((_, at) => at % every === 0) : cases;
}
