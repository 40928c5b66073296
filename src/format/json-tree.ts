import {
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { createLines, type Place } from "./lines.ts";
import type { Report } from "./report.ts";
import type { TreeNode } from "./tree-node.ts";

/** How deep arrays and objects may stand inside one another. */
const deepest = 64;
/** Syntax errors told: one fault makes many. */
const mostErrors = 10;

/** Parses JSON as RFC 8259 has it, without duplicate keys; null, with a problem, where the text is none. */
export function parseJson(source: string, report: Report): TreeNode | null {
  const text = source.replace(/^\uFEFF/, "");
  const placeAt = createLines(text);
  const tooDeep = depthExcess(text);
  if (!text.trim() || tooDeep !== null) {
    if (tooDeep === null) report.add({ line: 1, column: 1 }, "the file is empty", "Write GeoJSON into it.");
    else report.add(placeAt(tooDeep), `JSON nested more than ${deepest} deep`, "Write it flatter.");
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first && /^\s*</.test(text))
    report.add(
      placeAt(first.offset),
      "no valid JSON: the file is a page of the web or another kind of XML",
      "Save the data itself, not the page that shows it.",
    );
  else
    for (const { error, offset } of firstOfLines(errors, placeAt).slice(0, mostErrors))
      report.add(placeAt(offset), `no valid JSON: ${wordsOf(error)}`, "Mend the JSON here.");
  if (!root || errors.length) return null;
  for (const { key, offset } of duplicatesIn(root))
    report.add(placeAt(offset), `the key "${key}" is there twice`, "Keep one of the two.");
  return wrap(root);

  function wrap(node: Node): TreeNode {
    return {
      get value() {
        return contentOf(node);
      },
      place: placeAt(node.offset),
      get(key) {
        if (node.type !== "object") return null;
        const member = node.children?.find((property) => property.children?.[0]?.value === key);
        const child = member?.children?.[1];
        return child ? wrap(child) : null;
      },
      keys: () =>
        node.type !== "object"
          ? []
          : (node.children ?? []).map(({ children, offset }) => ({
              key: String(children?.[0]?.value),
              place: placeAt(offset),
            })),
      items: () => (node.type === "array" ? (node.children ?? []).map(wrap) : []),
    };
  }
}

/** One slip makes the parser stumble several times on its line. */
function firstOfLines(errors: readonly ParseError[], placeAt: (offset: number) => Place): ParseError[] {
  const byLine = new Map<number, ParseError>();
  for (const error of errors) {
    const { line } = placeAt(error.offset);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine.values()];
}

function contentOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(contentOf);
  if (node.type !== "object") return node.value;
  const entries = (node.children ?? []).map(({ children }) => [
    String(children?.[0]?.value),
    children?.[1] ? contentOf(children[1]) : null,
  ]);
  return Object.fromEntries(entries);
}

/** Such as "comma expected". */
function wordsOf(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/\B[A-Z]/g, " $&")
    .toLowerCase();
}

/** The offset of the first bracket that opens one level too many, or null. */
function depthExcess(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > deepest) return index;
  }
  return null;
}

function duplicatesIn(node: Node): { key: string; offset: number }[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const inside = duplicatesIn(child);
    if (child.type !== "property") return inside;
    const key = String(child.children?.[0]?.value);
    if (seen.has(key)) inside.unshift({ key, offset: child.offset });
    seen.add(key);
    return inside;
  });
}
