import type { Problem } from "../model/problem.ts";
import type { Place } from "./lines.ts";

/** Collects the problems of one file. */
export interface Report {
  /** What keeps the story off the site. */
  readonly problems: readonly Problem[];
  /** What an editor should look at. */
  readonly warnings: readonly Problem[];
  add(place: Place, message: string, hint: string): void;
  warn(place: Place, message: string, hint: string): void;
}

/** @param file the path that problems name */
export function createReport(file: string): Report {
  const into =
    (list: Problem[], severity: Problem["severity"]): Report["add"] =>
    ({ line, column }, message, hint) =>
      void list.push({ severity, file, line, column, message: visible(message), hint: visible(hint) });
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  return { problems, warnings, add: into(problems, "error"), warn: into(warnings, "warning") };
}

/** Quoted words of a story with their control characters spelt out, so that a line stays one and a terminal unmoved. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A problem as one line for people and editors to click on, and its hint below. */
export function problemText({ severity, file, line, column, message, hint }: Problem): string {
  return `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${message}\n    ${hint}`;
}

/** Problems in the order of their files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
