import { Resvg } from "@resvg/resvg-js";
import { cardSize } from "../html/card-size.ts";
import type { Edition } from "../html/edition.ts";
import { posterFileOf } from "../html/poster-file.ts";
import { palettes } from "../model/palette.ts";
import { isDrawable, pictureFonts } from "./picture-fonts.ts";
import { posterCss } from "./style-texts.ts";

/** Width of the picture for newsletters, in pixels. */
const pictureWidth = 1600;

/** `card.png`: the map in the card that social networks show beside a link. */
export function cardOf(edition: Edition): Uint8Array {
  const size = { width: cardSize.width / 1.5, height: cardSize.height / 1.5 };
  return rendered(posterFileOf(edition, posterCss, size, palettes.light, isDrawable), cardSize.width);
}

/** `poster.png`: the map's first picture for newsletters and whatever else shows no SVG. */
export function pictureOf(edition: Edition): Uint8Array {
  return rendered(posterFileOf(edition, posterCss, undefined, palettes.light, isDrawable), pictureWidth);
}

function rendered(svg: string, width: number): Uint8Array {
  const fontFamily = "DejaVu Sans";
  const font = {
    fontFiles: pictureFonts,
    loadSystemFonts: false,
    defaultFontFamily: fontFamily,
    sansSerifFamily: fontFamily,
  };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font }).render().asPng();
}
