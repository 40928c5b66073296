import type { Defence } from "./defence.ts";
import type { Outcome } from "./run-tests.ts";

/** Whether a test noticed that its defence was out, and how; or why it is not known. */
export interface Verdict {
  readonly noticed: boolean;
  readonly how: string;
}

/** What a test says of the page or value that it looks at: an assertion, or what it waited for in vain. */
const asserted =
  /AssertionError|^Error: expected |Property failed after|promise (?:rejected|resolved) [\s\S]* instead of /;
const awaited = /(?:waitFor\w*|click|selectOption|textContent|getAttribute): Timeout \d+ms exceeded/;
const harness = /Test timed out in|Hook timed out in/;

/** Judges the tests of a row that ran while its defence was out. */
export function verdictOf({ title }: Defence, outcomes: readonly Outcome[]): Verdict {
  const ran = outcomes.filter((outcome) => outcome.title.includes(title));
  if (!ran.length)
    return { noticed: false, how: "no test ran: the code does not build, or no test has that title" };
  const failures = ran.flatMap(({ failure }) => failure ?? []);
  const told = failures.find((each) => asserted.test(each)) ?? failures.find((each) => awaited.test(each));
  if (told) return { noticed: true, how: firstLineOf(told) };
  const other = failures[0];
  if (!other) return { noticed: false, how: "the test passes without it" };
  return {
    noticed: false,
    how: `${harness.test(other) ? "ran out of time" : "threw"}: ${firstLineOf(other)}`,
  };
}

function firstLineOf(failure: string): string {
  const line = failure.split("\n").find((each) => each.trim()) ?? "";
  const awaitedFor = /waiting for (.*)/.exec(failure)?.[1];
  return `${line.trim()}${awaited.test(line) && awaitedFor ? ` waiting for ${awaitedFor.trim()}` : ""}`;
}
