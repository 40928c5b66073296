import { parse } from "opentype.js/dist/opentype.mjs";
import { faultOfSvg } from "../format/sign-svg.ts";

/** What is wrong with a file of the house style, or what a font says of itself. */
export interface StyleFileChecked {
  readonly fault: string | null;
  readonly face: {
    /** Empty where it does not say. */
    readonly family: string;
    readonly weight: number;
    readonly italic: boolean;
  } | null;
}

/** Opens a font or a sign as the build will, by its bytes and not by its name alone. */
export async function checkStyleFile(name: string, bytes: Uint8Array): Promise<StyleFileChecked> {
  if (name.endsWith(".woff2")) return font(bytes);
  const fault = name.endsWith(".svg") ? faultOfSvg(bytes) : await faultOfPng(bytes);
  return { fault, face: null };
}

async function font(bytes: Uint8Array): Promise<StyleFileChecked> {
  const refused = { fault: "This is no woff2 font that can be read.", face: null };
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") !== "wOF2") return refused;
  try {
    const { default: subsetFont } = await import("subset-font");
    const sfnt = await subsetFont(Buffer.from(bytes), "", {
      targetFormat: "sfnt",
      keepAllGlyphs: true,
      preserveNameIds: [1, 2, 16, 17],
    });
    const { tables, names } = parse(new Uint8Array(sfnt).buffer);
    const { preferredFamily, fontFamily } = names.windows ?? names.unicode ?? names.macintosh ?? {};
    const { usWeightClass = 400, fsSelection = 0 } = tables.os2 ?? {};
    const family = preferredFamily?.en ?? fontFamily?.en ?? "";
    return { fault: null, face: { family, weight: usWeightClass, italic: (fsSelection & 1) === 1 } };
  } catch {
    return refused;
  }
}

async function faultOfPng(bytes: Uint8Array): Promise<string | null> {
  try {
    const { default: sharp } = await import("sharp");
    const { format } = await sharp(Buffer.from(bytes)).metadata();
    return format === "png" ? null : "This is no PNG.";
  } catch {
    return "This is no PNG that can be read.";
  }
}
