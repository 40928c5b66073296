import type { Feature } from "geojson";
import { arrowLevels } from "../model/arrows.ts";
import type { Draw } from "../model/draw.ts";
import { linesIn } from "../model/lines-in.ts";
import { drawnClasses } from "../model/looks.ts";

/**
 * The arrows along a layer's lines for the live map, which would place them by its tiles: points with the `arrow`'s turn, and
 * `from` which zoom `to` which other they are drawn, the last one not among them.
 */
export function arrowFeatures(draw: Draw, features: readonly Feature[]): Feature[] {
  if (!drawnClasses(draw).some(({ look }) => look.arrows)) return [];
  return features.flatMap(({ geometry, properties }) => {
    const { id: _, ...kept } = properties ?? {};
    return linesIn(geometry).flatMap((line) =>
      arrowLevels(line).flatMap(({ arrows, from, to }) =>
        arrows.map(({ at, turn }): Feature => {
          const coordinates = at.map((each) => Math.round(each * 1e4) / 1e4);
          return {
            type: "Feature",
            properties: { ...kept, arrow: Math.round(turn), from, to },
            geometry: { type: "Point", coordinates },
          };
        }),
      ),
    );
  });
}
