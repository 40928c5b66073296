import sharp from "sharp";
import { expect, test } from "vitest";
import { pngOf } from "../../src/press/png.ts";

/** Pixels of all kinds, opaque. */
function pixelsOf(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 31) % 256));
}

test.each([
  [1, 1],
  [3, 2],
  [257, 130],
])("A PNG of %i by %i pixels has them all when another program reads it", async (width, height) => {
  const pixels = pixelsOf(width, height);
  const png = await pngOf(pixels, width, height);
  const { data, info } = await sharp(png ?? new Uint8Array())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, height]);
  expect(Buffer.compare(data, pixels)).toBe(0);
});

test("What is not opaque is no such PNG", async () => {
  const pixels = pixelsOf(2, 2);
  pixels[7] = 254;
  expect(await pngOf(pixels, 2, 2)).toBeNull();
});
