import { type Palette, type Palettes, palettes, propertyOf, strengthened } from "../model/palette.ts";

/**
 * Custom properties of both palettes: `--focus-land` and so on, dark by the reader's setting or by `data-theme`,
 * stronger where the reader asks for contrast, and light on paper.
 */
export function paletteCss(colours: Palettes = palettes): string {
  const light = properties(colours.light);
  const dark = properties(colours.dark);
  const lightStrong = properties(strengthened(colours.light), colours.light);
  const darkStrong = properties(strengthened(colours.dark), colours.dark);
  return (
    `:root{color-scheme:light;${light}}` +
    `@media (prefers-contrast:more){:root{${lightStrong}}}` +
    darkCss("screen and (prefers-color-scheme:dark)", ":not([data-theme=light])", dark, darkStrong) +
    darkCss("screen", "[data-theme=dark]", dark, darkStrong)
  );
}

function darkCss(media: string, root: string, dark: string, strong: string): string {
  return (
    `@media ${media}{:root${root}{color-scheme:dark;${dark}}}` +
    `@media ${media} and (prefers-contrast:more){:root${root}{${strong}}}`
  );
}

/** A style sheet with the colours of one palette in place of its custom properties, for readers that know none. */
export function withColours(css: string, palette: Palette): string {
  const colours = new Map(Object.entries(palette).map(([name, colour]) => [propertyOf(name), colour]));
  return css.replace(/var\((--[a-z0-9-]+)\)/g, (whole, name: string) => colours.get(name) ?? whole);
}

/** @param but properties that are the same there are left out */
function properties(palette: Palette, but?: Palette): string {
  return Object.entries(palette)
    .filter(([name, colour]) => but?.[name as keyof Palette] !== colour)
    .map(([name, colour]) => `${propertyOf(name)}:${colour}`)
    .join(";");
}
