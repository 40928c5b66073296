import type { Place } from "../lines.ts";
import type { TreeNode } from "../tree-node.ts";
import type { Keys, Shape } from "./key.ts";
import { nearestOf } from "./nearest.ts";

/** A key that says nothing where it stands. */
export interface UnknownKey {
  readonly key: string;
  readonly place: Place;
  /** The keys that lead to it, the outermost first; empty at the top. */
  readonly path: readonly string[];
  /** What to do: the nearest known key, or where the key belongs. */
  readonly hint: string;
}

/** Every unknown key in what stands at a shape, however deep. */
export function unknownKeysIn(node: TreeNode | null, shape: Shape): UnknownKey[] {
  return node ? walk(node, shape, [], shape) : [];
}

function walk(node: TreeNode, shape: Shape, path: readonly string[], whole: Shape): UnknownKey[] {
  if (shape.is === "list") return node.items().flatMap((item) => walk(item, shape.of, path, whole));
  if (shape.is === "either") {
    const isObject = node.keys().length > 0;
    const ways = shape.of.filter(({ is }) => (is === "keys" || is === "entries") === isObject);
    const found = (ways.length ? ways : shape.of).map((each) => walk(node, each, path, whole));
    return found.reduce((best, way) => (way.length < best.length ? way : best));
  }
  if (shape.is !== "keys" && shape.is !== "entries") return [];
  return node.keys().flatMap(({ key, place }): UnknownKey[] => {
    const child = node.get(key);
    const inside = (of: Shape) => (child ? walk(child, of, [...path, key], whole) : []);
    if (shape.is === "entries") return inside(shape.of);
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    return known ? inside(known.shape) : [{ key, place, path, hint: hintFor(key, shape.keys, whole) }];
  });
}

/** The known key that is written most like it, or the one that it belongs inside, and all of them. */
function hintFor(key: string, known: Keys, whole: Shape): string {
  const parent = parentOf(key, whole, null);
  const names = Object.keys(known);
  if (parent !== null && parent in known) return `Write it inside "${parent}". ${listed(names)}`;
  const nearest = nearestOf(key, names);
  return `${nearest ? `Did you mean "${nearest}"? ` : ""}${listed(names)}`;
}

function listed(known: readonly string[]): string {
  return `Known keys: ${known.join(", ")}.`;
}

/** The key whose object has a key of that name, or null; the outermost such. */
function parentOf(key: string, shape: Shape, parent: string | null): string | null {
  if (shape.is === "list" || shape.is === "entries") return parentOf(key, shape.of, parent);
  if (shape.is !== "keys") return null;
  if (parent !== null && Object.hasOwn(shape.keys, key)) return parent;
  for (const [name, { shape: inner }] of Object.entries(shape.keys)) {
    const found = parentOf(key, inner, name);
    if (found) return found;
  }
  return null;
}
