import type { Place } from "./lines.ts";

/** A value of a file that knows where it stands, whether it was written as JSON or as YAML. */
export interface TreeNode {
  readonly value: unknown;
  readonly place: Place;
  /** The member of that name, or null where this is no object or has none. */
  get(key: string): TreeNode | null;
  /** The members' names with their places, none where this is no object. */
  keys(): { readonly key: string; readonly place: Place }[];
  /** The elements, none where this is no list. */
  items(): TreeNode[];
}
