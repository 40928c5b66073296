import type { Element } from "hast";
import { s } from "hastscript";
import { cameraFor, type Size, toScreen } from "../model/mercator.ts";
import { layersIn } from "../model/view-layers.ts";
import { marksPath } from "../views/poster/marks.ts";
import { shapesOf } from "../views/poster/poster.ts";
import type { Edition } from "./edition.ts";

/** Symbols and arrows on a picture that is a file of its own, in CSS pixels of that size. */
export function marksOn({ story, layers, atlas }: Edition, size: Size): Element[] {
  const camera = cameraFor(story.frame, size);
  return layersIn(layers, story.views)
    .filter(({ draw }) => typeof draw === "object")
    .flatMap((layer) =>
      shapesOf({ layer, features: atlas.features(layer.name), compared: false }).flatMap(
        ({ look, features }) => {
          const d = marksPath(look, features, (position) => toScreen(position, camera, size), 1);
          return d ? [s("path", { class: `${look.name}-mark`, d })] : [];
        },
      ),
    );
}
