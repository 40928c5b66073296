import { effect, untracked } from "@preact/signals";
import type { SiteFeature } from "../../../draft/site-feature.ts";
import { boundsAround } from "../../../model/bounds-around.ts";
import { palettes } from "../../../model/palette.ts";
import type { Bounds, LonLat } from "../../../model/position.ts";
import type { SiteLayer } from "../../../model/site.ts";
import type { Say } from "../../../model/words.ts";
import type { Base } from "../../api/base.ts";
import { withSiteAt } from "../../edit/sites.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../front.ts";
import { decisionsIn } from "../names/decide.ts";
import { sitesText } from "../names/settle.ts";
import { addLayer } from "../own-layers.ts";
import { ownShapes } from "../own-shapes.ts";
import type { Session } from "../session.ts";
import { positionText } from "../side/position-text.ts";
import type { DeskKey } from "../words/en.ts";
import { createBaseKeeper } from "./base-keeper.ts";
import { createDeskMap, type DeskMap } from "./desk-map.ts";
import { startDrawing } from "./drawing.ts";
import { nothing } from "./over-base.ts";
import { createPins, type Pin } from "./pins.ts";

/** Puts a story's map into an element and keeps it true to the work; returns what takes it away. */
export function showMap(host: HTMLElement, desk: Desk, session: Session, say: Say<DeskKey>): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const mode = () => ({ dark: dark.matches, contrast: contrast.matches });
  const map = createDeskMap(host, firstFrame(session), mode(), { "Map.Title": say("mapCanvas") });
  const decide = decisionsIn(session);
  const pins = createPins(map.map, {
    chosen({ id, number }) {
      const place = number === null ? undefined : session.options.places.peek()[number - 1];
      if (place) decide.choose(place);
      else choose(desk, session, id);
    },
    moved({ id }, to) {
      const moment = session.work.now.peek();
      const site = session.sites.peek().find((each) => each.id === id);
      const from = session.movedFrom.peek()?.id === id || !site ? null : { id, at: at(site) };
      choose(desk, session, id);
      if (from) session.movedFrom.value = from;
      const sites = withSiteAt(sitesText(moment), id, to);
      session.change({ others: { ...moment.others, "sites.geojson": sites } }, `move ${id}`);
      map.keepInView(to, calm.matches);
      desk.tell(say("movedTo", { position: positionText(to) }));
    },
  });
  const base = createBaseKeeper(map, session, (drawn) => drawExtent(map, session, drawn));
  const ends = [
    effect(() => pins.show(pinsOf(session, desk, say))),
    effect(() => {
      const name = session.current.value;
      const { options } = session;
      const places = options.isShown.value ? options.places.value.map(({ feature }) => at(feature)) : [];
      const site = session.sites.peek().find(({ id }) => id === name?.site);
      const shown = [...(site ? [at(site)] : []), ...places];
      if (name && shown.length && desk.side.value === "names") untracked(() => map.show(shown, calm.matches));
    }),
    effect(() => {
      session.site.value;
      session.head.value;
      session.others.value;
      drawExtent(map, session, base.drawn());
    }),
    effect(() => drawOn(map, session)),
    base.destroy,
  ];
  const recolour = (): void => map.setMode(mode());
  for (const media of [dark, contrast]) media.addEventListener("change", recolour);
  const sized = new ResizeObserver(() => map.map.resize());
  sized.observe(host);
  return () => {
    for (const media of [dark, contrast]) media.removeEventListener("change", recolour);
    sized.disconnect();
    for (const end of ends) end();
    pins.destroy();
    map.destroy();
  };
}

/** Lets the editor draw, and makes a layer of the story of what was drawn. */
function drawOn(map: DeskMap, session: Session): (() => void) | undefined {
  const kind = session.drawing.value;
  if (!kind) return;
  return startDrawing(map.map, kind, palettes.light.danger as `#${string}`, (feature) => {
    session.drawing.value = null;
    if (!feature) return;
    const text = `${JSON.stringify({ type: "FeatureCollection", features: [feature] }, null, 2)}\n`;
    session.change(
      addLayer(session.work.now.peek(), `${kind}.geojson`, text, new Date().toLocaleDateString("sv")),
    );
  });
}

function choose(desk: Desk, session: Session, id: string): void {
  session.site.value = id;
  const name = session.names.peek().find(({ site }) => site === id);
  if (name && session.current.peek()?.site !== id) session.look(name.from);
  session.site.value = id;
  desk.side.value = "place";
}

const at = ({ geometry }: SiteFeature): LonLat => [
  geometry.coordinates[0] ?? 0,
  geometry.coordinates[1] ?? 0,
];

/** The frame of the story, or one around its places, or the world. */
function firstFrame(session: Session): Bounds {
  const frame = frameOf(session.work.now.peek().head);
  const places = session.sites.peek().map(at);
  return frame ?? (places.length ? boundsAround(places, 0.15, 0.6) : [-170, -55, 170, 75]);
}

function pinsOf(session: Session, desk: Desk, say: Say<DeskKey>): Pin[] {
  const chosen = session.site.value;
  const sites = session.sites.value.map((site): Pin => {
    const name = String(site.properties.name);
    const label = say("pinLabel", { name, position: positionText(at(site)) });
    return {
      id: site.id,
      at: at(site),
      name,
      label,
      number: null,
      isChosen: site.id === chosen,
      isMovable: true,
    };
  });
  const isWanted = session.options.isShown.value && desk.side.value === "names";
  const places = (isWanted ? session.options.places.value : []).map(({ feature, where }, index): Pin => {
    const name = `${feature.properties.name}, ${where}`;
    const label = say("placeLabel", { number: index + 1, name });
    return {
      id: feature.id,
      at: at(feature),
      name,
      label,
      number: index + 1,
      isChosen: false,
      isMovable: false,
    };
  });
  return [...sites, ...places];
}

/** The extent of the chosen site, and the frame that readers see first. */
function drawExtent(map: DeskMap, session: Session, base: Base | null): void {
  const site = session.sites.peek().find(({ id }) => id === session.site.peek());
  const layer = site?.properties.layer as SiteLayer | undefined;
  const shapes = layer && base?.shapes[layer.product];
  const own = shapes?.features.filter(
    ({ id }) => layer?.feature === undefined || String(id) === layer.feature,
  );
  const frame = frameOf(session.work.now.peek().head);
  map.overlay({
    extent: own ? { type: "FeatureCollection", features: own } : nothing,
    frame: frame ? frameShape(frame) : nothing,
    own: { type: "FeatureCollection", features: ownShapes(session.work.now.peek()) },
  });
}

function frameShape([west, south, e, north]: Bounds): typeof nothing {
  const east = e < west ? e + 360 : e;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: ring } }],
  };
}
