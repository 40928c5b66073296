import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../model/position.ts";
import { meet } from "./meet.ts";
import { type AtlasLanguage, atlasLanguageOf, atlasLanguages } from "./names.ts";

/** What a named thing is; `state` is a state or a territory with a country code of its own. */
export type LabelKind =
  | "ocean"
  | "sea"
  | "gulf"
  | "bay"
  | "strait"
  | "channel"
  | "lake"
  | "cape"
  | "range"
  | "desert"
  | "plain"
  | "plateau"
  | "island"
  | "islands"
  | "peninsula"
  | "delta"
  | "region"
  | "state";

/** What a named thing covers. Over the 180th meridian it is cut there. */
export type Extent = Polygon | MultiPolygon | LineString | MultiLineString;

/** A named thing of the atlas. */
export interface AtlasLabel {
  /** Stable; of a state, ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly kind: LabelKind;
  /** 1 = named on a map of the world, 6 = only from near. */
  readonly rank: number;
  /** In the order of `atlasLanguages`. */
  readonly names: readonly string[];
  /** Further English names and spellings, for the finder. */
  readonly others: readonly string[];
  /** Codes of the countries concerned; of none for oceans and continents' parts. */
  readonly countries: readonly string[];
  /** What a reader should know of the name or the place: another name for it, a claim, that it has changed. */
  readonly note: string | null;
  /** Whether the extent was digitised by hand, at least where no coast gives it. */
  readonly rough: boolean;
  /** Around the extent; west is greater than east where it goes over the 180th meridian. */
  readonly box: Bounds;
  /** Where the name stands. */
  readonly at: Position;
  /** A line west to east along which the name may run. It may go on past 180 degrees. */
  readonly along: readonly Position[];
  /** Null for a state: its ground is in `ground.topo.br`, object `countries`, under the same id. */
  readonly extent: Extent | null;
}

interface StoredLabel extends Omit<AtlasLabel, "others" | "note" | "rough" | "along" | "extent"> {
  readonly others?: readonly string[];
  readonly note?: string;
  readonly rough?: boolean;
  readonly along?: readonly Position[];
  readonly geometry?: { readonly type: Extent["type"]; readonly steps: Steps };
}

/** Places of a line, each less the one before, longitude and latitude by turns; nested as in GeoJSON. */
type Steps = readonly number[] | readonly Steps[];

interface StoredLabels {
  readonly perDegree: number;
  readonly labels: readonly StoredLabel[];
}

/** Opens the decompressed bytes of `labels.json.br`, which `geo/atlas/labels.mjs` writes. */
export function openLabels(bytes: Uint8Array): readonly AtlasLabel[] {
  const { labels, perDegree } = JSON.parse(new TextDecoder().decode(bytes)) as StoredLabels;
  return labels.map(({ geometry, ...label }) => {
    const extent = geometry
      ? ({ type: geometry.type, coordinates: coordinatesOf(geometry.steps, perDegree) } as Extent)
      : null;
    return {
      ...label,
      others: label.others ?? [],
      note: label.note ?? null,
      rough: label.rough ?? false,
      along: label.along ?? axisOf(extent) ?? [label.at],
      extent,
    };
  });
}

function coordinatesOf(steps: Steps, perDegree: number): unknown {
  if (typeof steps[0] !== "number")
    return (steps as readonly Steps[]).map((part) => coordinatesOf(part, perDegree));
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] as number;
    y += steps[at + 1] as number;
    line.push([x / perDegree, y / perDegree]);
  }
  return line;
}

/** The line of an extent that is one, from west to east. */
function axisOf(extent: Extent | null): readonly Position[] | null {
  const line =
    extent?.type === "LineString"
      ? extent.coordinates
      : extent?.type === "MultiLineString"
        ? extent.coordinates[0]
        : undefined;
  if (!line) return null;
  const [west = 0, east = 0] = [line[0]?.[0], line.at(-1)?.[0]];
  return west <= east ? line : [...line].reverse();
}

/** A label's name in a language, by its tag; in English where the atlas has none in it. */
export function labelName({ names }: AtlasLabel, language: string): string {
  const known: AtlasLanguage = atlasLanguageOf(language) ?? "en";
  return names[atlasLanguages.indexOf(known)] ?? names[0] ?? "";
}

/** The zoom (of 512 px tiles, as MapLibre counts) from which on a rank is named: that of rank 1 first. */
const fromZoom = [0, 2, 3.5, 4.75, 6, 7.5];

/** The least important rank that is named at a zoom. */
export const rankAtZoom = (zoom: number): number => fromZoom.filter((from) => zoom >= from).length || 1;

/**
 * What may be named in a frame at a zoom: what lies in it, at least in part, and is of a rank for that zoom, the more
 * important first. Which of them are drawn is for the cut to say. An island or region of a state's name (Iceland, Taiwan)
 * is left to the state's.
 */
export function labelsIn(labels: readonly AtlasLabel[], frame: Bounds, zoom: number): readonly AtlasLabel[] {
  const least = rankAtZoom(zoom);
  const states = new Set(labels.filter(({ kind }) => kind === "state").map(({ names }) => names[0]));
  return labels
    .filter(({ kind, names }) => kind === "state" || !states.has(names[0]))
    .filter(({ rank, box }) => rank <= least && meet(box, frame))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
