import { mercatorBoxOf, toMercator } from "../../model/mercator.ts";
import type { Palette } from "../../model/palette.ts";
import { palettes } from "../../model/palette.ts";
import type { Story } from "../../model/story.ts";

/** Custom properties of both palettes: `--focus-land` and so on, dark by the reader's setting or by `data-theme`. */
export function paletteCss(): string {
  const light = properties(palettes.light);
  const dark = properties(palettes.dark);
  return (
    `:root{color-scheme:light;${light}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}` +
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`
  );
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)}:${colour}`)
    .join(";");
}

/**
 * Where the poster's pins stand, as custom properties: `--x` and `--y` from the map's middle, in thousandths of the
 * frame's width; `--frame-height` in the same unit tells the map how large the frame can be.
 */
export function positionsCss({ frame, sites }: Story): string {
  const box = mercatorBoxOf(frame);
  const scale = 1000 / box.width;
  const pins = sites.map(({ id, anchor }) => {
    const [x, y] = toMercator(anchor);
    const [left, top] = [(x - box.x - box.width / 2) * scale, (y - box.y - box.height / 2) * scale];
    return `[data-pin="${id}"]{--x:${left.toFixed(2)};--y:${top.toFixed(2)}}`;
  });
  return `.map{--frame-height:${(box.height * scale).toFixed(2)}}${pins.join("")}`;
}
