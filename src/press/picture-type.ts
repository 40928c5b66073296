import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "opentype.js/dist/opentype.mjs";
import type { House, PictureFace } from "../html/house.ts";

/** What a renderer that knows no web fonts needs of a house's type. */
interface RendererType {
  readonly files: readonly string[];
  /** A picture with the name that the fonts have of themselves, by which the renderer finds them, in place of the house's. */
  renamed(svg: string): string;
}

let folder: string | null = null;
const written = new Map<string, string>();

/** A house's fonts as files for the renderer, which takes no other; they go when the process does. */
export function rendererTypeOf({ pictureFaces }: House): RendererType {
  const [first] = pictureFaces;
  const { windows, macintosh, unicode } = first ? parse(first.sfnt.slice().buffer).names : {};
  const { preferredFamily, fontFamily } = windows ?? unicode ?? macintosh ?? {};
  const name = preferredFamily?.en ?? fontFamily?.en;
  return {
    files: pictureFaces.map(({ sfnt }) => fileOf(sfnt)),
    renamed: (svg) =>
      first && name
        ? svg.replaceAll(`font-family:${first.family}`, `font-family:${JSON.stringify(name)}`)
        : svg,
  };
}

function fileOf(font: Uint8Array): string {
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 16);
  const known = written.get(hash);
  if (known !== undefined) return known;
  folder ??= temporaryFolder();
  const file = join(folder, `${hash}.ttf`);
  writeFileSync(file, font);
  written.set(hash, file);
  return file;
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "dateline-type-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A picture with the letters of the house that are in it: an image in a page may fetch no font. */
export async function typed(svg: string, { pictureFaces }: House): Promise<string> {
  if (!pictureFaces.length) return svg;
  const letters = lettersIn(svg);
  const faces = await Promise.all(pictureFaces.map((face) => ruleOf(face, letters)));
  return svg.replace("<style>", `<style>${faces.join("")}`);
}

async function ruleOf({ family, weight, italic, sfnt }: PictureFace, letters: string): Promise<string> {
  const { default: subsetFont } = await import("subset-font");
  const font = Buffer.from(await subsetFont(sfnt, letters, { targetFormat: "woff2" })).toString("base64");
  return (
    `@font-face{font-family:${family};font-weight:${weight};font-style:${italic ? "italic" : "normal"};` +
    `src:url(data:font/woff2;base64,${font})}`
  );
}

/** Every letter of its words, each once, in order. */
function lettersIn(svg: string): string {
  const words = svg
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return [...new Set(words)].sort().join("");
}
