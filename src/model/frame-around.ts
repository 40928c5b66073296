import { proportioned } from "./bounds-around.ts";
import { densest } from "./densest.ts";
import { type Bounds, degreesWide, isBounds, type LonLat, wrapped } from "./position.ts";
import { isExtent, type SiteKind } from "./site.ts";

/** Below this confidence, from 0 to 1, a site is for an editor to settle. */
export const sureFrom = 0.9;

/** A place of a story, as far as its frame asks. */
export interface FramedPlace {
  readonly anchor: LonLat;
  readonly kind: SiteKind;
  /** Around its extent; null where it has none. */
  readonly box: Bounds | null;
  /** How often the story says that something is or happens there. */
  readonly mentions: number;
  /** Whether the story says that it is about it. */
  readonly isMain?: boolean;
  /** Where it is first named: 0 at the story's beginning, 1 at its end. */
  readonly first: number;
}

/**
 * What being named once weighs, and how it grows with each mention: a state or a region is named in passing for much that
 * happens in a part of it, and a story is about it only where it is named again and again.
 */
const about: { readonly [kind in SiteKind]: readonly [once: number, power: number] } = {
  ...{ city: [1, 0.5], building: [1, 0.5], plant: [1, 0.5] },
  ...{ region: [0.5, 0.8], area: [0.3, 0.8], line: [0.3, 0.8], country: [0.1, 1.5] },
};
/** What a mention weighs at the story's beginning and at its end. */
const [early, late] = [1.2, 0.85] as const;

/** Kilometres around a single town, and around several places at least. */
const [aroundTown, aroundPlaces] = [6, 2] as const;
/** The share of its width and height that is around what a frame shows. */
const margin = 0.1;
const kilometresADegree = 111.2;
/** Decimals of a degree: 100 m. */
const decimals = 3;
/** The world without its poles. */
const world: Bounds = [-180, -60, 180, 78];

/**
 * What a story's map shows at first: the places that lie closest for how often and how early they are named, whole, in
 * proportions that a map has. A remote place stands at its edge.
 */
export function frameAround(places: readonly FramedPlace[]): Bounds {
  const box = densest(
    places.map(({ anchor, kind, box, mentions, first, isMain }) => {
      const [once, power] = about[kind];
      const weight = once * mentions ** power * (early + (late - early) * first);
      return { anchor, box: isExtent(kind) ? box : null, weight, ...(isMain && { must: true }) };
    }),
  );
  if (!box) return world;
  const frame = proportioned(withMargin(box)).map(rounded);
  return isBounds(frame) ? frame : world;
}

const rounded = (degrees: number): number => Math.round(degrees * 10 ** decimals) / 10 ** decimals;

function withMargin([west, low, east, high]: Bounds): Bounds {
  const [south, north] = [Math.max(-84, Math.min(84, low)), Math.max(-84, Math.min(84, high))];
  const wide = degreesWide([west, south, east, north]);
  const isPoint = wide === 0 && south === north;
  const least = (isPoint ? aroundTown : aroundPlaces) / kilometresADegree;
  const squash = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const beside = Math.max(least / squash, wide * margin);
  const above = Math.max(least, (north - south) * margin);
  if (wide + 2 * beside >= 360) return [-180, Math.max(-85, south - above), 180, Math.min(85, north + above)];
  return [
    wrapped(west - beside),
    Math.max(-85, south - above),
    wrapped(west + wide + beside),
    Math.min(85, north + above),
  ];
}
