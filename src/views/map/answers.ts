import { layersOn, type Moments } from "../../model/comparison.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { PageLayer, StoryData } from "../../model/story-data.ts";
import type { Reading } from "../../state/reading.ts";
import type { MapCamera } from "./camera.ts";
import type { LiveMap } from "./live-map.ts";
import type { Pins } from "./pins.ts";
import { drawPoster } from "./poster-moments.ts";
import type { Room } from "./room.ts";
import type { MapSurroundings } from "./surroundings.ts";

/** What the map does for what its reader does, on its buttons and elsewhere. */
export interface Answers {
  /** The live map has come: it does what was asked for meanwhile. */
  catchUp(): void;
  /** Back to the story's frame. */
  goHome(): void;
  /** Nearer by so many zoom levels, or farther, about what is chosen. */
  zoom(steps: number): void;
  destroy(): void;
}

/** @param start brings the live map, where it is not there */
export function createAnswers(
  host: HTMLElement,
  { story, layers, comparisons }: StoryData,
  reading: Reading,
  around: MapSurroundings,
  { camera, pins, room }: { readonly camera: MapCamera; readonly pins: Pins; readonly room: Room },
  live: () => LiveMap | null,
  start: () => Promise<void>,
): Answers {
  const extentNow = (): SiteLayer | null => {
    const { selection, hover } = reading.get();
    const id = hover ?? selection.site;
    return (id && reading.order.site(id)?.layer) ?? null;
  };
  const highlight = (): void => live()?.engine.highlight(extentNow());
  const showSelection = (): void => {
    const { selection } = reading.get();
    const sites = selection.site
      ? [selection.site]
      : selection.passage
        ? reading.order.sitesOf(selection.passage)
        : [];
    const target =
      sites.length &&
      live()?.parts.targetFor(
        sites.flatMap((id) => reading.order.site(id) ?? []),
        camera.isHome(),
      );
    if (!target) return;
    camera.show();
    live()?.engine.show(target === story.frame ? camera.home() : target, around.calm());
  };
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
        highlight();
        if (!chosen) return;
        void start();
        if (now.selection.origin !== "map") showSelection();
        room.make();
      });
  });
  return {
    catchUp() {
      room.place();
      const { moments } = reading.get();
      if (moments.size) live()?.engine.setLayers(layersOn(layers, moments));
      highlight();
      showSelection();
    },
    goHome() {
      camera.goHome();
      void start().then(() => live()?.engine.show(camera.home(), around.calm()));
    },
    zoom(steps) {
      camera.hold();
      const { site: chosen } = reading.get().selection;
      const about = chosen && reading.order.site(chosen);
      void start().then(() => live()?.engine.zoomBy(steps, around.calm(), about));
    },
    destroy: unsubscribe,
  };
}
