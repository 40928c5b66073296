/**
 * One thing wrong with an authored file, said so that its author can put it right.
 * `line` and `column` count from 1; 1:1 where the fault is the whole file's.
 */
export interface Problem {
  /** An error keeps the story off the site; a warning is something to look at, and may be meant. */
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly hint: string;
}

/** What a parser returns: the value, or every error found, never both and never only the first; and the warnings. */
export type Parsed<T> = { readonly warnings: readonly Problem[] } & (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);
