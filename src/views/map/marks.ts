import { markNamed } from "../../model/image-names.ts";
import type { Palette } from "../../model/palette.ts";
import { arrowPath, arrowSize, symbolBox, symbolPaths } from "../../model/symbols.ts";
import type { MapImage } from "./images.ts";

/** Pixels of an image to one of CSS: sharp on any screen. */
export const markRatio = 3;
/** CSS pixels of the line that sets a symbol off, and of room around it. */
const [edge, room] = [1.5, 2];

/** The image of a symbol or an arrow's head by its name, or null where the name is another's or nothing can be drawn. */
export function markImage(document: Document, name: string, palette: Palette): MapImage | null {
  const mark = markNamed(name, palette);
  if (!mark) return null;
  const size = mark.symbol === "arrow" ? arrowSize * 1.4 : mark.size;
  const path = mark.symbol === "arrow" ? arrowPath : symbolPaths[mark.symbol];
  return drawn(document, path, size, palette[mark.colour], palette.halo);
}

function drawn(document: Document, path: string, size: number, fill: string, halo: string): MapImage | null {
  const side = Math.ceil((size + 2 * room) * markRatio);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  const scale = (size / symbolBox) * markRatio;
  const shape = new Path2D(`M0 0${path}`);
  context.translate(side / 2, side / 2);
  context.scale(scale, scale);
  context.lineJoin = "round";
  context.lineWidth = (2 * edge * markRatio) / scale;
  context.strokeStyle = halo;
  context.stroke(shape);
  context.fillStyle = fill;
  context.fill(shape, "evenodd");
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, data: new Uint8Array(data.buffer) };
}
