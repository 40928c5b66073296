import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Problem } from "../../../model/problem.ts";
import { positionOfSource } from "../text/source-places.ts";
import type { Written } from "../text/write-body.ts";

/** What a problem speaks of. */
export type Where =
  | { readonly kind: "text"; readonly position: number }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "front" }
  | { readonly kind: "file" };

/** Finds what a problem speaks of by its file, line and column. */
export function whereOf(problem: Problem, article: Written, sites: string): Where {
  const { file, line, column } = problem;
  if (file === "sites.geojson") {
    const id = siteAt(sites, offsetOf(sites, line, column));
    return id === null ? { kind: "file" } : { kind: "site", id };
  }
  if (file !== "article.md") return { kind: "file" };
  const offset = offsetOf(article.text, line, column);
  const [first] = article.blocks;
  if (!first || offset < first.start) return { kind: "front" };
  const position = positionOfSource(article.blocks, offset) ?? positionOfSource(article.blocks, offset + 1);
  return position === null ? { kind: "file" } : { kind: "text", position };
}

/** The offset of a line and column, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return start + column - 1;
}

function siteAt(sites: string, offset: number): string | null {
  const features = findNodeAtLocation(parseTree(sites) ?? { type: "null", offset: 0, length: 0 }, [
    "features",
  ]);
  const feature = features?.children?.find(
    (node) => node.offset <= offset && offset < node.offset + node.length,
  );
  const id: unknown = feature && findNodeAtLocation(feature, ["id"])?.value;
  return typeof id === "string" ? id : null;
}
