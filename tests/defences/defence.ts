/** A defence of the project, and the test that must fail when it is out. */
export interface Defence {
  /** What it keeps out or holds up, unique among all. */
  readonly what: string;
  readonly file: string;
  /** The defence as it stands in the file, exactly once. */
  readonly text: string;
  /** What stands there when it is out. */
  readonly instead: string;
  readonly test: string;
  /** A part of the test's full title: what `describe` says, a space, what `it` says. */
  readonly title: string;
}

/** The file's text without its defence. Throws where the defence is not found there exactly once. */
export function takenOut(source: string, { what, file, text, instead }: Defence): string {
  const [before, after, ...more] = source.split(text);
  if (before === undefined || after === undefined || more.length)
    throw new Error(
      `"${what}": its text stands ${after === undefined ? "nowhere" : "more than once"} in ${file}.`,
    );
  return before + instead + after;
}
