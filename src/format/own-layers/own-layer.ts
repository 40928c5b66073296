import type { Feature } from "geojson";
import { bandsOf } from "../../atlas/bands.ts";
import type { OwnLayer } from "../../atlas/own-layers.ts";
import { ringsAround } from "../../atlas/rings.ts";
import { boundsAround } from "../../model/bounds-around.ts";
import type { Draw } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import type { Moment } from "../../model/moment.ts";
import type { LonLat } from "../../model/position.ts";
import type { Report } from "../report.ts";
import { type CheckedFeature, checkedFeatures } from "./checked-features.ts";
import { momentsHeld } from "./held-dates.ts";
import type { LayerEntry } from "./layer-entry.ts";
import { drawFrom } from "./own-draw.ts";
import type { RawFeature } from "./raw-feature.ts";
import { tellUnread } from "./unread.ts";

/** Vertices that one layer may have: a reader's phone draws them all. */
const mostVertices = 60_000;

/** What a file of a layer holds, and where its problems go. */
export interface LayerFile {
  readonly raw: readonly RawFeature[];
  readonly report: Report;
}

/**
 * The features of a layer's file, and of those that show it on earlier days, as a layer of the map; null, with problems, where
 * they cannot be.
 */
export function ownLayerOf(entry: LayerEntry, files: readonly LayerFile[]): OwnLayer | null {
  const checked = files.flatMap(({ raw, report }) => checkedFile(entry, raw, report));
  const [report] = files.map((file) => file.report);
  if (!report || files.some(({ report: { problems } }) => problems.length)) return null;
  const drawn = drawFrom(entry, checked, report);
  const moments = momentsHeld(entry, checked, report);
  if (!drawn || report.problems.length) return null;
  return {
    layer: layerOf(entry, drawn.draw, checked, moments),
    features: checked.flatMap((each) => shapesOf(entry, each, drawn.stepOf(each))),
  };
}

function checkedFile(entry: LayerEntry, raw: readonly RawFeature[], report: Report): CheckedFeature[] {
  const top = { line: 1, column: 1 };
  if (!raw.length && !report.problems.length)
    report.add(
      top,
      "the file has no feature",
      "Draw something in it, or take its entry out of the front matter.",
    );
  const checked = checkedFeatures(entry, raw, report);
  tellUnread(entry, raw, report);
  const vertices = checked.reduce((sum, each) => sum + each.vertices, 0);
  if (vertices > mostVertices)
    report.add(
      top,
      `the file has ${vertices} vertices; a map does with ${mostVertices}`,
      "Simplify it, such as with mapshaper.org: -simplify 10% -o precision=0.0001.",
    );
  return checked;
}

function layerOf(
  { name, title, source, credit, note, asOf }: LayerEntry,
  draw: Draw,
  checked: readonly CheckedFeature[],
  moments: readonly Moment[],
): Layer {
  const positions = checked.flatMap(({ geometry }) => positionsIn(geometry.coordinates));
  return {
    name,
    title,
    draw,
    base: false,
    own: true,
    ...(moments.length && { moments }),
    asOf: asOf ?? moments.at(-1)?.when ?? null,
    sources: [{ name: source.name, licence: source.licence, url: source.url, attribution: credit }],
    method: "",
    limits: note,
    bounds: boundsAround(positions, 0, 0),
    minzoom: 0,
    vertices: checked.reduce((sum, each) => sum + each.vertices, 0),
    bytes: 0,
    sha256: "",
  };
}

/** What is drawn of a feature, with the properties that drawing and sites need. */
function shapesOf({ draw, by, dates }: LayerEntry, feature: CheckedFeature, step: number | null): Feature[] {
  const { id, geometry, properties } = feature;
  const kept = [by && draw.kind !== "value" ? by.property : null, dates?.property].flatMap((key) =>
    key && key in properties ? [[key, properties[key]] as const] : [],
  );
  const own = { ...(id !== null && { id }), ...Object.fromEntries(kept), ...(step !== null && { step }) };
  const plain: Feature = { type: "Feature", ...(id !== null && { id }), properties: own, geometry };
  const shaped = (shapes: readonly Feature[]): Feature[] =>
    shapes.map((shape) => ({
      ...plain,
      properties: { ...own, ...shape.properties },
      geometry: shape.geometry,
    }));
  if (draw.kind === "ring")
    return shaped(feature.points.flatMap((point) => ringsAround(point, feature.radii)));
  if (draw.kind === "area" && feature.isFading) return shaped(bandsOf(plain as never, draw.kilometres[0]));
  return [plain];
}

function positionsIn(coordinates: unknown): LonLat[] {
  const [first] = coordinates as unknown[];
  return typeof first === "number"
    ? [coordinates as unknown as LonLat]
    : (coordinates as unknown[]).flatMap(positionsIn);
}
