import { layersOn, type Moments } from "../../model/comparison.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { Reading } from "../../state/reading.ts";
import type { MapCamera } from "./camera.ts";
import type { LiveMap } from "./engine-contract.ts";
import type { Pins } from "./pins.ts";
import { drawPoster } from "./poster-moments.ts";
import type { Room } from "./room.ts";
import type { MapSurroundings } from "./surroundings.ts";

/** What the map does for what its reader does, on its buttons and elsewhere. */
export interface Answers {
  /** Back to the story's frame. */
  goHome(): void;
  /** Nearer by so many zoom levels, or farther, about what is chosen. */
  zoom(steps: number): void;
  destroy(): void;
}

/** @param start brings the live map, where it is not there */
export function createAnswers(
  host: HTMLElement,
  { layers, comparisons }: StoryData,
  reading: Reading,
  around: MapSurroundings,
  { camera, pins, room }: { readonly camera: MapCamera; readonly pins: Pins; readonly room: Room },
  live: () => LiveMap | null,
  start: () => Promise<void>,
): Answers {
  const showMoments = (moments: Moments, before: Moments): void => {
    const drawn = layersOn(layers, moments);
    drawPoster(host, drawn);
    const asDrawn = ({ name, asOf }: PageLayer): boolean =>
      drawn.some((layer) => layer.name === name && layer.asOf === asOf);
    pins.hideOf(new Set(layers.filter((layer) => !asDrawn(layer)).map(({ name }) => name)));
    const opened = comparisons.find(({ layer }) => moments.has(layer) && !before.has(layer));
    if (opened) camera.show();
    room.place();
    void start().then(() => {
      live()?.engine.setLayers(drawn);
      if (opened) live()?.engine.show(opened.bounds, around.calm());
    });
  };
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.moments !== before.moments) showMoments(now.moments, before.moments);
    const chosen = now.selection !== before.selection;
    if (chosen) camera.letGo();
    if (chosen || now.hover !== before.hover)
      around.afterPaint(() => {
        live()?.highlight();
        if (!chosen) return;
        void start();
        if (now.selection.origin !== "map") live()?.showSelection();
        room.make();
      });
  });
  return {
    goHome() {
      camera.goHome();
      void start().then(() => live()?.engine.show(camera.home(), around.calm()));
    },
    zoom(steps) {
      camera.hold();
      const { site } = reading.get().selection;
      void start().then(() => live()?.engine.zoomBy(steps, around.calm(), site && reading.order.site(site)));
    },
    destroy: unsubscribe,
  };
}
