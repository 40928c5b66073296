import { frontOf, withFront } from "../edit/front.ts";
import type { Moment, Step } from "./work.ts";

/** A list of entries in the front matter, unchecked: each entry's values as texts. */
export type Entries = readonly Readonly<Record<string, string>>[];

/** The entries under a key; none where it has no list. */
export function entriesOf(head: string, key: string): Entries {
  const listed = frontOf(head)[key];
  if (!Array.isArray(listed)) return [];
  return listed.map((entry: Record<string, unknown> | null) =>
    Object.fromEntries(Object.entries(entry ?? {}).map(([name, value]) => [name, String(value ?? "")])),
  );
}

/** The story with an entry more, at the list's end. */
export function addEntry({ head }: Moment, key: string, entry: Readonly<Record<string, string>>): Step {
  return { head: withFront(head, [key, entriesOf(head, key).length], entry) };
}

/** The story with one value of an entry set. */
export function setEntry({ head }: Moment, key: string, index: number, name: string, value: string): Step {
  return { head: withFront(head, [key, index, name], value) };
}

/** The story without an entry; a list without entries goes. */
export function removeEntry({ head }: Moment, key: string, index: number): Step {
  const isLast = entriesOf(head, key).length === 1;
  return { head: withFront(head, isLast ? [key] : [key, index], undefined) };
}
