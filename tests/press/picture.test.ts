import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { editionOf } from "../../src/html/edition.ts";
import { palettes } from "../../src/model/palette.ts";
import { cardOf, pictureOf } from "../../src/press/picture.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const atlas = readAtlas("public/geo");
const checked = await checkFolder("stories/truce-call", atlas);
if (!checked.ok) throw new Error("the story is not in order");
const edition = editionOf(checked.value, atlas);

/** Size and colours of an RGBA PNG without interlacing. Source: PNG, third edition, 5 to 9. */
function decoded(png: Uint8Array): { width: number; height: number; colours: Map<string, number> } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  expect([png[24], png[25], png[28]]).toEqual([8, 6, 0]);
  const chunks: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    if (new TextDecoder().decode(png.subarray(at + 4, at + 8)) === "IDAT")
      chunks.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  const bytes = inflateSync(Buffer.concat(chunks));
  const stride = width * 4;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = bytes[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at++) {
      const left = at < 4 ? 0 : (pixels[row * stride + at - 4] ?? 0);
      const up = row ? (pixels[(row - 1) * stride + at] ?? 0) : 0;
      const corner = row && at >= 4 ? (pixels[(row - 1) * stride + at - 4] ?? 0) : 0;
      const guess = left + up - corner;
      const near = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
      const expected = [0, left, up, (left + up) >> 1, near][filter] ?? 0;
      pixels[row * stride + at] = (bytes[row * (stride + 1) + 1 + at] ?? 0) + expected;
    }
  }
  const colours = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const hex = `#${[0, 1, 2].map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, "0")).join("")}`;
    colours.set(hex, (colours.get(hex) ?? 0) + 1);
  }
  return { width, height, colours };
}

test("The card is 1200 by 630 pixels, and the map is drawn on it with its pins", async () => {
  const { width, height, colours } = decoded(await cardOf(edition));
  expect([width, height]).toEqual([1200, 630]);
  const { sea, land, focusLand, pin } = palettes.light;
  for (const colour of [sea, land, focusLand])
    expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(20_000);
  expect(colours.get(pin) ?? 0).toBeGreaterThan(2000);
  expect(
    colours.get("#000000") ?? 0,
    "a colour or pattern that the renderer does not know is black",
  ).toBeLessThan(50);
});

test("The picture for newsletters is 1600 pixels wide, in the frame's proportions", async () => {
  const { width, height, colours } = decoded(await pictureOf(edition));
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(900);
  expect(colours.get(palettes.light.danger) ?? 0).toBeGreaterThan(300);
});

test("Words are drawn in the fonts that come with the project, and a place's name changes the picture", async () => {
  const [first, ...rest] = edition.story.sites;
  if (!first) throw new Error("the story has no site");
  const story = { ...edition.story, sites: [{ ...first, name: "Łódź Київ" }, ...rest] };
  expect(Buffer.from(await cardOf({ ...edition, story })).equals(await cardOf(edition))).toBe(false);
});
