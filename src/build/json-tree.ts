import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { createLines, type Place } from "./lines.ts";
import type { Report } from "./report.ts";

/** A JSON value that knows where it stands in its file. */
export interface JsonNode {
  readonly value: unknown;
  readonly place: Place;
  /** The member of that name, or null where this is no object or has none. */
  get(key: string): JsonNode | null;
  /** The elements, none where this is no array. */
  items(): JsonNode[];
}

/** Parses JSON as RFC 8259 has it; null, with a problem, where the text is none. */
export function parseJson(source: string, report: Report): JsonNode | null {
  const text = source.replace(/^\uFEFF/, "");
  const placeAt = createLines(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  for (const { error, offset } of errors)
    report.add(placeAt(offset), `no valid JSON: ${printParseErrorCode(error)}`, "Mend the JSON here.");
  if (!root && !errors.length)
    report.add({ line: 1, column: 1 }, "the file is empty", "Write GeoJSON into it.");
  if (!root || errors.length) return null;
  return wrap(root);

  function wrap(node: Node): JsonNode {
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
      items: () => (node.type === "array" ? (node.children ?? []).map(wrap) : []),
    };
  }
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
