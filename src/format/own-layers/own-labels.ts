import type { LayerEntry } from "./layer-entry.ts";

/** The ids in `labels` of an own layer's words, which a translation says in its language: title, classes and note. */
export function ownLabelsOf(entries: readonly LayerEntry[]): string[] {
  return entries.flatMap(({ name, by, note }) => [
    name,
    ...(by?.classes ?? []).map(({ value }) => `${name}.${value}`),
    ...(note ? [`${name}.note`] : []),
  ]);
}
