import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import type { Site, SiteLayer } from "../../model/site.ts";
import { type ClearSpace, isSameSpace } from "./clear-space.ts";
import { withDots } from "./dots.ts";
import type { EngineOptions } from "./engine-contract.ts";
import { createExtent } from "./extent.ts";
import { styleOf } from "./style.ts";
import { fetchAgain, sourceOf } from "./tiles.ts";

/** What the live map draws, kept true while the map has no style: before the first has come, and while its context is lost. */
export interface Drawing {
  style(): StyleSpecification;
  palette(): Palette;
  setPalette(palette: Palette): void;
  setLayers(layers: readonly PageLayer[]): void;
  keepClear(space: ClearSpace): void;
  highlight(extent: SiteLayer | null): void;
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
  const { layers, camera, clear, nearZoom, resolve, events } = options;
  const extent = createExtent(getMap);
  /** Whether the map has been so near that overviews did not do; then it stays with the products themselves. */
  const isNearAtFirst = camera.zoom > nearZoom;
  let isNear = isNearAtFirst;
  let chosen: SiteLayer | null = null;
  let colours = options.palette;
  let drawn = layers;
  let space = clear;
  /** The map takes nothing, and what is to be drawn has changed since. */
  let lost = false;
  let behind = false;

  const urlOf = ({ url, overview }: PageLayer): string => resolve(isNear ? url : (overview ?? url));
  const source = (name: string) => getMap().getSource<GeoJSONSource>(name);
  const style = (): StyleSpecification => {
    const base = styleOf(drawn, colours, urlOf, pinnedIn(options), space);
    return withDots(extent.within(base, colours), heldIn(options, drawn), options.dots, colours);
  };
  const redraw = (diff: boolean): void => {
    behind = lost;
    if (lost) return;
    getMap().setStyle(style(), { diff });
    extent.forget();
  };
  const reload = (name: string): void => {
    const layer = drawn.find((each) => sourceOf(each).source === name);
    events.layerAsked(name);
    if (lost) behind = true;
    else if (layer) fetchAgain(getMap(), layer, urlOf(layer));
  };
  const showSpace = (): void => void source("clear-space")?.setData(space);
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
      if (lost) behind = true;
      else showSpace();
    },
    highlight(next) {
      chosen = next;
      if (!lost) extent.show(chosen, drawn);
    },
    reload,
    styled() {
      if (space !== clear) showSpace();
      if (isNear !== isNearAtFirst) comeNear();
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
