import type { PassageView } from "./story.ts";

/** The layers that are drawn: those that some passage's view names are drawn in the views that name them alone. */
export function layersIn<Layer extends { readonly name: string }>(
  layers: readonly Layer[],
  views: readonly PassageView[] = [],
  shown: PassageView | null = null,
): readonly Layer[] {
  const kept = new Set(views.flatMap((view) => view.layers ?? []));
  return kept.size
    ? layers.filter(({ name }) => !kept.has(name) || shown?.layers?.includes(name) === true)
    : layers;
}
