import type { Map as MapLibre } from "maplibre-gl";
import { hatchNamed } from "../../model/image-names.ts";
import type { Palette } from "../../model/palette.ts";
import { spaceNamed } from "./clear-space.ts";
import { dotOf, hatchOf } from "./images.ts";
import { markImage, markRatio } from "./marks.ts";

/** Adds an image that the style asks for by its name; those that it does not know stay missing. */
export function addMissingImage(map: MapLibre, name: string, palette: Palette): void {
  const space = spaceNamed(name);
  if (space) map.addImage(name, space.image, { pixelRatio: space.pixelRatio });
  else if (name.startsWith("dot-"))
    map.addImage(name, dotOf(palette, name === "dot-large" ? 6 : 4), { pixelRatio: 2 });
  const mark = markImage(map.getContainer().ownerDocument, name, palette);
  if (mark) map.addImage(name, mark, { pixelRatio: markRatio });
  const hatch = hatchNamed(name, palette);
  if (hatch) map.addImage(name, hatchOf(palette[hatch.colour], hatch.slope), { pixelRatio: 2 });
}
