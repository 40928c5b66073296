import type { Comparison } from "./comparison.ts";
import type { Detail } from "./detail.ts";
import type { PageLayer } from "./page-layer.ts";
import type { Bounds } from "./position.ts";
import type { Story } from "./story.ts";
import type { SymbolSpot } from "./symbol-rooms.ts";
import type { Catalogue } from "./words.ts";

/** A language that a story can be had in, and its folder, relative to the page's root folder. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly url: string;
}

/** A site's photo as the site has it, the smaller size first: AVIF and JPEG each. */
export interface CardPhoto {
  readonly sizes: readonly {
    readonly width: number;
    readonly height: number;
    /** The way from the site's root, without the type at its end. */
    readonly way: string;
  }[];
}

/** What the build hands to the page (`story.json`, and inline in the HTML). */
export interface StoryData {
  /** Version of this shape. */
  readonly dateline: 1;
  readonly story: Story;
  /** In drawing order. */
  readonly layers: readonly PageLayer[];
  /** How finely the base map is drawn, where it was cut for this story: a reader comes no closer than it does. */
  readonly detail?: Detail;
  /** Boxes around the extents of sites, by the sites' ids. */
  readonly boxes?: Readonly<Record<string, Bounds>>;
  /** The zoom up to which the map does with the layers' overviews. */
  readonly nearZoom: number;
  readonly comparisons: readonly Comparison[];
  /** The photos of sites, by the sites' ids; without it there are none. */
  readonly photos?: Readonly<Record<string, CardPhoto>>;
  /** Radius of each pin in CSS pixels, by the id of its site. */
  readonly radii: Readonly<Record<string, number>>;
  /** Radius of each dot, by the id of its site: the sites that are one too many for a pin. Empty in most stories. */
  readonly dots: Readonly<Record<string, number>>;
  /** Where symbols of the story's layers stand; without it pins stand where they would. */
  readonly symbols?: readonly SymbolSpot[];
  readonly words: Catalogue;
  /** BCP 47 tag of `words`: the story's, or English where the interface does not speak it. */
  readonly lang: string;
  /** Every language that the story can be had in, this one too; its own first. */
  readonly languages: readonly Language[];
}
