import { type Bounds, degreesWide, type LonLat, wrapped } from "./position.ts";

/** What may be in a frame: a point, or an extent with the box around it. */
export interface Weighed {
  readonly anchor: LonLat;
  readonly box: Bounds | null;
  /** How much the story is about it. */
  readonly weight: number;
  /** Whether a frame has it in any case. */
  readonly must?: boolean;
}

/** Of all that a story's places weigh, what its frame shows at least. */
const most = 0.6;
/** The share of it that a frame twice as wide has to show more. */
const priceOfDoubling = 0.18;
/** A frame is none the better for being narrower than this, in kilometres. */
const town = 40;
const kilometresADegree = 111.2;
/** So many places are tried as the middle of a frame: all of them in most stories. */
const mostTried = 48;

/** A place is remote that is farther from the rest than so many times its width, and than so many kilometres. */
const [remoteTimes, remoteFrom] = [4, 500] as const;

/** Degrees east of a meridian, and of latitude; a point has no width. */
interface Reach {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A box that places were found in. */
interface Cluster {
  readonly score: number;
  readonly span: number;
  /** The meridian that the reach is told from. */
  readonly from: number;
  readonly reach: Reach;
}

/**
 * The box around the places that lie closest for what they weigh: they are most of a story, and a place farther off is
 * only among them if the story is about it as well, or says so (`must`). Extents are in it whole or not at all; remote places have no say.
 * Null where there are no places.
 */
export function densest(places: readonly Weighed[]): Bounds | null {
  const first = clusterOf(places);
  if (!first) return null;
  const near = places.filter((place) => place.must || !isRemote(place, first));
  const { from, reach } = clusterOf(near) ?? first;
  if (reach.east - reach.west >= 360) return [-180, reach.south, 180, reach.north];
  return [wrapped(from + reach.west), reach.south, wrapped(from + reach.east), reach.north];
}

function isRemote(place: Weighed, { from, reach, span }: Cluster): boolean {
  const middle: LonLat = [from + (reach.west + reach.east) / 2, (reach.south + reach.north) / 2];
  const squash = Math.cos((middle[1] * Math.PI) / 180);
  const far = farthest(reachFrom(middle, place), middle[1], squash) * kilometresADegree;
  return far > Math.max(remoteFrom, remoteTimes * span);
}

function clusterOf(places: readonly Weighed[]): Cluster | null {
  const all = places.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = places.filter(({ must }) => must).length;
  let best: Cluster | null = null;
  for (const { anchor } of heaviest(places)) {
    const squash = Math.cos((anchor[1] * Math.PI) / 180);
    const near = places
      .map((place) => {
        const reach = reachFrom(anchor, place);
        return { ...place, reach, far: farthest(reach, anchor[1], squash) };
      })
      .sort((a, b) => a.far - b.far);
    let held = 0;
    let missing = wanted;
    let reach: Reach | null = null;
    for (const each of near) {
      held += each.weight;
      if (each.must) missing--;
      reach = reach ? joined(reach, each.reach) : each.reach;
      if (missing || held < most * all - 1e-9) continue;
      const span = spanOf(reach);
      const score = held / all - priceOfDoubling * Math.log2(Math.max(span, town) / town);
      const isBetter = !best || score > best.score + 1e-9 || (score > best.score - 1e-9 && span < best.span);
      if (isBetter) best = { score, span, from: anchor[0], reach };
    }
  }
  return best;
}

/** The places that a frame is looked for around, whatever their order. */
function heaviest(places: readonly Weighed[]): readonly Weighed[] {
  if (places.length <= mostTried) return places;
  const order = (a: Weighed, b: Weighed): number =>
    b.weight - a.weight || a.anchor[0] - b.anchor[0] || a.anchor[1] - b.anchor[1];
  return [...places].sort(order).slice(0, mostTried);
}

function reachFrom([meridian]: LonLat, { anchor, box }: Weighed): Reach {
  const [west, south, , north] = box ?? [anchor[0], anchor[1], anchor[0], anchor[1]];
  const wide = box ? degreesWide(box) : 0;
  const middle = wrapped(west + wide / 2 - meridian);
  return { west: middle - wide / 2, south, east: middle + wide / 2, north };
}

function joined(one: Reach, other: Reach): Reach {
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}

/** How far the farthest side of a reach is, in degrees of latitude. */
function farthest({ west, south, east, north }: Reach, latitude: number, squash: number): number {
  const beside = Math.max(Math.abs(west), Math.abs(east)) * squash;
  return Math.hypot(beside, Math.max(Math.abs(north - latitude), Math.abs(latitude - south)));
}

/** The diagonal, in kilometres. */
function spanOf({ west, south, east, north }: Reach): number {
  const squash = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.hypot((east - west) * squash, north - south) * kilometresADegree;
}
