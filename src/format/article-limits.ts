import { createLines, type Place } from "./lines.ts";

/** An article's length in UTF-16 code units: some hundred and sixty thousand words. */
const longest = 1_000_000;
/** Quotes and list items begun on one line. */
const deepestLine = 16;
/** `*`, `_`, `[` and backticks in lines that no blank line parts: the parser's time grows with their square. */
const mostMarks = 500;
/** The same in the whole article, its parts between blank lines, and its lines: all take the parser's time. */
const mostMarksInAll = 50_000;
const mostParts = 10_000;
const mostLinesInAll = 50_000;
/** Lines that no blank line parts, for the same reason. */
const mostLines = 1000;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
const marker = />|[-+*]|\d[.)]/g;

const splitIt = "Split it into several stories.";

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
      hint: splitIt,
    };
  let marks = 0;
  let lines = 0;
  let marksInAll = 0;
  let parts = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const place = { line: index + 1, column: 1 };
    if ((containers.exec(line)?.[0].match(marker)?.length ?? 0) > deepestLine)
      return {
        place,
        message: `more than ${deepestLine} quotes or lists stand inside one another`,
        hint: "Begin the line with text, or with a single > or -.",
      };
    const own = line.match(/[*_[`]/g)?.length ?? 0;
    marks = line.trim() ? marks + own : 0;
    lines = line.trim() ? lines + 1 : 0;
    marksInAll += own;
    if (lines === 1 || /^ {0,3}#/.test(line)) parts++;
    if (lines > mostLines)
      return {
        place,
        message: `more than ${mostLines} lines stand without a blank line`,
        hint: "Part the paragraphs by blank lines.",
      };
    if (marks > mostMarks)
      return {
        place,
        message: `more than ${mostMarks} signs *, _, [ and \` stand in one paragraph`,
        hint: "Take them out, or part the paragraph by blank lines.",
      };
    if (parts > mostParts)
      return { place, message: `the article has more than ${mostParts} paragraphs`, hint: splitIt };
    if (index >= mostLinesInAll)
      return { place, message: `the article has more than ${mostLinesInAll} lines`, hint: splitIt };
    if (marksInAll > mostMarksInAll)
      return {
        place,
        message: `more than ${mostMarksInAll} signs *, _, [ and \` stand in the article`,
        hint: splitIt,
      };
  }
  return null;
}
