import { createLines, type Place } from "./lines.ts";

/** An article's length in UTF-16 code units: some sixteen thousand words. */
const longest = 100_000;
/** Quotes and list items begun on one line. */
const deepestLine = 16;
/** `*`, `_` and `[` in lines that no blank line parts: the parser's time grows with their square. */
const mostMarks = 500;
/** Lines that no blank line parts, for the same reason. */
const mostLines = 1000;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
const marker = />|[-+*]|\d[.)]/g;

/** What is too much for a parser to read in good time: where, what, and what to do. */
export interface Excess {
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/** What in `text`, an article with or without front matter, is beyond the limits, or null. Takes linear time. */
export function excessOf(text: string): Excess | null {
  if (text.length > longest)
    return {
      place: createLines(text)(longest),
      message: `the article is longer than ${longest} characters`,
      hint: "Split it into several stories.",
    };
  let marks = 0;
  let lines = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const place = { line: index + 1, column: 1 };
    if ((containers.exec(line)?.[0].match(marker)?.length ?? 0) > deepestLine)
      return {
        place,
        message: `more than ${deepestLine} quotes or lists stand inside one another`,
        hint: "Begin the line with text, or with a single > or -.",
      };
    marks = line.trim() ? marks + (line.match(/[*_[]/g)?.length ?? 0) : 0;
    lines = line.trim() ? lines + 1 : 0;
    if (lines > mostLines)
      return {
        place,
        message: `more than ${mostLines} lines stand without a blank line`,
        hint: "Part the paragraphs by blank lines.",
      };
    if (marks > mostMarks)
      return {
        place,
        message: `more than ${mostMarks} signs *, _ and [ stand in one paragraph`,
        hint: "Take them out, or part the paragraph by blank lines.",
      };
  }
  return null;
}
