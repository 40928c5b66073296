import type { Feature } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import type { Layer } from "../../model/layer.ts";
import type { Drawn } from "./drawn.ts";

/** A layer of the base map, and its features at a detail. */
export interface BaseLayer {
  readonly layer: Layer;
  /** @param isFirst whether the map opens with them: what only a nearer map shows is left out */
  features(metres: MetresAt, isFirst: boolean): readonly Feature[];
}

/**
 * A layer of shapes: what it has for the story is chosen once, when it is first asked for, and then drawn at each detail.
 *
 * @param first the finest detail of the map as it opens
 */
export function shapeLayer(layer: Layer, first: MetresAt, choose: () => Drawn): BaseLayer {
  let near: Drawn | null = null;
  let opening: Drawn | null = null;
  const drawn = (isFirst: boolean): Drawn => {
    near ??= choose();
    if (isFirst) opening ??= near.coarser(first);
    return (isFirst && opening) || near;
  };
  return {
    layer,
    features: (metres, isFirst) => drawn(isFirst).features(metres),
  };
}
