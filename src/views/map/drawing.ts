import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import type { Site, SiteLayer } from "../../model/site.ts";
import { type ClearSpace, isSameSpace } from "./clear-space.ts";
import { withDots } from "./dots.ts";
import type { EngineOptions } from "./engine-contract.ts";
import { createExtent } from "./extent.ts";
import { withFamilies } from "./house-look.ts";
import { createOwnNames } from "./own-names.ts";
import { styleOf } from "./style.ts";
import { fetchAgain, sourceOf } from "./tiles.ts";

/** What the live map draws, kept true while the map has no style: before the first has come, and while its context is lost. */
export interface Drawing {
  style(): StyleSpecification;
  palette(): Palette;
  setPalette(palette: Palette): void;
  setLayers(layers: readonly PageLayer[]): void;
  keepClear(space: ClearSpace): void;
  /** Draws the names of towns, areas and waters, or leaves them to the still picture's. */
  setNamed(named: boolean): void;
  highlight(extent: SiteLayer | null): void;
  /** Addresses of what the first picture does without. */
  left(): string[];
  /** The first picture is there: the map takes what it did without. */
  complete(): void;
  /** Asks for a layer again. */
  reload(layer: string): void;
  /** The first style has come. */
  styled(): void;
  /** Some of a style has come: the chosen extent is looked up in it. */
  restyled(): void;
  /** The camera rests at that zoom: nearer than overviews do, the products themselves come. */
  restedAt(zoom: number): void;
  lose(): void;
  restore(): void;
  destroy(): void;
}

export function createDrawing(getMap: () => MapLibre, options: EngineOptions): Drawing {
  const { layers, camera, clear, nearZoom, resolve, events, house } = options;
  let [colours, drawn, space, chosen] = [options.palette, layers, clear, null as SiteLayer | null];
  /** The map takes nothing; what is to be drawn has changed since; it was so near once that overviews do not do any more. */
  let [lost, behind, isNear] = [false, false, camera.zoom > nearZoom];
  const urlOf = ({ url, overview }: PageLayer): string => resolve(isNear ? url : (overview ?? url));
  const names = createOwnNames(layers, options.named, urlOf);
  const extent = createExtent(getMap, urlOf);
  const style = (): StyleSpecification => {
    const plain = styleOf(drawn, colours, urlOf, pinnedIn(options), space, house.line);
    const base = extent.within(names.within(withFamilies(plain, house.families)), colours);
    return withDots(base, heldIn(options, drawn), options.dots, colours);
  };
  const draw = (act: () => void): void => {
    behind ||= lost;
    if (!lost) act();
  };
  const redraw = (diff: boolean): void =>
    draw(() => {
      getMap().setStyle(style(), { diff });
      extent.forget();
    });
  const reload = (name: string): void => {
    const layer = drawn.find((each) => sourceOf(each).source === name);
    events.layerAsked(name);
    draw(() => layer && fetchAgain(getMap(), layer, urlOf(layer)));
  };
  const showSpace = (): void => void getMap().getSource<GeoJSONSource>("clear-space")?.setData(space);
  const comeNear = (): void => {
    isNear = true;
    for (const { name, overview } of drawn) if (overview) reload(name);
    extent.forget();
    extent.show(chosen, drawn);
  };
  return {
    style,
    palette: () => colours,
    setPalette(next) {
      colours = next;
      redraw(false);
    },
    setLayers(next) {
      drawn = next;
      redraw(true);
    },
    keepClear(next) {
      if (isSameSpace(next, space, getMap().getZoom())) return;
      space = next;
      draw(showSpace);
    },
    setNamed(next) {
      if (names.set(next)) draw(() => names.draw(getMap()));
    },
    highlight(next) {
      chosen = next;
      if (!lost) extent.show(next, drawn);
    },
    left: names.left,
    complete: () => draw(() => names.take(getMap())),
    reload,
    styled() {
      names.draw(getMap());
      if (space !== clear) showSpace();
      if (isNear && camera.zoom <= nearZoom) comeNear();
    },
    restyled: () => extent.show(chosen, drawn),
    restedAt(zoom) {
      if (!isNear && zoom > nearZoom) comeNear();
    },
    lose() {
      lost = true;
    },
    restore() {
      lost = false;
      if (behind) redraw(false);
      behind = false;
    },
    destroy: extent.destroy,
  };
}

/** Sites whose extent is drawn for another day have no dot, as they have no pin. */
function heldIn({ layers, reading }: EngineOptions, drawn: readonly PageLayer[]): Site[] {
  const dayOf = (all: readonly PageLayer[], { layer }: Site) =>
    all.find(({ name }) => name === layer?.product)?.asOf;
  return reading.story.sites.filter((site) => dayOf(drawn, site) === dayOf(layers, site));
}

function pinnedIn({ reading, dots }: EngineOptions): Site[] {
  return reading.story.sites.filter(({ id }) => !(id in dots));
}
