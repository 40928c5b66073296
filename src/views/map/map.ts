import { layersOn, type Moments } from "../../model/comparison.ts";
import { type Camera, cameraFor } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { type ClearSpace, clearSpaceOf } from "./clear-space.ts";
import type { Engine } from "./engine-contract.ts";
import { createEngineFetch } from "./fetch-engine.ts";
import type { LiveParts, MapParts } from "./live-parts.ts";
import { createNote } from "./note.ts";
import { createPins } from "./pins.ts";
import { drawPoster } from "./poster-moments.ts";
import { type MapSurroundings, obstaclesIn, sizeOf } from "./surroundings.ts";
import { createTools } from "./tools.ts";
import { whenWanted } from "./when-wanted.ts";

/** Zoom levels below the story's frame from which on pins are gathered. */
const wider = 0.3;

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
  const fetchEngine = createEngineFetch(around);
  let engine: Engine | null = null;
  let parts: LiveParts | null = null;
  let loading: Promise<void> | null = null;
  /** Whether the live map may come if it is started anew. */
  let mayRestart = false;
  /** Whether the map still shows the story's frame, and so follows the size of its host. */
  let atHome = true;
  /** Whether the reader has moved the map by hand since it last moved for them. */
  let held = false;
  let camera: Camera = cameraFor(data.story.frame, sizeOf(host));
  const printing = around.window.matchMedia("print");
  const place = (): void => {
    if (printing.matches) {
      pins.release();
      parts?.scale.release();
      return;
    }
    pins.place(camera, sizeOf(host), obstacles(), parts?.arranged);
    parts?.scale.draw(camera);
  };
  printing.addEventListener("change", place, { signal });
  const obstacles = (): readonly Rect[] => obstaclesIn(host, around.covers());
  const clearNow = (): ClearSpace => clearSpaceOf([...pins.rooms(), ...obstacles()], camera, sizeOf(host));
  const homeCamera = (): Camera => cameraFor(data.story.frame, sizeOf(host));
  around.theme.watch((palette) => engine?.setPalette(palette), signal);

  /** Pins go where nothing covers them, and labels where no pin does. */
  const makeRoom = (): void => {
    place();
    engine?.keepClear(clearNow());
  };
  /** The line is back, or the reader wants it: what did not come is asked for again, layers or the whole engine. */
  const retry = (): void => {
    const isStatic = host.dataset.map === "static";
    if (isStatic && !mayRestart) return;
    for (const name of note.takeLacking()) if (!isStatic) engine?.reload(name);
    if (!isStatic) return;
    parts?.destroy();
    engine?.destroy();
    parts = engine = loading = null;
    void start();
  };
  const note = createNote(host, around.window, say, retry, signal);
  /** The picture stands, in the story's frame, and the pins go back with it. */
  const fail = (mayHelp: boolean): void => {
    mayRestart = mayHelp;
    host.dataset.map = "static";
    note.tell(say(mayHelp ? "notLoaded" : "static"), mayHelp);
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
      const fetched = await fetchEngine().catch(() => fail(true));
      if (!fetched || signal.aborted) return;
      parts = fetched.createLiveParts(host, data.story.frame, reading, say, mapNow, around.window);
      engine = fetched.createEngine({
        host: stage,
        layers: data.layers,
        reading,
        dots: data.dots,
        palette: around.theme.palette(),
        camera,
        clear: clearNow(),
        resolve: (url) => new URL(url, around.root).href,
        say,
        offer: (ids, spot) => parts?.offer(ids, say("group", { count: ids.length }), spot, null),
        afterPaint: around.afterPaint,
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
          layerAsked: note.forget,
          layerFailed: note.lacks,
          broken: () => fail(true),
          lost: () => fail(false),
          restored() {
            host.dataset.map = "live";
            if (engine) moved(engine.camera());
            engine?.keepClear(clearNow());
            note.tellLacking();
          },
        },
      });
      place();
      const { moments } = reading.get();
      if (moments.size) engine.setLayers(layersOn(data.layers, moments));
      engine.highlight(extentNow());
      showSelection();
    })().catch(() => fail(false));
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
    const target = sites.length && parts?.targetFor(sites, atHome);
    if (!target) return;
    atHome = false;
    engine?.show(target === data.story.frame ? homeCamera() : target, around.calm());
  };

  const showMoments = (moments: Moments, before: Moments): void => {
    const drawn = layersOn(data.layers, moments);
    drawPoster(host, drawn);
    const asDrawn = ({ name, asOf }: StoryData["layers"][number]): boolean =>
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
        makeRoom();
      });
  });

  const goHome = (): void => {
    atHome = true;
    held = false;
    void start().then(() => engine?.show(homeCamera(), around.calm()));
  };
  const mapNow: MapParts = {
    camera: () => camera,
    size: () => sizeOf(host),
    isHeld: () => held,
    isWide: () => camera.zoom < homeCamera().zoom - wider,
    goHome,
    place,
  };
  const tools = createTools(host, say, signal, {
    zoom: (steps) => {
      atHome = false;
      held = true;
      const { site } = reading.get().selection;
      void start().then(() => engine?.zoomBy(steps, around.calm(), site && reading.order.site(site)));
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
  const covered = new ResizeObserver(() => around.afterPaint(makeRoom));
  for (const cover of around.covers()) covered.observe(cover);
  whenWanted(host, around.window, () => void start(), signal);
  place();

  return {
    destroy() {
      ended.abort();
      unsubscribe();
      sized.disconnect();
      covered.disconnect();
      parts?.destroy();
      pins.destroy();
      engine?.destroy();
      tools.remove();
      stage.remove();
    },
  };
}
