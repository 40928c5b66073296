import type { Feature } from "geojson";
import { arrowsAt } from "../../model/arrows.ts";
import { linesIn } from "../../model/lines-in.ts";
import type { Look } from "../../model/looks.ts";
import { tileSize, toMercator } from "../../model/mercator.ts";
import type { LonLat } from "../../model/position.ts";
import { arrowPath, arrowSize, scaledPath, symbolBox, symbolPaths } from "../../model/symbols.ts";

type Project = (position: LonLat) => [x: number, y: number];
type Point = readonly [x: number, y: number];

/** CSS pixels to a unit of an arrow's path, as the live map's image has it. */
export const arrowScale = (arrowSize / symbolBox) * 1.4;

/** Symbols farther off than this, in CSS pixels from the picture's corner, are not drawn. */
const far = 4000;

/**
 * Path data of a look's symbols on its points, or of its arrows along its lines; empty where it has neither.
 *
 * @param unit of the picture's units to a CSS pixel: a symbol is as large in every picture
 */
export function marksPath(look: Look, features: readonly Feature[], project: Project, unit: number): string {
  const { point } = look;
  const isNear = ([x, y]: Point): boolean => Math.abs(x) < far * unit && Math.abs(y) < far * unit;
  if (point) {
    const shape = scaledPath(symbolPaths[point.symbol], (point.size / symbolBox) * unit);
    const at = features.flatMap(({ geometry }) => pointsIn(geometry)).map(project);
    return at
      .filter(isNear)
      .map(([x, y]) => `M${tenth(x)} ${tenth(y)}${shape}`)
      .join("");
  }
  if (!look.arrows) return "";
  const zoom = zoomOf(project, unit);
  return features
    .flatMap(({ geometry }) => linesIn(geometry))
    .flatMap((line) => arrowsAt(line, zoom))
    .map(({ at, turn }) => ({ at: project(at), angle: (turn * Math.PI) / 180 }))
    .filter(({ at }) => isNear(at))
    .map(({ at, angle }) => arrowAt(at, angle, unit))
    .join("");
}

/** The zoom at which the live map would be as large. */
function zoomOf(project: Project, unit: number): number {
  const [equator, above]: [LonLat, LonLat] = [
    [0, 0],
    [0, 1],
  ];
  const [[, low], [, high]] = [project(equator), project(above)];
  const world = (low - high) / (toMercator(equator)[1] - toMercator(above)[1]);
  return Math.log2(world / unit / tileSize);
}

export function pointsIn(geometry: Feature["geometry"]): LonLat[] {
  if (geometry.type === "Point") return [geometry.coordinates as unknown as LonLat];
  return geometry.type === "MultiPoint" ? (geometry.coordinates as unknown as LonLat[]) : [];
}

/** An arrow's head, turned: its path has straight lines only. */
function arrowAt([x, y]: Point, angle: number, unit: number): string {
  const scale = arrowScale * unit;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const numbers = (arrowPath.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const corners = Array.from({ length: numbers.length / 2 }, (_, at) => {
    const [dx = 0, dy = 0] = numbers.slice(2 * at);
    return `${at ? "l" : "m"}${tenth(dx * cos - dy * sin)} ${tenth(dx * sin + dy * cos)}`;
  });
  return `M${tenth(x)} ${tenth(y)}${corners.join("")}z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
