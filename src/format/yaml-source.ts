import { isMap, type Node, parseDocument, type YAMLMap } from "yaml";
import type { Keys } from "./keys/key.ts";
import { unknownKeysIn } from "./keys/unknown.ts";
import { createLines, type Place } from "./lines.ts";
import type { Report } from "./report.ts";
import type { TreeNode } from "./tree-node.ts";
import { yamlTree } from "./yaml-tree.ts";

/** What a piece of YAML is, for its problems. */
export interface YamlKind {
  /** The keys that it may have; any other is refused. */
  readonly keys: Keys;
  /** What its problems begin with, such as "front matter: ". */
  readonly label: string;
  /** What has those keys, where the label does not say it: " of a translation". */
  readonly of: string;
  /** Lines of its file above it. */
  readonly above: number;
}

/** YAML as it was parsed; what is wrong with it is in the report. */
export interface YamlSource {
  /** Null where there is no mapping. */
  readonly root: YAMLMap | null;
  /** The same as a tree that knows its places. */
  readonly tree: TreeNode | null;
  /** Whether it has no fault in its syntax. */
  readonly isSound: boolean;
  /** Where the file begins. */
  readonly top: Place;
  placeOf(node: unknown): Place;
}

/** In UTF-16 code units; the parser's time grows with the square of the number of keys. */
const longest = 20_000;
/** Syntax errors told: one fault makes many. */
const mostErrors = 10;

export function openYaml(source: string, report: Report, { keys, label, of, above }: YamlKind): YamlSource {
  const name = label.replace(/: $/, "");
  const top: Place = { line: 1, column: 1 };
  if (source.length > longest)
    report.add(
      top,
      `the ${name} is longer than ${longest} characters`,
      above ? "Write the text of the article below its second line `---`." : "Write it shorter.",
    );
  const yaml = source.slice(0, longest);
  const document = parseDocument(yaml, { schema: "core", uniqueKeys: true, prettyErrors: false });
  const placeIn = createLines(yaml);
  const placeAt = (offset: number): Place => {
    const { line, column } = placeIn(Math.min(offset, yaml.length));
    return { line: line + above, column };
  };
  const placeOf = (node: unknown): Place => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0]) : top;
  };
  for (const error of document.errors.slice(0, mostErrors))
    report.add(placeAt(error.pos[0]), `${label}${error.message}`, "Mend the YAML here.");
  const root = isMap(document.contents) ? document.contents : null;
  if (!root && !document.errors.length)
    report.add(
      top,
      `the ${name} is no list of keys`,
      `Write lines such as \`${Object.keys(keys)[0]}: ...\` in it.`,
    );
  const tree = yamlTree(root, placeOf);
  for (const { key, place, path, hint } of unknownKeysIn(tree, { is: "keys", keys }))
    report.add(place, `${label}unknown key "${key}"${path.length ? ` of "${path.at(-1)}"` : of}`, hint);
  return { root, tree, isSound: !document.errors.length, top, placeOf };
}
