import type { Figure, Layer } from "./layer.ts";
import type { Moment } from "./moment.ts";
import type { PageLayer } from "./page-layer.ts";
import type { Bounds } from "./position.ts";

/** One product on several dates, for a reader to compare. */
export interface Comparison {
  readonly layer: string;
  readonly title: string;
  readonly bounds: Bounds;
  /** Two or more, the earliest first. */
  readonly moments: readonly Moment[];
}

/** The dates drawn instead of the products' own, by product. */
export type Moments = ReadonlyMap<string, string>;

/** The dates that the manifest tells a product's area for, the earliest first. */
export function momentsOf(layer: string, figures: readonly Figure[]): Moment[] {
  return figures
    .flatMap((figure) =>
      figure.layer === layer && figure.unit === "km2" && figure.asOf
        ? [{ when: figure.asOf, area: figure.value }]
        : [],
    )
    .sort((a, b) => a.when.localeCompare(b.when));
}

/** The dates that a layer can be drawn for: those of its own features, or those that the manifest tells areas for. */
export function momentsIn({ name, moments }: Layer, figures: readonly Figure[]): readonly Moment[] {
  return moments ?? momentsOf(name, figures);
}

/** What says when a feature of a dated product holds. */
export interface Dated {
  /** A year or an ISO 8601 date. */
  readonly since?: unknown;
  /** An ISO 8601 date. */
  readonly asOf?: unknown;
}

/**
 * Whether a feature belongs to the picture of a date: one `since` a year from the next year on, as the year's first
 * day is too early and no other is told; one `since` a day from that on; else the one whose own date it is.
 */
export function isShownOn({ since, asOf }: Dated, when: string): boolean {
  if (since === undefined) return asOf === when;
  return /^\d+$/.test(String(since)) ? Number(since) < Number(when.slice(0, 4)) : String(since) <= when;
}

/**
 * The layers as they are drawn while the reader looks at other dates. The edge of a product is left out where that is
 * drawn for a date that is not the edge's own.
 */
export function layersOn(layers: readonly PageLayer[], moments: Moments): readonly PageLayer[] {
  if (!moments.size) return layers;
  const dated = layers.map((layer) => ({ ...layer, asOf: moments.get(layer.name) ?? layer.asOf }));
  return dated.filter(({ draw, asOf }) => {
    const product = typeof draw === "object" && draw.kind === "line" && draw.edgeOf;
    const whole = product && dated.find(({ name }) => name === product);
    return !whole || whole.asOf === asOf;
  });
}
