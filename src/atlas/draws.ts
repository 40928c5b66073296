import {
  type AreaDraw,
  type BaseClass,
  type Draw,
  drawKinds,
  fills,
  outlines,
  roles,
  strokes,
  symbols,
} from "../model/draw.ts";
import type { Manifest } from "../model/layer.ts";
import { oldDraws } from "./old-draws.ts";

/** A manifest whose layers all say how they are drawn. Throws, naming file and layer, where one does not. */
export function withDraws(manifest: Manifest, file: string): Manifest {
  const layers = manifest.layers.map((layer) => {
    const old = oldDraws[String(layer.draw)]?.(manifest.layers);
    const draw = old ?? (isDraw(layer.draw) ? layer.draw : null);
    if (draw) return { ...layer, draw };
    throw new Error(
      `${file}: layer "${layer.name}" is drawn as ${JSON.stringify(layer.draw)}, which is no class: write ${known}.`,
    );
  });
  return { ...manifest, layers };
}

const described = ["area", "line", "point"];
const named = drawKinds.filter((kind): kind is BaseClass => !described.includes(kind));
const known = `one of ${named.join(", ")}, or {"kind": "area"} with "fill" and "role", {"kind": "line"} with "stroke" and "role", or {"kind": "point"} with "symbol" and "role"`;

function isDraw(value: unknown): value is Draw {
  if (typeof value !== "object" || value === null) return (named as readonly unknown[]).includes(value);
  const { by, dates } = value as Partial<AreaDraw>;
  if (dates && (typeof dates.property !== "string" || !["since", "on"].includes(dates.holds))) return false;
  if (!by) return areMarks(value);
  return (
    typeof by.property === "string" &&
    Array.isArray(by.classes) &&
    by.classes.length > 0 &&
    by.classes.every((marks) => areMarks({ ...value, ...marks }) && /^[snb]/.test(typeof marks.value))
  );
}

function areMarks(value: object): boolean {
  const { kind, role, fill, outline, stroke, symbol } = value as Partial<Record<string, unknown>>;
  const among = (list: readonly string[], word: unknown): boolean => list.includes(String(word));
  if (!among(roles, role)) return false;
  if (kind === "line") return among(strokes, stroke);
  if (kind === "point") return among(symbols, symbol);
  return kind === "area" && among(fills, fill) && (outline === undefined || among(outlines, outline));
}
