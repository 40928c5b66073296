import type { Element } from "hast";
import { h } from "hastscript";
import { type HouseStyle, plainStyle, type TypeUse } from "../format/house-style.ts";
import type { Palettes } from "../model/palette.ts";

/** A paper's house style as its pages have it: its files by their ways from the site's root. */
export interface House {
  readonly palettes: Palettes;
  /** Custom properties that the style sheets read. */
  readonly properties: Readonly<Record<string, string>>;
  readonly faces: readonly {
    readonly family: string;
    readonly way: string;
    readonly weight: number;
    readonly italic: boolean;
  }[];
  readonly logo?: {
    readonly way: string;
    readonly dark?: string;
    readonly alt: string;
    readonly url?: string;
  };
  readonly credit?: string;
  /** How thick the thinnest line is that a story draws, in CSS pixels. */
  readonly line: number;
  /** The fonts of its interface, in which pictures are written. */
  readonly pictureFaces: readonly PictureFace[];
}

/** A font for pictures, which fetch none. */
export interface PictureFace {
  /** In quotes, as CSS wants it. */
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** The whole font, as TrueType or OpenType. */
  readonly sfnt: Uint8Array;
}

export const plainHouse: House = houseOf(plainStyle, (file) => file);

/**
 * @param wayOf where a file of the style is, from the site's root
 * @param sfntOf the bytes of a font
 */
export function houseOf(
  style: HouseStyle,
  wayOf: (file: string) => string,
  sfntOf: (file: string) => Uint8Array | undefined = () => undefined,
): House {
  const { palettes, type, corner, line, logo, credit } = style;
  const families = Object.entries(type) as [TypeUse, NonNullable<(typeof type)[TypeUse]>][];
  return {
    palettes,
    properties: {
      ...Object.fromEntries(
        families.map(([use, { family, fallback }]) => [
          `--type-${use}`,
          `${JSON.stringify(family)},${fallback ?? "sans-serif"}`,
        ]),
      ),
      ...(corner !== undefined && { "--corner": `${corner}px` }),
      ...(line !== undefined && { "--line": `${line}px` }),
    },
    faces: families.flatMap(([, { family, files = [] }]) =>
      files.map(({ file, weight = 400, italic = false }) => ({ family, way: wayOf(file), weight, italic })),
    ),
    line: line ?? 1,
    pictureFaces: (type.interface?.files ?? []).flatMap(({ file, weight = 400, italic = false }) => {
      const sfnt = sfntOf(file);
      return sfnt ? [{ family: JSON.stringify(type.interface?.family), weight, italic, sfnt }] : [];
    }),
    ...(logo && {
      logo: { ...logo, way: wayOf(logo.file), ...(logo.dark && { dark: wayOf(logo.dark) }) },
    }),
    ...(credit && { credit }),
  };
}

/** Its fonts and properties; nothing for a site without a house style. @param root the way to the site's root */
export function houseCss({ properties, faces }: House, root: string): string {
  const seen = new Map(faces.map((face) => [JSON.stringify(face), face]));
  const fonts = [...seen.values()].map(
    ({ family, way, weight, italic }) =>
      `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};` +
      `font-style:${italic ? "italic" : "normal"};font-display:swap;src:url(${root}${way})}`,
  );
  const said = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return fonts.join("") + (said.length ? `:root{${said.join(";")}}` : "");
}

/** The paper's sign above the headline. @param root the way to the site's root */
export function logoOf({ logo }: House, root: string): Element[] {
  if (!logo) return [];
  const { way, dark, alt, url } = logo;
  const picture = (file: string, className: string | null) =>
    h("img", { src: root + file, alt, class: className, height: 32 });
  const pictures = dark ? [picture(way, "logo-light"), picture(dark, "logo-dark")] : [picture(way, null)];
  return [url ? h("a", { class: "logo", href: url }, pictures) : h("p", { class: "logo" }, pictures)];
}
