import type { Page } from "playwright-core";

/** A part of a picture, in shares of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const whole: Part = { left: 0, top: 0, width: 1, height: 1 };

/**
 * How many of a picture's blocks of 6 by 6 pixels have another colour in a second picture of the same size, in per cent: by
 * more than 8 of 255 in a channel, on average over the block. A line's edge that is smoothed in another way changes none;
 * a name, a line or a stripe that comes, goes or moves does.
 *
 * @param page any page: it decodes the pictures
 * @param part of both that is compared
 */
export function changedBlocks(page: Page, one: Buffer, other: Buffer, part: Part = whole): Promise<number> {
  return page.evaluate(
    async ({ pictures, part: { left, top, width, height } }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const size = [Math.round(width * image.width), Math.round(height * image.height)] as const;
          const context = new OffscreenCanvas(...size).getContext("2d");
          context?.drawImage(image, -Math.round(left * image.width), -Math.round(top * image.height));
          return context?.getImageData(0, 0, ...size);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height)
        throw new Error("The pictures differ in size.");
      let [blocks, changed] = [0, 0];
      for (let y = 0; y + 6 <= a.height; y += 6)
        for (let x = 0; x + 6 <= a.width; x += 6) {
          const off = [0, 0, 0];
          for (let at = 0; at < 36; at++) {
            const pixel = 4 * ((y + Math.floor(at / 6)) * a.width + x + (at % 6));
            for (const channel of [0, 1, 2])
              off[channel] =
                (off[channel] ?? 0) + (a.data[pixel + channel] ?? 0) - (b.data[pixel + channel] ?? 0);
          }
          blocks++;
          if (off.some((sum) => Math.abs(sum) / 36 > 8)) changed++;
        }
      return (100 * changed) / blocks;
    },
    { pictures: [one, other].map((picture) => picture.toString("base64")), part },
  );
}
