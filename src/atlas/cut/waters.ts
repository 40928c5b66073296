import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { type Bounds, contains } from "../../model/position.ts";
import { atlasLanguages } from "../names.ts";
import type { Pack, PackedGeometry } from "../pack.ts";
import { shapeAt } from "../shape.ts";
import { arcsOf } from "../sides.ts";
import { polygonsOf } from "./land.ts";
import { type MetresAt, rounded } from "./rounded.ts";

/** Waters outside the frame's surroundings are drawn where they are named in the atlas, as the large ones are. */
const isKnown = ({ properties }: PackedGeometry): boolean => properties?.name !== undefined;

/** Lakes, reservoirs and wide rivers that show; `name` where the atlas knows it. */
export function lakesAt(
  water: Pack,
  around: Bounds,
  metresAt: MetresAt,
  languages: readonly string[],
): Feature<MultiPolygon>[] {
  return (water.header.objects.water?.geometries ?? []).flatMap((lake, index): Feature<MultiPolygon>[] => {
    if (!isKnown(lake) && !beginsIn(water, arcsOf(lake)[0], around)) return [];
    const shape = shapeAt(water, lake, metresAt);
    if (shape?.type !== "MultiPolygon") return [];
    const coordinates = polygonsOf(shape, metresAt);
    if (!coordinates.length) return [];
    const id = lake.id ?? `water-${index}`;
    const properties = { id, ...namesOf(lake, languages) };
    return [{ type: "Feature", id, properties, geometry: { type: "MultiPolygon", coordinates } }];
  });
}

/**
 * Rivers by their centre lines, of the rank that a map of that scale has: all near the frame, elsewhere the great ones.
 *
 * @param rank the least important one in the frame, 0 to 10
 */
export function riversAt(
  rivers: Pack,
  around: Bounds,
  rank: number,
  metresAt: MetresAt,
  languages: readonly string[],
): Feature<MultiLineString>[] {
  return (rivers.header.objects.rivers?.geometries ?? []).flatMap(
    (river, index): Feature<MultiLineString>[] => {
      if (river.type !== "LineString" && river.type !== "MultiLineString") return [];
      const arcs = river.type === "LineString" ? river.arcs : river.arcs.flat();
      const isNear = arcs.some((arc) => beginsIn(rivers, arc, around) || beginsIn(rivers, ~arc, around));
      if (Number(river.properties?.rank) > (isNear ? rank : 1)) return [];
      const shape = shapeAt(rivers, river, metresAt);
      if (shape?.type !== "MultiLineString") return [];
      const coordinates = shape.coordinates
        .map((line) => rounded(line, metresAt, false))
        .filter(({ length }) => length > 1);
      if (!coordinates.length) return [];
      const id = river.id ?? `river-${index}`;
      const properties = { id, ...namesOf(river, languages) };
      return [{ type: "Feature", id, properties, geometry: { type: "MultiLineString", coordinates } }];
    },
  );
}

/** Whether an arc's first vertex lies in a box; `~arc` asks for its last. */
function beginsIn({ coordinates, starts, perDegree }: Pack, arc: number | undefined, box: Bounds): boolean {
  if (arc === undefined) return false;
  const at = arc < 0 ? (starts[~arc + 1] as number) - 1 : (starts[arc] as number);
  const longitude = (coordinates[2 * at] as number) / perDegree;
  return contains(box, [longitude, (coordinates[2 * at + 1] as number) / perDegree]);
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
