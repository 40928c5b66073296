import type { PhotoFile } from "../format/photo-file.ts";
import type { Story } from "../model/story.ts";
import type { CardPhoto } from "../model/story-data.ts";

/** Widths that a photo is had in, in pixels: for a card on a screen of one and of two pixels a CSS pixel. */
const widths = [480, 960] as const;

/** One of the sizes of a photo as the site has it. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
  /** The way from the site's root, without the type at its end. */
  readonly way: string;
}

/** The two sizes of a photo; one that is no wider than the smaller is had in its own size alone. */
export function sizesOf(story: string, file: string, { width, height, hash }: PhotoFile): PhotoSize[] {
  const stem = file.replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9-]+/g, "-");
  const wanted = [...new Set(widths.map((each) => Math.min(each, width)))];
  return wanted.map((each) => ({
    width: each,
    height: Math.max(1, Math.round((height * each) / width)),
    way: `${story}/photos/${stem}.${hash}-${each}`,
  }));
}

/** What the page's script knows of the photos of sites, by the sites' ids. */
export function cardPhotosOf(
  { id, sites }: Story,
  photos: ReadonlyMap<string, PhotoFile>,
): Record<string, CardPhoto> {
  return Object.fromEntries(
    sites.flatMap(({ id: site, photo }) => {
      const file = photo && photos.get(photo.file);
      return file ? [[site, { sizes: sizesOf(id, photo.file, file) }]] : [];
    }),
  );
}
