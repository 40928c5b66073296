import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import { type Bounds, contains } from "../../model/position.ts";
import { atlasLanguages } from "../names.ts";
import { outerAreaOf } from "../outer-area.ts";
import type { Pack, PackedGeometry } from "../pack.ts";
import { shapeAt, smallest } from "../shape.ts";
import { arcsOf } from "../sides.ts";
import { everyVertex } from "../vertices.ts";
import { atFinest } from "./at-finest.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { polygonsOf } from "./land.ts";
import { rounded } from "./rounded.ts";

/** Waters outside the frame's surroundings are drawn where they are named in the atlas, as the large ones are. */
const isKnown = ({ properties }: PackedGeometry): boolean => properties?.name !== undefined;

/** Where waters are drawn for a story, and how. */
interface Wanted {
  readonly around: Bounds;
  /** What lies whole in it is left out. */
  readonly without: Bounds | null;
  readonly finest: MetresAt;
  readonly languages: readonly string[];
}

/** Lakes, reservoirs and wide rivers that show; `name` where the atlas knows it. */
export function lakesOf(
  water: Pack,
  { around, without, finest, languages }: Wanted,
): Drawn<Feature<MultiPolygon>> {
  const lakes = (water.header.objects.water?.geometries ?? []).flatMap((lake, index) => {
    if (!isKnown(lake) && !beginsIn(water, firstArcOf(lake), around)) return [];
    if (without && liesIn(water, arcsOf(lake), without)) return [];
    const { area, longitude, latitude } = areaOf(water, lake);
    if (lake.type === "Polygon" && area < smallest * finest(longitude, latitude) ** 2) return [];
    const id = lake.id ?? `water-${index}`;
    return [{ lake, id, properties: { id, ...namesOf(lake, languages) } }];
  });
  const pack = atFinest(
    water,
    lakes.flatMap(({ lake }) => arcsOf(lake)),
    finest,
  );
  return drawnOf([pack], ([of = pack], metresAt) =>
    lakes.flatMap(({ lake, id, properties }): Feature<MultiPolygon>[] => {
      const shape = shapeAt(of, lake, metresAt);
      if (shape?.type !== "MultiPolygon") return [];
      const coordinates = polygonsOf(shape, metresAt);
      if (!coordinates.length) return [];
      return [{ type: "Feature", id, properties, geometry: { type: "MultiPolygon", coordinates } }];
    }),
  );
}

type OuterArea = ReturnType<typeof outerAreaOf>;
const knownAreas = new WeakMap<PackedGeometry, OuterArea>();

/** The area of a lake within its outer ring: those with a name are asked for by every story. */
function areaOf(water: Pack, lake: PackedGeometry): OuterArea {
  const area = knownAreas.get(lake) ?? outerAreaOf(water, lake);
  knownAreas.set(lake, area);
  return area;
}

/**
 * Rivers by their centre lines, of the rank that a map of that scale has: all near the frame, elsewhere the great ones.
 *
 * @param rank the least important one in the frame, 0 to 10
 */
export function riversOf(
  rivers: Pack,
  { around, without, finest, languages }: Wanted,
  rank: number,
): Drawn<Feature<MultiLineString>> {
  const drawn = (rivers.header.objects.rivers?.geometries ?? []).flatMap((river, index) => {
    const arcs = linesOf(river);
    if (without && liesIn(rivers, arcs, without)) return [];
    const isNear = arcs.some((arc) => beginsIn(rivers, arc, around) || beginsIn(rivers, ~arc, around));
    if (!arcs.length || Number(river.properties?.rank) > (isNear ? rank : 1)) return [];
    const id = river.id ?? `river-${index}`;
    return [{ river, arcs, id, properties: { id, ...namesOf(river, languages) } }];
  });
  const pack = atFinest(
    rivers,
    drawn.flatMap(({ arcs }) => arcs),
    finest,
  );
  return drawnOf([pack], ([of = pack], metresAt) =>
    drawn.flatMap(({ river, id, properties }): Feature<MultiLineString>[] => {
      const shape = shapeAt(of, river, metresAt);
      if (shape?.type !== "MultiLineString") return [];
      const coordinates = shape.coordinates
        .map((line) => rounded(line, metresAt, false))
        .filter(({ length }) => length > 1);
      if (!coordinates.length) return [];
      return [{ type: "Feature", id, properties, geometry: { type: "MultiLineString", coordinates } }];
    }),
  );
}

/** The arcs of a line; none of any other geometry. */
function linesOf(geometry: PackedGeometry): readonly number[] {
  if (geometry.type === "LineString") return geometry.arcs;
  return geometry.type === "MultiLineString" ? geometry.arcs.flat() : [];
}

/** The arc with which an area's outer ring begins. */
function firstArcOf(geometry: PackedGeometry): number | undefined {
  if (geometry.type === "Polygon") return geometry.arcs[0]?.[0];
  return geometry.type === "MultiPolygon" ? geometry.arcs[0]?.[0]?.[0] : undefined;
}

/** Whether an arc's first vertex lies in a box; `~arc` asks for its last. */
function beginsIn({ coordinates, starts, perDegree }: Pack, arc: number | undefined, box: Bounds): boolean {
  if (arc === undefined) return false;
  const at = arc < 0 ? (starts[~arc + 1] as number) - 1 : (starts[arc] as number);
  const longitude = (coordinates[2 * at] as number) / perDegree;
  return contains(box, [longitude, (coordinates[2 * at + 1] as number) / perDegree]);
}

/** Whether all vertices of arcs lie in a box. */
function liesIn(pack: Pack, arcs: readonly number[], box: Bounds): boolean {
  return arcs.every((arc) => everyVertex(pack, arc, (position) => contains(box, position)));
}

/** `name` in English, and in each language in which it differs. */
function namesOf({ properties }: PackedGeometry, languages: readonly string[]): Record<string, unknown> {
  const name = String(properties?.name ?? "");
  const names = (properties?.names ?? {}) as Readonly<Record<string, string>>;
  const own = languages.filter(
    (language) => (atlasLanguages as readonly string[]).includes(language) && names[language],
  );
  return { name, ...Object.fromEntries(own.map((language) => [`name:${language}`, names[language]])) };
}
