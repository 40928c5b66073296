import type { Detail } from "../../model/detail.ts";
import type { SiteId } from "../../model/ids.ts";
import type { Camera } from "../../model/mercator.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Mode, Palette } from "../../model/palette.ts";
import type { Bounds } from "../../model/position.ts";
import type { Site, SiteLayer } from "../../model/site.ts";
import type { PassageView } from "../../model/story.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { ClearSpace } from "./clear-space.ts";
import type { Dots } from "./dots.ts";
import type { HouseLook } from "./house-look.ts";
import type { LiveParts } from "./live-parts.ts";

/** The live map. What it is asked for knows nothing of stories; only its dots speak to the reader's state themselves. */
export interface Engine {
  camera(): Camera;
  /**
   * Moves so that the bounds or the point are in view. Jumps where `calm`.
   *
   * @param above CSS pixels at the map's upper edge that something covers: bounds stay clear of them
   */
  show(target: Bounds | Camera, calm: boolean, above?: number): void;
  /** About that site where it is in view, else about the map's middle. */
  zoomBy(steps: number, calm: boolean, about: Site | null): void;
  /** Draws that extent as chosen, or none. */
  highlight(extent: SiteLayer | null): void;
  setPalette(palette: Palette): void;
  /** Draws the layers as they are on other dates. */
  setLayers(layers: readonly PageLayer[]): void;
  /** Draws the names of towns, areas and waters, or leaves them to the still picture's. */
  setNamed(named: boolean): void;
  /** Keeps labels out of that space. */
  keepClear(space: ClearSpace): void;
  /** Asks for a layer again. */
  reload(layer: string): void;
  resize(): void;
  destroy(): void;
}

export interface EngineEvents {
  /** After every frame in which the camera moved. */
  moved(camera: Camera): void;
  /** The camera has come to rest. */
  rested(): void;
  /** The reader moved the map, by a pointer or by keys. */
  handled(): void;
  /** The first full picture is on the screen. */
  ready(): void;
  /** A layer is asked for again, or with more detail. */
  layerAsked(name: string): void;
  /** A layer could not be loaded; the map goes on without it. */
  layerFailed(name: string): void;
  /** It will never have a picture, as its worker did not come. */
  broken(): void;
  lost(): void;
  restored(): void;
}

export interface EngineOptions {
  readonly host: HTMLElement;
  readonly layers: readonly PageLayer[];
  readonly reading: Reading;
  /** The sites that it draws itself, as they are no pins. */
  readonly dots: Dots;
  readonly palette: Palette;
  readonly house: HouseLook;
  readonly camera: Camera;
  /** How finely the base map is drawn; the reader comes no closer than it does. */
  readonly detail: Detail | undefined;
  /** The zoom up to which overviews do. */
  readonly nearZoom: number;
  readonly clear: ClearSpace;
  /** Whether it draws the names of towns, areas and waters itself. */
  readonly named: boolean;
  /** An address in the site's root folder as the map's worker can fetch it. */
  readonly resolve: (url: string) => string;
  readonly say: Say<WordKey>;
  /** Offers the sites whose dots lie under one finger. */
  readonly offer: (ids: readonly SiteId[], spot: readonly [x: number, y: number]) => void;
  /** Does something once the answer to the reader's last action has been painted. */
  readonly afterPaint: (act: () => void) => void;
  readonly events: EngineEvents;
}

/** The engine, what comes with it, and what it does for the reader. */
export interface LiveMap {
  readonly engine: Engine;
  readonly parts: LiveParts;
  /** Draws in the colours of a mode. */
  colour(mode: Mode): void;
  /** Labels go where neither pin, button nor card is now. */
  keepClear(): void;
  /** Draws the extent of what is chosen or pointed at now. */
  highlight(): void;
  /** Brings what is chosen now into view. */
  showSelection(): void;
  /** Shows what a passage's view does, or draws again what is drawn without one. */
  showView(view: PassageView | null): void;
  destroy(): void;
}
