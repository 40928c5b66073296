import type { Defence } from "../defence.ts";

const limits = "src/format/article-limits.ts";
const heavy = "tests/format/check-heavy-input.test.ts";
const any = "tests/format/check-any-input.test.ts";
const checks = "tests/format/check-story.test.ts";

/** What keeps the build from choking on what it is given. */
export const inputLimits: readonly Defence[] = [
  {
    what: "An article's length is limited",
    file: limits,
    text: "if (text.length > longest)",
    instead: "if (text.length > 10 * longest)",
    test: heavy,
    title: "an article of too many characters is refused",
  },
  {
    what: "An article's paragraphs are limited",
    file: limits,
    text: "if (parts > mostParts)",
    instead: "if (parts > 10 * mostParts)",
    test: heavy,
    title: "an article of too many paragraphs is refused",
  },
  {
    what: "An article's lines are limited",
    file: limits,
    text: "if (index >= mostLinesInAll)",
    instead: "if (index >= 10 * mostLinesInAll)",
    test: heavy,
    title: "an article of too many lines is refused",
  },
  {
    what: "An article's signs that cost the parser time are limited",
    file: limits,
    text: "if (marksInAll > mostMarksInAll)",
    instead: "if (marksInAll > 10 * mostMarksInAll)",
    test: heavy,
    title: "an article of too many signs is refused",
  },
  {
    what: "Quotes and lists in one another are limited",
    file: limits,
    text: "?? 0) > deepestLine)",
    instead: "?? 0) > 10 * deepestLine)",
    test: heavy,
    title: "seventeen quotes begun on one line are refused",
  },
  {
    what: "Lists that grow deeper line by line are limited",
    file: "src/format/article.ts",
    text: "if (depth > deepest) {",
    instead: "if (depth > 1e9) {",
    test: heavy,
    title: "heavy input lists in lists, line by line, deeper than is let in, are refused",
  },
  {
    what: "The depth of JSON is limited",
    file: "src/format/json-tree.ts",
    text: "if (depth > deepest) return index;",
    instead: "",
    test: heavy,
    title: "heavy input sites of arrays in arrays are refused in good time",
  },
  {
    what: "A key that stands twice in JSON is refused",
    file: "src/format/json-tree.ts",
    text: "if (seen.has(key)) inside",
    instead: "if (seen.size < 0) inside",
    test: checks,
    title: "the place of a fault json-key-twice",
  },
  {
    what: "A file's weight is limited",
    file: "src/format/read-text.ts",
    text: "const mostBytes = 2_000_000;",
    instead: "const mostBytes = 20_000_000;",
    test: any,
    title: "is refused where a file weighs more than 2 MB",
  },
  {
    what: "A file that is no UTF-8 is refused",
    file: "src/format/read-text.ts",
    text: ", { fatal: true }",
    instead: "",
    test: checks,
    title: "the place of a fault article-in-latin-1",
  },
  {
    what: "The length of front matter is limited",
    file: "src/format/yaml-source.ts",
    text: "if (source.length > longest)",
    instead: "if (false)",
    test: heavy,
    title: "front matter that is too long is refused, and says so",
  },
  {
    what: "A link's fragment that is badly encoded is borne",
    file: "src/format/passages.ts",
    text: "  } catch {\n    return fragment;",
    instead: "  } catch (error) {\n    throw error;",
    test: any,
    title: "whose escapes are broken, and is read",
  },
  {
    what: "A coordinate must be one on Earth",
    file: "src/model/position.ts",
    text: "return isLonLat(position) ? position : null;",
    instead: "return position as never;",
    test: checks,
    title: "each broken story coordinates-off-earth is refused",
  },
];
