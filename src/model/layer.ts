import type { Draw, LocalText } from "./draw.ts";
import type { Moment } from "./moment.ts";
import type { Bounds } from "./position.ts";

/** A licence and a credit line, per origin of a product's facts. */
export interface LayerSource {
  readonly name: string;
  readonly licence: string;
  readonly url: string;
  /** The words that the licence wants to be seen on the map; empty for public domain. */
  readonly attribution: string;
}

/** One GeoJSON product of `geo/`, as the manifest describes it. */
export interface Layer {
  /** The product's name: its file is `<name>.geojson`. */
  readonly name: string;
  readonly title: string;
  readonly draw: Draw;
  /** Drawn for every story; a layer that is not base is drawn for stories that name it. */
  readonly base: boolean;
  /** Of the story's own folder: its words are in the story's language. */
  readonly own?: true;
  /** Of an own layer: the dates that its features tell. */
  readonly moments?: readonly Moment[];
  /** The date that the shapes are true for, ISO 8601, or null where they hold for years. */
  readonly asOf: string | null;
  /** When the sources of a layer without such a date are from: a year, a month or a day. */
  readonly vintage?: string;
  readonly sources: readonly LayerSource[];
  /** How the recipe made it. */
  readonly method: string;
  /** What it cannot say, e.g. "line drawn to about 2 km". */
  readonly limits: string;
  /** What a map with this layer does not show, for its legend. */
  readonly notShown?: LocalText;
  /** What a picture that stands without a legend says of its date, with a slot `{date}`. */
  readonly dated?: LocalText;
  readonly bounds: Bounds;
  /** Below this zoom the layer is not needed. */
  readonly minzoom: number;
  readonly vertices: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A number computed from shipped data, for the text beside the map. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: "km2" | "km" | "%";
  readonly method: string;
  /** What `value` is rounded to, in its unit. */
  readonly rounding: number;
  readonly asOf: string | null;
  /** The product whose whole area on `asOf` this is, or null. */
  readonly layer: string | null;
}

/** `public/geo/manifest.json`. */
export interface Manifest {
  readonly layers: readonly Layer[];
  readonly figures: readonly Figure[];
}
