import { renderAsync } from "@resvg/resvg-js";
import { cardSize } from "../html/card-size.ts";
import type { Edition } from "../html/edition.ts";
import { posterFileOf } from "../html/poster-file.ts";
import type { PictureShape } from "../html/take/picture-shapes.ts";
import type { Size } from "../model/mercator.ts";
import { isDrawable, pictureFonts } from "./picture-fonts.ts";
import { rendererTypeOf } from "./picture-type.ts";
import { pngOf } from "./png.ts";
import { posterCss } from "./style-texts.ts";

/** Width of the picture for newsletters, in pixels. */
const pictureWidth = 1600;

/** `card.png`: the map in the card that social networks show beside a link. */
export function cardOf(edition: Edition): Promise<Uint8Array> {
  const size = { width: cardSize.width / 1.5, height: cardSize.height / 1.5 };
  return rendered(edition, size, cardSize.width);
}

/** `poster.png`: the map's first picture for newsletters and whatever else shows no SVG. */
export function pictureOf(edition: Edition): Promise<Uint8Array> {
  return rendered(edition, undefined, pictureWidth);
}

/** The map in proportions of its own. */
export function shapedPictureOf(edition: Edition, { size, width }: PictureShape): Promise<Uint8Array> {
  return rendered(edition, size, width);
}

/** Drawn and packed by other threads: each takes a tenth of a second. */
async function rendered(edition: Edition, size: Size | undefined, width: number): Promise<Uint8Array> {
  const { house } = edition;
  const { files, renamed } = rendererTypeOf(house);
  const svg = renamed(posterFileOf(edition, posterCss, size, house.palettes.light, isDrawable));
  const font = {
    fontFiles: [...files, ...pictureFonts],
    loadSystemFonts: false,
    defaultFontFamily: "DejaVu Sans",
    sansSerifFamily: "DejaVu Sans",
  };
  const drawn = await renderAsync(svg, { fitTo: { mode: "width", value: width }, font });
  return (await pngOf(drawn.pixels, drawn.width, drawn.height)) ?? drawn.asPng();
}
