import { isShownOn } from "../../model/comparison.ts";
import type { PageLayer } from "../../model/page-layer.ts";

/** Shows of the poster's dated shapes those of the dates that the layers are drawn for. */
export function drawPoster(host: HTMLElement, layers: readonly PageLayer[]): void {
  for (const shape of host.querySelectorAll<SVGElement>(".poster [data-layer]")) {
    const layer = layers.find(({ name }) => name === shape.dataset.layer);
    const shown = layer && (!layer.asOf || isShownOn(shape.dataset, layer.asOf));
    shape.toggleAttribute("data-off", !shown);
  }
}
