import type { Position } from "geojson";
import type { Report } from "../report.ts";
import { crossingIn } from "./crossing.ts";
import type { OwnKind } from "./draw-words.ts";
import type { LayerEntry } from "./layer-entry.ts";
import { type Mended, mended } from "./mended.ts";
import type { RawFeature } from "./raw-feature.ts";

/** A feature that the map can draw. */
export interface CheckedFeature extends Omit<RawFeature, "geometry"> {
  readonly geometry: Mended["geometry"];
  readonly vertices: number;
  /** Of a point or points; none of another geometry. */
  readonly points: readonly Position[];
  /** Of a ring, in kilometres. */
  readonly radii: readonly number[];
  readonly isFading: boolean;
}

/** Problems told of features: one slip of a program makes many. */
const mostFaults = 10;

/** What may stand in a layer of a kind, and what to do about the rest. */
const wanted: { readonly [kind in OwnKind]: { readonly types: RegExp; readonly what: string } } = {
  area: { types: /Polygon$/, what: "areas" },
  line: { types: /LineString$/, what: "lines" },
  ring: { types: /Point$/, what: "points" },
  point: { types: /Point$/, what: "points" },
  value: { types: /Polygon$|Point$/, what: "areas or points" },
};

/** The features as they can be drawn: mended where that changes nothing of what they say, told where it does. */
export function checkedFeatures(
  entry: LayerEntry,
  raw: readonly RawFeature[],
  report: Report,
): CheckedFeature[] {
  const { kind } = entry.draw;
  const checked: CheckedFeature[] = [];
  const ids = new Set<string>();
  const open: RawFeature[] = [];
  for (const feature of raw) {
    if (report.problems.length >= mostFaults) break;
    const label = feature.id === null ? "a feature" : `"${feature.id}"`;
    const shape = mended(feature.geometry);
    if ("message" in shape) {
      report.add(feature.place, `${label}: ${shape.message}`, shape.hint);
      continue;
    }
    if (!wanted[kind].types.test(shape.geometry.type)) {
      report.add(
        feature.place,
        `${label} is a ${shape.geometry.type}, and the layer draws ${wanted[kind].what}`,
        hintFor(kind, shape.geometry.type),
      );
      continue;
    }
    const key = keyOf(feature, entry);
    if (key !== null && ids.has(key)) {
      report.add(
        feature.place,
        `the id "${feature.id}" is there twice`,
        "Give each feature an id of its own; one of several parts is a Multi geometry.",
      );
      continue;
    }
    if (key !== null) ids.add(key);
    if (shape.wasOpen) open.push(feature);
    tellCrossing(feature, shape, label, report);
    const radii = kind === "ring" ? radiiOf(entry, feature, label, report) : [];
    checked.push({
      ...feature,
      ...shape,
      points: pointsOf(shape),
      radii,
      isFading: isFading(entry, feature),
    });
  }
  tellMended(raw, open, report);
  return checked;
}

/** What no two features may share: the id, and in a dated layer the id on one day. */
function keyOf({ id, properties }: RawFeature, { dates }: LayerEntry): string | null {
  return id === null || !dates ? id : `${id} ${properties[dates.property]}`;
}

function hintFor(kind: OwnKind, type: string): string {
  const other = /Polygon$/.test(type) ? "area" : /LineString$/.test(type) ? "line" : "point";
  const outline = kind === "line" && other === "area" ? ' An edge alone is drawn by "area outlined".' : "";
  return `Begin "draw" with "${other}", or put it into a file of its own.${outline}`;
}

function pointsOf({ geometry }: Mended): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}

function radiiOf(
  { draw }: LayerEntry,
  { properties, place }: RawFeature,
  label: string,
  report: Report,
): readonly number[] {
  if (draw.kind === "ring" && draw.kilometres.length) return draw.kilometres;
  const radius = Number(properties.radius);
  if (radius > 0 && radius <= 5000) return [radius];
  report.add(
    place,
    `${label}: a ring has no radius`,
    'Write kilometres into "draw", such as "ring 20 50", or give each point a property "radius".',
  );
  return [];
}

/** Whether its own class, or the layer, is drawn as fading. */
function isFading({ draw, by }: LayerEntry, { properties }: RawFeature): boolean {
  const own = by?.classes.find(({ value }) => value === properties[by.property])?.draw ?? draw;
  return own.kind === "area" && own.fill === "fade";
}

/** An area whose edges cross is drawn as the renderer has it, which need not be what its editor meant. */
function tellCrossing({ place }: RawFeature, { geometry }: Mended, label: string, report: Report): void {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  for (const rings of polygons) {
    const at = crossingIn(rings);
    if (!at) continue;
    report.warn(
      place,
      `${label}: its outline crosses itself at [${at.join(", ")}]`,
      "Draw it so that no edge crosses another, or split it there into two areas; a program mends it too, such as mapshaper.org with -clean.",
    );
    return;
  }
}

function tellMended(raw: readonly RawFeature[], open: readonly RawFeature[], report: Report): void {
  const [first] = open;
  if (first)
    report.warn(
      first.place,
      open.length === 1
        ? "a ring ends elsewhere than it begins; it is closed"
        : `${open.length} features have rings that end elsewhere than they begin; they are closed`,
      "Look whether the straight line between the two is right; if not, the file was cut.",
    );
  const nameless = raw.filter(({ id }) => id === null);
  if (nameless[0])
    report.warn(
      nameless[0].place,
      nameless.length === 1
        ? "a feature has no id"
        : `${nameless.length} of ${raw.length} features have no id`,
      `The map draws ${nameless.length === 1 ? "it, and no site can refer to it" : "them, and no site can refer to them"}: write "id": "..." beside "type", or a column "id".`,
    );
}
