import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import { outerAreaOf } from "../outer-area.ts";
import type { Pack, PackedGeometry } from "../pack.ts";
import { shapeAt, smallest } from "../shape.ts";
import { arcsOf } from "../sides.ts";
import { atFinest } from "./at-finest.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { rounded } from "./rounded.ts";

/** A piece of land, with its area in square metres and a position on its coast. */
interface Piece {
  readonly geometry: PackedGeometry;
  readonly area: number;
  readonly longitude: number;
  readonly latitude: number;
}

const grounds = new WeakMap<Pack, readonly Piece[]>();

/** The land of the world without its borders, a feature for each piece of it that shows. */
export function landOf(ground: Pack, finest: MetresAt): Drawn<Feature<Polygon>> {
  const shows = ({ area, longitude, latitude }: Piece, metresAt: MetresAt): boolean =>
    area >= smallest * metresAt(longitude, latitude) ** 2;
  const pieces = piecesOf(ground).filter((piece) => shows(piece, finest));
  const pack = atFinest(
    ground,
    pieces.flatMap(({ geometry }) => arcsOf(geometry)),
    finest,
  );
  return drawnOf([pack], ([of = pack], metresAt) =>
    pieces.flatMap((piece) =>
      shows(piece, metresAt) ? areasOf(shapeAt(of, piece.geometry, metresAt), metresAt) : [],
    ),
  );
}

/** Islands by the ten thousand: what does not show is known by its area before a vertex of it is looked at. */
function piecesOf(ground: Pack): readonly Piece[] {
  const known = grounds.get(ground);
  if (known) return known;
  const land = ground.header.objects.land?.geometries ?? [];
  const pieces = land.map((geometry): Piece => ({ geometry, ...outerAreaOf(ground, geometry) }));
  grounds.set(ground, pieces);
  return pieces;
}

/** The polygons of a shape as features of their own, those that are left after rounding. */
function areasOf(shape: ReturnType<typeof shapeAt>, metresAt: MetresAt): Feature<Polygon>[] {
  if (shape?.type !== "MultiPolygon") return [];
  return polygonsOf(shape, metresAt).map((coordinates) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates },
  }));
}

/** The rings of a shape, rounded; without those that are no areas any more. */
export function polygonsOf({ coordinates }: MultiPolygon, metresAt: MetresAt): Polygon["coordinates"][] {
  return coordinates.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => rounded(ring, metresAt, true));
    if (!outer || outer.length < 4) return [];
    return [[outer, ...holes.filter(({ length }) => length > 3)]];
  });
}
