import { type Bounds, contains } from "../../../model/position.ts";
import type { SiteLayer } from "../../../model/site.ts";
import type { Base, BaseWanted } from "../../api/base.ts";
import { languageOfArticle, layersOf } from "../front.ts";
import { createLater } from "../later.ts";
import type { Session } from "../session.ts";
import type { DeskMap } from "./desk-map.ts";

/** Keeps the base map as fine as the view needs it. */
export interface BaseKeeper {
  drawn(): Base | null;
  destroy(): void;
}

/** Milliseconds of rest after which a view's base map is asked for. */
const rest = 250;
/** What is drawn until the view's own base map has been cut. */
const world: Bounds = [-170, -60, 170, 78];
/** Zooms that one base map does for. */
const range = 1.4;

/** @param then called after another base map was drawn */
export function createBaseKeeper(map: DeskMap, session: Session, then: (base: Base) => void): BaseKeeper {
  let drawn: Base | null = null;
  let frame: Bounds | null = null;
  let zoom = 0;
  let asked = "";
  let isOver = false;
  let isAsking = false;
  const isEnough = (view: Bounds): boolean =>
    frame !== null &&
    Math.abs(map.map.getZoom() - zoom) < range &&
    contains(frame, [view[0], view[1]]) &&
    contains(frame, [view[2], view[3]]);
  const ask = async (): Promise<void> => {
    const view = map.view();
    const wanted = wantedOf(session, inWorld(view));
    const story = JSON.stringify([wanted.lang, wanted.layers, wanted.extents]);
    if (story === asked && isEnough(view)) return;
    if (isAsking || session.drawing.peek()) return later.ask();
    const now = map.map.getZoom();
    isAsking = true;
    const base = await session.client.base(wanted).catch(() => null);
    isAsking = false;
    if (!base || isOver) return;
    [drawn, frame, zoom, asked] = [base, wider(wanted.frame), now, story];
    map.draw(base);
    then(base);
  };
  const later = createLater(
    {
      now: () => performance.now(),
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
    },
    () => void ask(),
    rest,
  );
  const stop = session.sites.subscribe(() => later.ask());
  map.map.on("moveend", later.ask);
  map.map.on("moveend", () => {
    session.view.value = inWorld(map.view());
  });
  const { lang } = wantedOf(session, world);
  void session.client.base({ frame: world, lang, layers: [], extents: [] }).then(
    (base) => {
      if (drawn || isOver) return;
      map.draw(base);
    },
    () => undefined,
  );
  void ask();
  return {
    drawn: () => drawn,
    destroy() {
      isOver = true;
      stop();
      later.cancel();
    },
  };
}

/** A view as a box on Earth: the whole of it where more than once around is in view. */
function inWorld([west, south, east, north]: Bounds): Bounds {
  if (east - west >= 340) return [-170, Math.max(-80, south), 170, Math.min(82, north)];
  const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return [turn(west), Math.max(-85, south), turn(east), Math.min(85, north)];
}

/** A base map is fine around its frame too, half as far again. */
function wider([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [((east < west ? east + 360 : east) - west) / 2, (north - south) / 2];
  return [
    Math.max(-180, west - x),
    Math.max(-90, south - y),
    Math.min(180, east + x),
    Math.min(90, north + y),
  ];
}

function wantedOf(session: Session, frame: Bounds): BaseWanted {
  const { head } = session.work.now.peek();
  const extents = session.sites
    .peek()
    .flatMap(({ properties }) => (properties.layer as SiteLayer | undefined) ?? []);
  return { frame, lang: languageOfArticle(head), layers: layersOf(head), extents };
}
