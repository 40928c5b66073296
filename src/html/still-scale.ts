import { cameraFor, mercatorBoxOf } from "../model/mercator.ts";
import type { Bounds } from "../model/position.ts";
import { type ScaleBar, scaleBarOf } from "../model/scale-bar.ts";

/** How much of the frame's width the still picture's scale bar may take, in thousandths. */
const most = 170;

/** The still picture's scale bar; its length is in thousandths of the frame's width, as the map's width is not known. */
export function stillScaleOf(frame: Bounds): ScaleBar {
  const box = mercatorBoxOf(frame);
  const size = { width: 1000, height: (1000 * box.height) / box.width };
  return scaleBarOf(cameraFor(frame, size), most);
}
