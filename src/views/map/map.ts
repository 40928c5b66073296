import { layersOn, type Moments } from "../../model/comparison.ts";
import { type Camera, cameraFor, type Size } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { PageLayer, StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { Theme } from "../../state/theme.ts";
import { type ClearSpace, clearSpaceOf } from "./clear-space.ts";
import type { Engine } from "./engine.ts";
import { isInView, widen } from "./framing.ts";
import { loadEngine } from "./load-engine.ts";
import { createPins } from "./pins.ts";
import { drawPoster } from "./poster-moments.ts";
import { createTools } from "./tools.ts";

/** What the map needs of the page around it. */
export interface MapSurroundings {
  readonly window: Window;
  /** The site's root folder as an absolute address. */
  readonly root: URL;
  /** Whether the reader asked for less motion. */
  calm(): boolean;
  /** What may lie over the map: the card. */
  covers(): readonly Element[];
  readonly theme: Pick<Theme, "palette" | "watch">;
}

/**
 * The map: the poster that the build drew, its pins, and the live map that takes the poster's place as soon as it can.
 * Where it cannot, the poster stays, with a sentence that says so.
 *
 * @param host the element with `data-map`
 */
export function createMap(
  host: HTMLElement,
  data: StoryData,
  reading: Reading,
  say: Say<WordKey>,
  around: MapSurroundings,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const { document } = around.window;
  const group = host.querySelector<HTMLElement>(".pins");
  if (!group) throw new Error("The map has no group of pins (.pins).");
  const pins = createPins(group, reading, say, data.radii);
  const stage = document.createElement("div");
  stage.className = "engine";
  host.prepend(stage);
  const note = document.createElement("p");
  note.className = "map-note";
  note.setAttribute("role", "status");
  note.hidden = true;
  host.append(note);

  let engine: Engine | null = null;
  let loading: Promise<void> | null = null;
  /** Whether the map still shows the story's frame, and so follows the size of its host. */
  let atHome = true;
  let camera: Camera = cameraFor(data.story.frame, sizeOf(host));
  const failedLayers = new Set<string>();
  const printing = around.window.matchMedia("print");
  const place = (): void => {
    if (printing.matches) pins.release();
    else pins.place(camera, sizeOf(host), obstaclesIn(host, around.covers()));
  };
  printing.addEventListener("change", place, { signal });
  const clearNow = (): ClearSpace => clearSpaceOf(pins.rooms(), camera, sizeOf(host));
  const homeCamera = (): Camera => cameraFor(data.story.frame, sizeOf(host));
  around.theme.watch((palette) => engine?.setPalette(palette), signal);

  const tell = (text: string): void => {
    note.textContent = text;
    note.hidden = !text;
  };
  const fail = (): void => {
    host.dataset.map = "static";
    tell(say("static"));
  };

  const urlOf = ({ url }: PageLayer): string => new URL(url, around.root).href;
  const start = (): Promise<void> => {
    loading ??= (async () => {
      if (signal.aborted) return;
      host.dataset.map = "loading";
      const { createEngine } = await loadEngine(data.layers.map(urlOf));
      if (signal.aborted) return;
      engine = createEngine({
        host: stage,
        layers: data.layers,
        sites: data.story.sites,
        palette: around.theme.palette(),
        camera,
        clear: clearNow(),
        urlOf,
        locale: {
          "Map.Title": say("canvas"),
          "CooperativeGesturesHandler.WindowsHelpText": say("gestureCtrl"),
          "CooperativeGesturesHandler.MacHelpText": say("gestureCommand"),
          "CooperativeGesturesHandler.MobileHelpText": say("gestureTouch"),
        },
        events: {
          moved(now) {
            camera = now;
            place();
          },
          rested: () => engine?.keepClear(clearNow()),
          handled: () => {
            atHome = false;
          },
          ready: () => {
            host.dataset.map = "live";
          },
          layerFailed(name) {
            failedLayers.add(name);
            tell(say("layerMissing", { count: failedLayers.size }));
          },
          lost: fail,
          restored() {
            host.dataset.map = "live";
            tell("");
          },
        },
      });
      engine.highlight(extentNow());
      if (!atHome) showSelection();
    })().catch(() => fail());
    return loading;
  };

  const extentNow = (): SiteLayer | null => {
    const { selection, hover } = reading.get();
    const site = hover ?? selection.site;
    return (site && reading.order.site(site)?.layer) ?? null;
  };
  const showSelection = (): void => {
    const { selection } = reading.get();
    const sites = (
      selection.site ? [selection.site] : selection.passage ? reading.order.sitesOf(selection.passage) : []
    )
      .map((id) => reading.order.site(id))
      .filter((site) => site !== null);
    if (!sites.length) return;
    const target = widen(data.story.frame, sites);
    const size = sizeOf(host);
    const inView = sites.every((site) => isInView(site, camera, size));
    if (inView && atHome) return;
    atHome = false;
    engine?.show(target === data.story.frame ? homeCamera() : target, around.calm());
  };

  const showMoments = (moments: Moments, before: Moments): void => {
    const drawn = layersOn(data.layers, moments);
    drawPoster(host, drawn);
    const asDrawn = ({ name, asOf }: PageLayer): boolean =>
      drawn.some((layer) => layer.name === name && layer.asOf === asOf);
    pins.hideOf(new Set(data.layers.filter((layer) => !asDrawn(layer)).map(({ name }) => name)));
    const opened = data.comparisons.find(({ layer }) => moments.has(layer) && !before.has(layer));
    if (opened) atHome = false;
    place();
    void start().then(() => {
      engine?.setLayers(drawn);
      if (opened) engine?.show(opened.bounds, around.calm());
    });
  };

  const unsubscribe = reading.subscribe((now, before) => {
    if (now.moments !== before.moments) showMoments(now.moments, before.moments);
    if (now.hover !== before.hover || now.selection.site !== before.selection.site)
      engine?.highlight(extentNow());
    if (now.selection === before.selection) return;
    void start();
    if (now.selection.origin !== "map") showSelection();
    place();
    engine?.keepClear(clearNow());
  });

  const tools = createTools(host, say, signal, {
    zoom: (steps) => {
      atHome = false;
      void start().then(() => engine?.zoomBy(steps, around.calm()));
    },
    reset: () => {
      atHome = true;
      void start().then(() => engine?.show(homeCamera(), around.calm()));
    },
  });

  const sized = new ResizeObserver(() => {
    engine?.resize();
    if (atHome) {
      camera = homeCamera();
      engine?.show(camera, true);
    }
    place();
  });
  sized.observe(host);
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    seen.disconnect();
    void start();
  });
  if (savesData(around.window)) {
    const reach = { signal, once: true };
    for (const type of ["pointerdown", "keydown"] as const)
      host.addEventListener(type, () => void start(), reach);
  } else seen.observe(host);
  place();

  return {
    destroy() {
      ended.abort();
      unsubscribe();
      sized.disconnect();
      seen.disconnect();
      pins.destroy();
      engine?.destroy();
      tools.remove();
      stage.remove();
      note.remove();
    },
  };
}

/** Whether the reader asked for less data: then the live map comes when they reach for it. */
function savesData({ navigator }: Window): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** The map's own buttons and what else lies over it, as far as it does. */
function obstaclesIn(host: HTMLElement, covers: readonly Element[]): Rect[] {
  const map = host.getBoundingClientRect();
  return [...host.querySelectorAll(".map-tools"), ...covers].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= map.left || left >= map.right || bottom <= map.top || top >= map.bottom) return [];
    return [{ left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }];
  });
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}
