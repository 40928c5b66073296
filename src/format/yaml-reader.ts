import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { createLines, type Place } from "./lines.ts";
import type { Report } from "./report.ts";
import { unknownKeyHint } from "./unknown-keys.ts";

/** A text of the YAML, and where it stands. */
export interface Entry {
  readonly text: string;
  readonly place: Place;
}

/** Two texts of an entry and the place of the first. */
export type Pair = readonly [first: string, second: string, place: Place];

/** The front matter's YAML, read key by key; what is wrong with a key goes to the report with its place. */
export interface YamlReader {
  /** Null where there is no mapping. */
  readonly root: YAMLMap | null;
  placeOf(node: unknown): Place;
  /** @param of where the keys are, for the message; empty for the front matter itself */
  refuseUnknown(node: YAMLMap, known: readonly string[], of: string): void;
  /** A key's text; empty where there is none. */
  text(key: string, required: boolean): string;
  /** The entries of a list, each with two texts. */
  pairs(key: string, fields: readonly [string, string], lack: string, hint: string): Pair[];
  /** The entries of a mapping, each with a key and a text or a mapping of its own. */
  entries(key: string, hint: string): { readonly key: Entry; readonly value: unknown }[];
}

/** In UTF-16 code units; the parser's time grows with the square of the number of keys. */
const longest = 20_000;
/** Syntax errors told: one fault makes many. */
const mostErrors = 10;

/** @param source starts on line 2 of the file */
export function readYaml(source: string, report: Report): YamlReader {
  if (source.length > longest)
    report.add(
      { line: 1, column: 1 },
      `the front matter is longer than ${longest} characters`,
      "Write the text of the article below its second line `---`.",
    );
  const yaml = source.slice(0, longest);
  const document = parseDocument(yaml, { schema: "core", uniqueKeys: true, prettyErrors: false });
  const placeIn = createLines(yaml);
  const placeAt = (offset: number): Place => {
    const { line, column } = placeIn(Math.min(offset, yaml.length));
    return { line: line + 1, column };
  };
  const top: Place = { line: 1, column: 1 };
  const placeOf = (node: unknown): Place => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0]) : top;
  };
  for (const error of document.errors.slice(0, mostErrors))
    report.add(placeAt(error.pos[0]), `front matter: ${error.message}`, "Mend the YAML here.");
  const root = isMap(document.contents) ? document.contents : null;
  if (!root && !document.errors.length)
    report.add(top, "the front matter is no list of keys", "Write lines such as `title: ...` in it.");

  const refuseUnknown = createRefusal(placeOf, report);
  const text = (key: string, required: boolean): string => {
    const node = root?.get(key, true) as Node | undefined;
    if (node === undefined || (isScalar(node) && node.value === null)) {
      if (required && root && !document.errors.length)
        report.add(top, `front matter: "${key}" is missing`, `Add a line \`${key}: ...\`.`);
      return "";
    }
    if (!isScalar(node) || typeof node.value !== "string" || !node.value.trim()) {
      report.add(
        placeOf(node),
        `front matter: "${key}" is not a text`,
        "Write it as text, in quotes if need be.",
      );
      return "";
    }
    return node.value.trim();
  };
  const pairs: YamlReader["pairs"] = (key, fields, lack, hint) => {
    const list = root?.get(key, true);
    if (list === undefined) return [];
    if (!isSeq(list)) {
      const wanted = fields.map((field) => `\`${field}\``).join(" and ");
      report.add(placeOf(list), `front matter: "${key}" is no list`, `Write entries with ${wanted}.`);
      return [];
    }
    return list.items.flatMap((item): Pair[] => {
      const entry = isMap(item) ? item : null;
      if (entry) refuseUnknown(entry, fields, ` of "${key}"`);
      const [first, second] = fields.map((field) => entry?.get(field));
      if (typeof first === "string" && first.trim() && typeof second === "string" && second.trim())
        return [[first.trim(), second.trim(), placeOf(entry?.get(fields[0], true))]];
      report.add(placeOf(item), `front matter: ${lack}`, hint);
      return [];
    });
  };
  const entries: YamlReader["entries"] = (key, hint) => {
    const map = root?.get(key, true);
    if (map === undefined) return [];
    if (!isMap(map)) {
      report.add(placeOf(map), `front matter: "${key}" is no list of keys`, hint);
      return [];
    }
    return map.items.map((item) => ({
      key: { text: isScalar(item.key) ? String(item.key.value) : "", place: placeOf(item.key) },
      value: item.value,
    }));
  };
  return { root, placeOf, refuseUnknown, text, pairs, entries };
}

function createRefusal(placeOf: YamlReader["placeOf"], report: Report): YamlReader["refuseUnknown"] {
  return (node, known, of) => {
    for (const { key } of node.items)
      if (!isScalar(key) || !known.includes(String(key.value)))
        report.add(
          placeOf(key),
          `front matter: unknown key "${isScalar(key) ? key.value : key}"${of}`,
          unknownKeyHint(String(isScalar(key) ? key.value : key), known),
        );
  };
}
