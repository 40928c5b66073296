import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../../../model/palette.ts";

/** What lies over the base map: the chosen extent and the story's frame. */
export interface Overlay {
  readonly extent: FeatureCollection;
  readonly frame: FeatureCollection;
  /** The story's own layers, as far as they can be read. */
  readonly own: FeatureCollection;
}

export const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

/** The base map's style with what only the desk draws: the chosen extent, and the story's frame. */
export function withOverlay(
  style: StyleSpecification,
  { extent, frame, own }: Overlay,
  palette: Palette,
): StyleSpecification {
  return {
    ...style,
    sources: {
      ...style.sources,
      chosen: { type: "geojson", data: extent },
      frame: { type: "geojson", data: frame },
      own: { type: "geojson", data: own },
    },
    layers: [
      ...style.layers,
      {
        id: "own-fill",
        type: "fill",
        source: "own",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.danger, "fill-opacity": 0.2 },
      },
      {
        id: "own-line",
        type: "line",
        source: "own",
        paint: { "line-color": palette.danger, "line-width": 2 },
      },
      {
        id: "own-point",
        type: "circle",
        source: "own",
        filter: ["==", ["geometry-type"], "Point"],
        paint: { "circle-color": palette.danger, "circle-radius": 4 },
      },
      {
        id: "chosen-fill",
        type: "fill",
        source: "chosen",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.pinSelected, "fill-opacity": 0.25 },
      },
      {
        id: "chosen-line",
        type: "line",
        source: "chosen",
        paint: { "line-color": palette.pinSelected, "line-width": 2.5 },
      },
      {
        id: "frame-line",
        type: "line",
        source: "frame",
        paint: { "line-color": palette.inkQuiet, "line-width": 1.5, "line-dasharray": [3, 2] },
      },
    ],
  };
}
