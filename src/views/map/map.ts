import { layersOn, type Moments } from "../../model/comparison.ts";
import { type Camera, cameraFor } from "../../model/mercator.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { PageLayer, StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type ClearSpace, clearSpaceOf } from "./clear-space.ts";
import type { Engine } from "./engine.ts";
import { isInView, widen } from "./framing.ts";
import { createPins } from "./pins.ts";
import { drawPoster } from "./poster-moments.ts";
import { type MapSurroundings, obstaclesIn, savesData, sizeOf } from "./surroundings.ts";
import { createTools } from "./tools.ts";

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
  if (!group) throw new Error("The map has no .pins.");
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
  let follow: { destroy(): void } | null = null;
  let loading: Promise<void> | null = null;
  /** Whether the map still shows the story's frame, and so follows the size of its host. */
  let atHome = true;
  /** Whether the reader has moved the map by hand since it last moved for them. */
  let held = false;
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
  const tellMissing = (): void =>
    tell(failedLayers.size ? say("layerMissing", { count: failedLayers.size }) : "");
  /** The line is back: layers that did not come are asked for again. Browsers do not fetch a failed module twice. */
  const retry = (): void => {
    if (host.dataset.map === "static") return;
    for (const name of failedLayers) engine?.reload(name);
    failedLayers.clear();
    tell("");
  };
  around.window.addEventListener("online", retry, { signal });
  /** The picture stands, in the story's frame, and the pins go back with it. */
  const fail = (): void => {
    host.dataset.map = "static";
    tell(say("static"));
    camera = homeCamera();
    place();
  };

  const moved = (now: Camera): void => {
    if (host.dataset.map === "static") return;
    camera = now;
    place();
  };
  const start = (): Promise<void> => {
    loading ??= (async () => {
      if (signal.aborted) return;
      host.dataset.map = "loading";
      const { createEngine, createFollow } = await import("./engine.ts");
      if (signal.aborted) return;
      engine = createEngine({
        host: stage,
        layers: data.layers,
        reading,
        dots: data.dots,
        palette: around.theme.palette(),
        camera,
        clear: clearNow(),
        resolve: (url) => new URL(url, around.root).href,
        afterPaint: around.afterPaint,
        locale: {
          "Map.Title": say("canvas"),
          "CooperativeGesturesHandler.WindowsHelpText": say("gestureCtrl"),
          "CooperativeGesturesHandler.MacHelpText": say("gestureCommand"),
          "CooperativeGesturesHandler.MobileHelpText": say("gestureTouch"),
        },
        events: {
          moved,
          rested: () => engine?.keepClear(clearNow()),
          handled: () => {
            atHome = false;
            held = true;
          },
          ready: () => {
            host.dataset.map = "live";
            around.live();
          },
          layerFailed(name) {
            failedLayers.add(name);
            tellMissing();
          },
          lost: fail,
          restored() {
            host.dataset.map = "live";
            if (engine) moved(engine.camera());
            engine?.keepClear(clearNow());
            tellMissing();
          },
        },
      });
      const toFollow = { camera: () => camera, size: () => sizeOf(host), isHeld: () => held, goHome };
      follow = createFollow(reading, data.story.frame, toFollow, around.window);
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
    const chosen = now.selection !== before.selection;
    if (chosen) held = false;
    if (chosen || now.hover !== before.hover)
      around.afterPaint(() => {
        engine?.highlight(extentNow());
        if (!chosen) return;
        void start();
        if (now.selection.origin !== "map") showSelection();
        place();
        engine?.keepClear(clearNow());
      });
  });

  const goHome = (): void => {
    atHome = true;
    held = false;
    void start().then(() => engine?.show(homeCamera(), around.calm()));
  };
  const tools = createTools(host, say, signal, {
    zoom: (steps) => {
      atHome = false;
      held = true;
      void start().then(() => engine?.zoomBy(steps, around.calm()));
    },
    reset: goHome,
  });

  const sized = new ResizeObserver(() => {
    engine?.resize();
    if (atHome) engine?.show(homeCamera(), true);
    if (atHome || host.dataset.map === "static") camera = homeCamera();
    place();
  });
  sized.observe(host);
  /** What lies over the map may grow after it opened. */
  const covered = new ResizeObserver(() => {
    place();
    engine?.keepClear(clearNow());
  });
  for (const cover of around.covers()) covered.observe(cover);
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
      covered.disconnect();
      seen.disconnect();
      follow?.destroy();
      pins.destroy();
      engine?.destroy();
      tools.remove();
      stage.remove();
      note.remove();
    },
  };
}
