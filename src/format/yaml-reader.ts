import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Keys } from "./keys/key.ts";
import { fits } from "./keys/misfits.ts";
import type { Place } from "./lines.ts";
import type { Report } from "./report.ts";
import type { TreeNode } from "./tree-node.ts";
import { openYaml } from "./yaml-source.ts";

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
  readonly tree: TreeNode | null;
  /** A key's value, where it is as the table of keys says; undefined where there is none or it is faulty. */
  value(key: string): unknown;
  /** A key's text; empty where there is none. */
  text(key: string, required: boolean): string;
  /** The entries of a list, each with two texts. */
  pairs(key: string, fields: readonly [string, string], lack: string, hint: string): Pair[];
  /** The entries of a mapping, each with a key and a text or a mapping of its own. */
  entries(key: string, hint: string): { readonly key: Entry; readonly value: unknown }[];
}

/** @param of what the front matter is of, for unknown keys, such as " of a translation"; empty for an article's */
export function readYaml(source: string, report: Report, keys: Keys, of: string): YamlReader {
  const opened = openYaml(source, report, { keys, label: "front matter: ", of, above: 1 });
  const { root, tree, isSound, top, placeOf } = opened;
  const text = (key: string, required: boolean): string => {
    const node = root?.get(key, true) as Node | undefined;
    if (node === undefined || (isScalar(node) && node.value === null)) {
      if (required && root && isSound)
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
  const value: YamlReader["value"] = (key) => {
    const [node, shape] = [tree?.get(key), keys[key]?.shape];
    return node && shape && fits(node, shape, "front matter", report, [key]) ? node.value : undefined;
  };
  return { root, tree, placeOf, value, text, pairs, entries };
}
