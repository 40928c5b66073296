import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Place } from "./lines.ts";
import type { TreeNode } from "./tree-node.ts";

/** A node of a YAML document as a tree that knows its places; null for what is none, or is no more than an alias. */
export function yamlTree(node: unknown, placeOf: (node: unknown) => Place): TreeNode | null {
  if (node === null || node === undefined || isAlias(node)) return null;
  const wrap = (child: unknown) => yamlTree(child, placeOf);
  return {
    get value() {
      return isScalar(node) ? node.value : (node as Node).toJSON?.();
    },
    place: placeOf(node),
    get: (key) => (isMap(node) ? wrap(node.get(key, true)) : null),
    keys: () =>
      isMap(node)
        ? node.items.map(({ key }) => ({
            key: isScalar(key) ? String(key.value) : String(key),
            place: placeOf(key),
          }))
        : [],
    items: () => (isSeq(node) ? node.items.flatMap((item) => wrap(item) ?? []) : []),
  };
}
